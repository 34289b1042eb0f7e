import { createHash } from 'node:crypto';
import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import { ConflictError, HubError, InputError, NotFoundError } from '../errors.ts';
import { findReportImages, IMAGE_DOCUMENT } from '../graph/report-images.ts';
import { findNumbered } from '../graph/work.ts';
import type { AccessClass, Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import type { ParsedUnit } from '../model/parsed-unit.ts';
import { reportMarkings } from '../model/report-message.ts';
import { imageTypeOf } from '../normalise/image-type.ts';
import { type Desk, type Made, madeBy, requireThing } from './desk.ts';

/** Bytes of one image, and how many a report may have. */
export const MOST_IMAGE_BYTES = 4 * 1024 ** 2;
export const MOST_IMAGES = 10;

const TEAR_LINE = /\/TEAR-LINE$/;

const shape = z.strictObject({
  /** Entity id of any member of the report. */
  report: z.string(),
  about: z.string().trim().max(64, 'must have 64 characters at most').default(''),
});

/**
 * Adds an image to a report of the viewer's own agency, in the report's class: a record of its own whose bytes it is, kept as
 * they came. What it is, its content says. A tear line gets none: what it releases is its text. Throws InputError for what is
 * no PNG, JPEG or WebP or too large, NOT_FOUND, CONFLICT over ten images.
 */
export async function attachImage(desk: Desk, viewer: Viewer, input: unknown, bytes: Uint8Array): Promise<Made> {
  authorise(viewer, 'report');
  const { report: id, about } = check(shape, input);
  const format = imageTypeOf(bytes);
  const problems = [
    ...(format === undefined ? ['image: must be a PNG, JPEG or WebP image'] : []),
    ...(bytes.length > MOST_IMAGE_BYTES ? [`image: must have ${MOST_IMAGE_BYTES / 1024 ** 2} MiB at most`] : []),
  ];
  if (format === undefined || problems.length > 0) throw new InputError('INPUT_INVALID', problems);
  const report = await requireThing(desk, viewer, id);
  const { source, number, place } = await findOwn(desk, viewer, report.memberIds);
  if ((await findReportImages(desk.graph, viewer, [report])).length >= MOST_IMAGES)
    throw new ConflictError(`the report has ${MOST_IMAGES} images: more go with another report`);
  const at = desk.now();
  const digest = createHash('sha256').update(bytes).digest('hex');
  const name = `${source}|${number}/IMAGE/${digest.slice(0, 32)}`;
  const unit: ParsedUnit = {
    feed: 'intel',
    format,
    parser: 'report-image/1',
    bytes: [0, bytes.length],
    // The same image in another report is another record.
    header: name,
    document: { kind: IMAGE_DOCUMENT, number: name, sender: source },
    mode: 'snapshot',
    function: 'original',
    preparedAt: new Date(at).toISOString(),
    subject: 'report',
    mentions: [
      {
        ref: 'report',
        kind: 'Report',
        ...(about === '' ? {} : { role: about }),
        keys: { source, report: number },
        identifiers: [{ kind: 'ReportNumber', value: `${source}|${number}`, role: 'is' }],
        facts: {},
        said: { sha256: digest },
      },
    ],
    links: [],
    issues: [],
  };
  const base64 = Buffer.from(bytes).toString('base64');
  const placed = { key: place.key, members: [...place.members] };
  return madeBy(await desk.carryOut({ type: 'write', at, units: [{ unit, placed, base64 }] }), 0, 'report');
}

/** The report as the viewer's agency numbered it, in the narrowest class that the viewer sees it in. */
async function findOwn(desk: Desk, viewer: Viewer, memberIds: readonly string[]) {
  const members = await findNumbered(desk.graph, memberIds, viewer.keys);
  const own = members.flatMap(({ kind, access, keys }) => {
    const { source, report: number } = keys;
    if (kind !== 'Report' || source !== viewer.agency.toUpperCase() || number === undefined) return [];
    return TEAR_LINE.test(number) ? [] : [{ source, number, place: classOf(desk, access) }];
  });
  const [narrowest] = own.sort((a, b) => rank(b.place) - rank(a.place));
  if (narrowest === undefined) throw new NotFoundError('there is no report of your agency of this id');
  return narrowest;
}

function classOf(desk: Desk, access: number): AccessClass {
  const found = desk.classes().find(({ number }) => number === access);
  if (found === undefined) throw new HubError('INTERNAL', 'an access class is not known yet: ask again');
  return found;
}

const RANK: ReadonlyMap<string, number> = new Map(reportMarkings.map((marking, at) => [marking, at]));

function rank({ key }: AccessClass): number {
  return RANK.get(key.split('/')[2] ?? '') ?? -1;
}
