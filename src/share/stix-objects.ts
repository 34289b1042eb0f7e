import { EXTENSION, THING_TYPE } from '../feeds/intel/stix/shapes.ts';
import type { Facts } from '../model/facts.ts';
import { type WrittenKind, writtenKinds } from '../normalise/identifier.ts';
import { type Dossier, type DossierThing, isParty, thingOf } from './dossier.ts';
import type { Handling } from './handling.ts';
import { stixId } from './stix-id.ts';

/** One object of a bundle. */
export type StixOut = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

/** Who tells, and when (ISO 8601, UTC). */
export interface Frame {
  readonly source: string;
  /** Id of the identity that is the author. */
  readonly author: string;
  readonly at: string;
}

/** Traffic Light Protocol 2.0 for each marking; the definitions that OASIS publishes, by id. */
const TLP = {
  plain: { word: 'green', id: 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb' },
  restricted: { word: 'amber', id: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421' },
  'originator-controlled': { word: 'red', id: 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1' },
} as const;
const TLP_EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';
const TLP_CREATED = '2022-10-01T00:00:00.000Z';

/** Middle of the range of each credibility (appendix A of STIX 2.1); 6 is no confidence given. */
const CONFIDENCE: Readonly<Record<string, number>> = { '1': 90, '2': 70, '3': 50, '4': 30, '5': 10 };

export function isWritten(kind: string): kind is WrittenKind {
  return (writtenKinds as readonly string[]).includes(kind);
}

export function makeAuthor(source: string, at: string): StixOut {
  const id = stixId('identity', 'author', source);
  return {
    type: 'identity',
    spec_version: '2.1',
    id,
    created: at,
    modified: at,
    name: source,
    identity_class: 'organization',
  };
}

export function makeMarking(handling: Handling): StixOut {
  const { word, id } = TLP[handling];
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id,
    created: TLP_CREATED,
    name: `TLP:${word.toUpperCase()}`,
    extensions: { [TLP_EXTENSION]: { extension_type: 'property-extension', tlp_2_0: word } },
  };
}

export function makeDefinition(author: string, at: string): StixOut {
  return {
    type: 'extension-definition',
    spec_version: '2.1',
    id: EXTENSION,
    created_by_ref: author,
    created: at,
    modified: at,
    name: 'Sekisho',
    description: 'Numbers of parties, grades of reports, and things of trade and travel by their numbers.',
    schema: 'docs/feeds/intel.md',
    version: '1.0.0',
    extension_types: ['property-extension', 'new-sco'],
  };
}

/** Returns a party, or a thing that has a number; undefined for what STIX cannot be told. */
export function makeMain(frame: Frame, thing: DossierThing, handling: Handling): StixOut | undefined {
  return isParty(thing) ? makeParty(frame, thing, handling) : makeThing(thing, handling);
}

function makeThing(thing: DossierThing, handling: Handling): StixOut | undefined {
  const told = thingOf(thing);
  if (told === undefined) return undefined;
  const id = stixId(THING_TYPE, JSON.stringify(told));
  const extensions = { [EXTENSION]: { extension_type: 'new-sco' } };
  return { type: THING_TYPE, spec_version: '2.1', id, ...markedAs(handling), extensions, thing: told };
}

function makeParty(frame: Frame, thing: DossierThing, handling: Handling): StixOut | undefined {
  const { name, birthDate, sex, nationality, country, city, address } = thing.facts;
  if (name === undefined) return undefined;
  const identifiers = thing.identifiers.flatMap(({ kind, value }) => (isWritten(kind) ? [{ kind, value }] : []));
  const said = {
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(birthDate === undefined ? {} : { birth_date: birthDate }),
    ...(sex === undefined ? {} : { sex }),
    ...(nationality === undefined ? {} : { nationality }),
    ...(country === undefined ? {} : { country }),
    ...(city === undefined ? {} : { city }),
    ...(address === undefined ? {} : { address }),
  };
  return {
    type: 'identity',
    id: stixId('identity', frame.source, thing.id),
    ...versioned(frame, thing.since, handling),
    name,
    identity_class: thing.kind === 'Person' ? 'individual' : 'organization',
    ...(Object.keys(said).length === 0 ? {} : extended(said)),
  };
}

/** Returns contacts once more in STIX's own words, for those who do not read the extension. */
export function makeContacts({ identifiers }: DossierThing, handling: Handling): StixOut[] {
  return identifiers.flatMap(({ kind, value }): StixOut[] => {
    const common = { spec_version: '2.1', ...markedAs(handling) };
    if (kind === 'Email') return [{ type: 'email-addr', id: stixId('email-addr', value), ...common, value }];
    if (kind === 'Url') return [{ type: 'url', id: stixId('url', value), ...common, value }];
    if (kind !== 'Account') return [];
    const [platform = '', account = ''] = value.split('|');
    const id = stixId('user-account', value);
    return [{ type: 'user-account', id, ...common, account_type: platform.toLowerCase(), account_login: account }];
  });
}

/** A relationship, and since when it is known (epoch ms). */
export interface Relation {
  readonly word: string;
  readonly source: string;
  readonly target: string;
  readonly since?: number | undefined;
}

export function makeRelation(frame: Frame, { word, source, target, since }: Relation, handling: Handling): StixOut {
  return {
    type: 'relationship',
    id: stixId('relationship', word, source, target),
    ...versioned(frame, since, handling),
    relationship_type: word,
    source_ref: source,
    target_ref: target,
  };
}

/** Returns the report that tells of all of a dossier. */
export function makeReport(frame: Frame, dossier: Dossier, refs: readonly string[]): StixOut {
  const { number, title, text, sourceGrade, informationGrade, reportedAt, marking, since } = dossier;
  const facts = { title, text, sourceGrade, informationGrade, reportedAt };
  return { ...sheetOf(frame, facts, { source: frame.source, number }, refs), ...versioned(frame, since, marking) };
}

/** Returns a report that a dossier holds, by the source and number it came with; undefined for one without a number. */
export function makeHeldReport(
  frame: Frame,
  { facts, identifiers, since }: DossierThing,
  refs: readonly string[],
  handling: Handling,
): StixOut | undefined {
  const own = identifiers.find(({ kind, role }) => kind === 'ReportNumber' && role === 'is')?.value ?? '';
  const bar = own.indexOf('|');
  if (bar < 1) return undefined;
  const by = { source: own.slice(0, bar), number: own.slice(bar + 1) };
  return { ...sheetOf(frame, facts, by, refs), ...versioned(frame, since, handling) };
}

function sheetOf(
  { author, at }: Frame,
  { title, text, sourceGrade, informationGrade, reportedAt, legalBasis, until }: Facts,
  by: { readonly source: string; readonly number: string },
  refs: readonly string[],
): StixOut {
  const confidence = CONFIDENCE[informationGrade ?? ''];
  return {
    type: 'report',
    id: stixId('report', by.source, by.number),
    name: title ?? by.number,
    ...(text === undefined ? {} : { description: text }),
    published: reportedAt === undefined ? at : new Date(reportedAt).toISOString(),
    ...(confidence === undefined ? {} : { confidence }),
    // The standard asks for at least one; an empty one is about its author.
    object_refs: refs.length === 0 ? [author] : refs,
    ...extended({
      ...by,
      ...(sourceGrade === undefined ? {} : { source_grade: sourceGrade }),
      ...(informationGrade === undefined ? {} : { information_grade: informationGrade }),
      ...(legalBasis === undefined ? {} : { legal_basis: legalBasis.slice(0, 250) }),
      ...(until === undefined ? {} : { until: new Date(until).toISOString() }),
    }),
  };
}

function extended(said: object): { readonly extensions: object } {
  return { extensions: { [EXTENSION]: { extension_type: 'property-extension', ...said } } };
}

function markedAs(handling: Handling): { readonly object_marking_refs: readonly string[] } {
  return { object_marking_refs: [TLP[handling].id] };
}

/** What has versions was made when the hub first knew of it, and is now as it is told. */
function versioned({ author, at }: Frame, since: number | undefined, handling: Handling) {
  const created = since === undefined || since > Date.parse(at) ? at : new Date(since).toISOString();
  return { spec_version: '2.1', created_by_ref: author, created, modified: at, ...markedAs(handling) };
}
