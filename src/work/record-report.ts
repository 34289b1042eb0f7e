import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import { InputError } from '../errors.ts';
import { inOnePiece } from '../feeds/in-one-piece.ts';
import { feed } from '../feeds/intel/feed.ts';
import type { Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import type { Issue, ParsedUnit } from '../model/parsed-unit.ts';
import {
  partyMessageShape,
  type ReportMessage,
  reportedLinks,
  reportMessageShape,
  type ThingMessage,
  thingMessageShape,
} from '../model/report-message.ts';
import { type Desk, type Made, madeBy } from './desk.ts';
import { newNumber } from './number.ts';

/** What an officer may mark a report with: what is originator-controlled comes from its originator. */
export const deskMarkings = ['plain', 'restricted'] as const;
export const sourceGrades = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const informationGrades = ['1', '2', '3', '4', '5', '6'] as const;

const MOST = 50;
const MOST_LINKS = 100;
const text = (most: number) =>
  z.string().trim().min(1, 'must not be empty').max(most, `must have ${most} characters at most`);

/** By which links name a party or thing of the same report. */
const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,31}$/, 'must be small letters, digits and hyphens, a letter first, 32 at most');

/** The thing as people give it: one number, of whatever kind. */
const thing = z.strictObject({
  id: id.optional(),
  awb: text(40).optional(),
  house: text(40).optional(),
  s10: text(40).optional(),
  mrn: text(40).optional(),
  container: text(40).optional(),
  imo: text(40).optional(),
  url: text(2000).optional(),
});

const shape = z.strictObject({
  title: text(300),
  text: text(20_000),
  sourceGrade: z.enum(sourceGrades, 'must be A to F'),
  informationGrade: z.enum(informationGrades, 'must be 1 to 6'),
  marking: z.enum(deskMarkings, 'must be plain or restricted'),
  caveat: text(500).optional(),
  legalBasis: text(300).optional(),
  until: z.iso.datetime({ offset: true, error: 'must be an instant with its offset' }).optional(),
  tearLine: text(2000).optional(),
  parties: z
    .array(partyMessageShape.omit({ marking: true, note: true }).extend({ id: id.optional() }))
    .max(MOST, `must be ${MOST} at most`)
    .default([]),
  things: z.array(thing).max(MOST, `must be ${MOST} at most`).default([]),
  links: z
    .array(z.strictObject({ from: id, type: z.enum(reportedLinks, 'must be a link of reports'), to: id }))
    .max(MOST_LINKS, `must be ${MOST_LINKS} at most`)
    .default([]),
});

type Input = z.infer<typeof shape>;

/**
 * Records what an officer reports, under the officer's agency and a new number, as a message of the feed `intel` read by its
 * reader. Its tear line, when it has one, is a release: written apart, in the plain class, with its own text and nothing else.
 * Throws InputError for a number or name that cannot be read: nothing that was given is left out in silence.
 */
export async function recordReport(desk: Desk, viewer: Viewer, input: unknown): Promise<Made> {
  authorise(viewer, 'report');
  const checked = check(shape, input);
  const at = desk.now();
  if (checked.until !== undefined && Date.parse(checked.until) <= at)
    throw new InputError('INPUT_INVALID', ['until: must lie ahead']);
  const message = messageOf(checked, viewer, at);
  const raw = JSON.stringify(message);
  const units = await readReport(raw, checked);
  const [report] = units;
  if (report === undefined) throw new InputError('INPUT_INVALID', ['input: must be a report as the feed reads it']);
  const bytes = Buffer.from(raw);
  const written = units.map((unit) => ({ unit, raw: bytes.subarray(...unit.bytes).toString() }));
  return madeBy(await desk.carryOut({ type: 'write', at, units: written }), 0, report.subject);
}

function messageOf({ things, tearLine, ...told }: Input, viewer: Viewer, at: number): ReportMessage {
  return reportMessageShape.parse({
    type: 'sekisho-report',
    version: 1,
    source: viewer.agency,
    number: newNumber(at),
    reportedAt: new Date(at).toISOString(),
    ...told,
    things: things.map(readThing),
    ...(tearLine === undefined ? {} : { tearLine: { text: tearLine } }),
  });
}

/** Reads the one number given. Throws InputError for none and for several. */
function readThing({ id, awb, house, ...others }: z.infer<typeof thing>, index: number): ThingMessage {
  const { s10, mrn, container, imo, url } = others;
  const given: object[] = [];
  if (awb !== undefined) given.push({ kind: 'Consignment', awb, ...(house === undefined ? {} : { house }) });
  if (s10 !== undefined) given.push({ kind: 'PostalItem', s10 });
  if (mrn !== undefined) given.push({ kind: 'Declaration', mrn });
  if (container !== undefined) given.push({ kind: 'Container', container });
  if (imo !== undefined) given.push({ kind: 'Vessel', imo });
  if (url !== undefined) given.push({ kind: 'Listing', url });
  const [only] = given;
  if (only === undefined || given.length > 1 || (house !== undefined && awb === undefined))
    throw new InputError('INPUT_INVALID', [
      `things.${index}: give one number; a house number together with its master`,
    ]);
  return thingMessageShape.parse({ ...only, ...(id === undefined ? {} : { id }) });
}

/** Returns the units that the feed reads; throws InputError with every problem that it raises but an odd check digit. */
async function readReport(raw: string, input: Named): Promise<ParsedUnit[]> {
  const units: ParsedUnit[] = [];
  const problems: string[] = [];
  for await (const piece of feed.read(inOnePiece(Buffer.from(raw)))) {
    const { issues } = piece.type === 'unit' ? piece.unit : piece;
    for (const { code, at, message } of issues)
      if (code !== 'check-digit-wrong') problems.push(`${placeOf(at, input)}: ${ruleOf(message)}`);
    if (piece.type === 'unit') units.push(piece.unit);
  }
  if (problems.length > 0) throw new InputError('INPUT_INVALID', problems);
  return units;
}

/** What the reader leaves out, a desk gives back to be put right. */
function ruleOf(message: string): string {
  return message.replace(/; [^;]* left out\.$|\.$/, '');
}

/** What of an input may be named by an id of its own. */
type Named = Readonly<Record<'parties' | 'things', readonly { readonly id?: string | undefined }[]>>;

/** The reader counts from one, and names by their ids what has one; the input's own paths count from zero. */
function placeOf({ ref = 'input', element }: Issue['at'], input: Named): string {
  const [list = '', name, ...rest] = [ref, ...(element === undefined ? [] : [element])].join('.').split(/[./]/);
  const named = list === 'parties' || list === 'things' ? input[list].findIndex(({ id }) => id === name) : -1;
  return [list, ...(name === undefined ? [] : [named < 0 ? name : String(named + 1)]), ...rest]
    .map((step) => (/^\d+$/.test(step) ? String(Number(step) - 1) : step))
    .map((step) => step.replace(/^(identifiers|links)\[(\d+)\]$/, (_, of, number) => `${of}.${Number(number) - 1}`))
    .join('.');
}
