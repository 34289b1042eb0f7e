import { type ReportMessage, reportMessageShape } from '../../../model/report-message.ts';
import { type ObjectText, type ReadObject, readObject } from '../../json/read-object.ts';

/** Fields whose loss leaves a report that can be used. The marking is not among them: without it nobody knows who may read. */
const OPTIONAL = new Set([
  'sourceGrade',
  'informationGrade',
  'caveat',
  'legalBasis',
  'until',
  'tearLine',
  'parties',
  'things',
  'links',
  'images',
  'watches',
]);

/** Returns the report of one JSON object; an optional field, or a single party, thing, link, image or watch, that is wrong is left out. */
export function parseReport(piece: ObjectText): ReadObject<ReportMessage> {
  return readObject(reportMessageShape, piece, OPTIONAL);
}
