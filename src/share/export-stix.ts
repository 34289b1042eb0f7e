import { EXTENSION, THING_TYPE } from '../feeds/intel/stix/shapes.ts';
import { type WrittenKind, writtenKinds } from '../normalise/identifier.ts';
import { type Dossier, type DossierThing, isParty, type LeftOut, thingOf } from './dossier.ts';
import { stixId } from './stix-id.ts';

/** One object of a bundle. */
export type StixOut = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

export interface StixExport {
  readonly bundle: { readonly type: 'bundle'; readonly id: string; readonly objects: readonly StixOut[] };
  readonly leftOut: LeftOut;
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

/**
 * Returns a dossier as a STIX 2.1 bundle: a report, the parties as identities with their numbers in this hub's extension
 * (docs/feeds/intel.md), what STIX knows of their contacts as observables, things by their numbers, and links as
 * relationships of the same name. Every object is marked. Reading it with the feed `intel` gives the same parties and numbers.
 */
export function exportStix(dossier: Dossier): StixExport {
  const at = new Date(dossier.reportedAt).toISOString();
  const marked = { object_marking_refs: [TLP[dossier.marking].id] };
  const author = makeAuthor(dossier.source, at);
  const versioned = { spec_version: '2.1', created_by_ref: author.id, created: at, modified: at, ...marked };
  const objects = new Map<string, StixOut>();
  const ids = new Map<string, string>();
  const add = (object: StixOut) => objects.set(object.id, object);
  let things = 0;
  let identifiers = 0;
  for (const thing of dossier.things) {
    const main = makeMain(dossier, thing, versioned, marked);
    if (main === undefined) {
      things++;
      continue;
    }
    add(main);
    ids.set(thing.id, main.id);
    if (!isParty(thing)) continue;
    identifiers += thing.identifiers.filter(({ kind }) => !isWritten(kind)).length;
    for (const contact of makeContacts(thing, marked)) {
      add(contact);
      add(makeRelation('related-to', main.id, contact.id, versioned));
    }
  }
  let links = 0;
  for (const { from, type, to } of dossier.links) {
    const [source, target] = [ids.get(from), ids.get(to)];
    if (type === 'MENTIONED_IN') continue;
    if (source === undefined || target === undefined) links++;
    else add(makeRelation(type.toLowerCase().replaceAll('_', '-'), source, target, versioned));
  }
  const report = makeReport(dossier, [...objects.keys()], author.id, versioned);
  return {
    bundle: {
      type: 'bundle',
      id: stixId('bundle', dossier.source, dossier.number, at),
      objects: [author, makeMarking(dossier.marking), makeDefinition(author.id, at), ...objects.values(), report],
    },
    leftOut: { things, identifiers, links },
  };
}

function isWritten(kind: string): kind is WrittenKind {
  return (writtenKinds as readonly string[]).includes(kind);
}

function makeAuthor(source: string, at: string): StixOut {
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

function makeMarking(marking: Dossier['marking']): StixOut {
  const { word, id } = TLP[marking];
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id,
    created: TLP_CREATED,
    name: `TLP:${word.toUpperCase()}`,
    extensions: { [TLP_EXTENSION]: { extension_type: 'property-extension', tlp_2_0: word } },
  };
}

function makeDefinition(author: string, at: string): StixOut {
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

/** A party, or a thing that has a number; undefined for what STIX cannot be told. */
function makeMain(dossier: Dossier, thing: DossierThing, versioned: object, marked: object): StixOut | undefined {
  if (!isParty(thing)) {
    const told = thingOf(thing);
    if (told === undefined) return undefined;
    const id = stixId(THING_TYPE, JSON.stringify(told));
    const extensions = { [EXTENSION]: { extension_type: 'new-sco' } };
    return { type: THING_TYPE, spec_version: '2.1', id, ...marked, extensions, thing: told };
  }
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
    id: stixId('identity', dossier.source, thing.id),
    ...versioned,
    name,
    identity_class: thing.kind === 'Person' ? 'individual' : 'organization',
    ...(Object.keys(said).length === 0
      ? {}
      : { extensions: { [EXTENSION]: { extension_type: 'property-extension', ...said } } }),
  };
}

/** Contacts once more in STIX's own words, for those who do not read the extension. */
function makeContacts({ identifiers }: DossierThing, marked: object): StixOut[] {
  return identifiers.flatMap(({ kind, value }): StixOut[] => {
    const common = { spec_version: '2.1', ...marked };
    if (kind === 'Email') return [{ type: 'email-addr', id: stixId('email-addr', value), ...common, value }];
    if (kind === 'Url') return [{ type: 'url', id: stixId('url', value), ...common, value }];
    if (kind !== 'Account') return [];
    const [platform = '', account = ''] = value.split('|');
    const id = stixId('user-account', value);
    return [{ type: 'user-account', id, ...common, account_type: platform.toLowerCase(), account_login: account }];
  });
}

function makeRelation(word: string, source: string, target: string, versioned: object): StixOut {
  const id = stixId('relationship', word, source, target);
  return { type: 'relationship', id, ...versioned, relationship_type: word, source_ref: source, target_ref: target };
}

function makeReport(dossier: Dossier, refs: readonly string[], author: string, versioned: object): StixOut {
  const { source, number, title, text, sourceGrade, informationGrade } = dossier;
  const confidence = CONFIDENCE[informationGrade ?? ''];
  return {
    type: 'report',
    id: stixId('report', source, number),
    ...versioned,
    name: title,
    ...(text === undefined ? {} : { description: text }),
    published: new Date(dossier.reportedAt).toISOString(),
    ...(confidence === undefined ? {} : { confidence }),
    // The standard asks for at least one; an empty dossier is about its author.
    object_refs: refs.length === 0 ? [author] : refs,
    extensions: {
      [EXTENSION]: {
        extension_type: 'property-extension',
        source,
        number,
        ...(sourceGrade === undefined ? {} : { source_grade: sourceGrade }),
        ...(informationGrade === undefined ? {} : { information_grade: informationGrade }),
      },
    },
  };
}
