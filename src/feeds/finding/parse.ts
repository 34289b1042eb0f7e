import { type FindingMessage, findingMessageShape } from '../../model/finding-message.ts';
import { type ObjectText, type ReadObject, readObject } from '../json/read-object.ts';

/** Fields whose loss leaves a finding that can be used. */
const OPTIONAL = new Set([
  'order',
  'substance',
  'quantityKg',
  'hiddenWhere',
  'minutesSpent',
  'images',
  'parties',
  'note',
]);

/** Returns the finding of one JSON object; an optional field or a single party or image that is wrong is left out. */
export function parseFinding(piece: ObjectText): ReadObject<FindingMessage> {
  return readObject(findingMessageShape, piece, OPTIONAL);
}
