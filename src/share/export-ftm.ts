import { normaliseAddress } from '../normalise/address.ts';
import { type Dossier, type DossierLink, type DossierThing, isParty, type LeftOut, thingOf } from './dossier.ts';
import { type Handling, narrowest, tlpOf } from './handling.ts';
import { stixId } from './stix-id.ts';

/** One entity of FollowTheMoney. */
export interface FtmOut {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
  readonly last_change: string;
}

export interface FtmExport {
  readonly entities: readonly FtmOut[];
  readonly leftOut: LeftOut;
}

type Identifier = DossierThing['identifiers'][number];

/** Numbers of parties that FollowTheMoney tells as documents of their holder, each with the country it is one of. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  TravelDocument: 'Passport',
  TaxNumber: 'Identification',
  CorporateNumber: 'Identification',
  Eori: 'Identification',
};
const PLAIN: Readonly<Record<string, string>> = { Phone: 'phone', Email: 'email', Url: 'website' };

/**
 * Returns a dossier as FollowTheMoney entities, to be written one a line: people, organisations and ships, with addresses,
 * documents, accounts and links between parties as entities of their own. Goods and filings have no schema there and are left
 * out, and so are links to them. Each has the word of its marking. Reading them with the feed `intel` gives the same parties and numbers.
 */
export function exportFtm(dossier: Dossier): FtmExport {
  const frame = {
    datasets: [dossier.source],
    last_change: new Date(dossier.reportedAt).toISOString().slice(0, 19),
  };
  const entities: FtmOut[] = [];
  let things = 0;
  let identifiers = 0;
  for (const thing of dossier.things) {
    const id = newId(dossier, thing.id);
    const made = isParty(thing) ? makeParty(dossier, thing, id) : makeVessel(thing, id);
    if (made.length === 0) things++;
    if (isParty(thing)) identifiers += thing.identifiers.filter(({ kind }) => !isToldKind(kind)).length;
    const marking = thing.marking ?? dossier.marking;
    entities.push(...made.map((entity) => ({ ...mark(entity, marking), ...frame })));
  }
  const edges = edgesOf(dossier);
  entities.push(...edges.map((entity) => ({ ...entity, ...frame })));
  const links = dossier.links.filter(({ type }) => type !== 'MENTIONED_IN').length - edges.length;
  return { entities, leftOut: { things, identifiers, links, texts: 0 } };
}

type Bare = Omit<FtmOut, 'datasets' | 'last_change'>;

/** Links between two parties as entities of their own, each marked as the narrower of its ends. */
function edgesOf(dossier: Dossier): Bare[] {
  const parties = new Map(dossier.things.filter((thing) => isTold(thing)).map((thing) => [thing.id, thing]));
  return dossier.links.flatMap(({ from, type, to }): Bare[] => {
    const [a, b] = [parties.get(from), parties.get(to)];
    const edge = a === undefined || b === undefined ? undefined : edgeOf(type, a, b);
    if (a === undefined || b === undefined || edge === undefined) return [];
    const [schema, source, target] = edge;
    const marking = narrowest([a, b].map((end) => end.marking ?? dossier.marking));
    const properties = { [source]: [newId(dossier, from)], [target]: [newId(dossier, to)] };
    return [mark({ id: newId(dossier, type, from, to), schema, properties }, marking)];
  });
}

/** Returns the schema of a link and the properties of its ends; undefined for what joins no two parties there. */
function edgeOf(
  type: DossierLink['type'],
  from: DossierThing,
  to: DossierThing,
): readonly [schema: string, source: string, target: string] | undefined {
  switch (type) {
    case 'OWNER_OF':
      return ['Ownership', 'owner', 'asset'];
    case 'DIRECTOR_OF':
      return ['Directorship', 'director', 'organization'];
    case 'WORKS_FOR':
      return from.kind === 'Person' && to.kind === 'Organisation'
        ? ['Employment', 'employee', 'employer']
        : ['Representation', 'agent', 'client'];
    case 'FAMILY_OF':
      return ['Family', 'person', 'relative'];
    case 'ASSOCIATE_OF':
      return ['UnknownLink', 'subject', 'object'];
    default:
      return undefined;
  }
}

/** Schemata that are things of their own there; all others hold during some time. */
const THINGS: ReadonlySet<string> = new Set(['Person', 'Organization', 'Vessel', 'Address', 'UserAccount']);

/** The format has no markings: the word of TLP 2.0 goes along as the feed `intel` reads it, among the keywords or, of documents and links, in the summary. */
function mark(entity: Bare, marking: Handling): Bare {
  const name = THINGS.has(entity.schema) ? 'keywords' : 'summary';
  return { ...entity, properties: { ...entity.properties, [name]: [tlpOf(marking)] } };
}

function newId({ source }: Dossier, ...parts: readonly string[]): string {
  return stixId('ftm', source, ...parts);
}

function isTold(thing: DossierThing): boolean {
  return isParty(thing) && thing.facts.name !== undefined;
}

function isToldKind(kind: string): boolean {
  return kind in DOCUMENTS || kind in PLAIN || kind === 'Address' || kind === 'Account';
}

function makeParty(dossier: Dossier, thing: DossierThing, id: string): Bare[] {
  const { name, birthDate, sex, nationality, country } = thing.facts;
  if (name === undefined) return [];
  const addresses = thing.identifiers.filter(({ kind }) => kind === 'Address');
  const addressId = ({ value }: Identifier) => newId(dossier, 'address', value);
  const plain = Object.entries(PLAIN).map(([kind, property]) => [
    property,
    thing.identifiers.filter((identifier) => identifier.kind === kind).map(({ value }) => value),
  ]);
  const party: Bare = {
    id,
    schema: thing.kind === 'Person' ? 'Person' : 'Organization',
    caption: name,
    properties: onlyGiven({
      name: [name],
      birthDate: birthDate === undefined ? [] : [birthDate],
      gender: sex === undefined ? [] : [{ F: 'female', M: 'male', X: 'other' }[sex]],
      nationality: nationality === undefined ? [] : [nationality.toLowerCase()],
      country: country === undefined ? [] : [country.toLowerCase()],
      ...Object.fromEntries(plain),
      addressEntity: addresses.map(addressId),
    }),
  };
  return [
    party,
    ...addresses.map(
      (address): Bare => ({ id: addressId(address), schema: 'Address', properties: addressOf(address, thing) }),
    ),
    ...thing.identifiers.flatMap((identifier) => documentOf(dossier, identifier, id)),
  ];
}

/** The address as it was given where that is the one the key was made of, else the words of the key. */
function addressOf({ value }: Identifier, { facts }: DossierThing): Bare['properties'] {
  const [country = '', words = ''] = value.split('|');
  const given = [facts.address, [facts.address, facts.city].filter((part) => part !== undefined).join(', ')].find(
    (text) => text !== undefined && normaliseAddress(country, [text]) === value,
  );
  return onlyGiven({
    full: [given ?? words],
    country: [country.toLowerCase()],
    city: facts.city === undefined ? [] : [facts.city],
  });
}

function documentOf(dossier: Dossier, { kind, value }: Identifier, holder: string): Bare[] {
  const bar = value.indexOf('|');
  const [scope, number] = bar < 0 ? [value.slice(0, 2), value] : [value.slice(0, bar), value.slice(bar + 1)];
  const id = newId(dossier, kind, value, holder);
  if (kind === 'Account')
    return [{ id, schema: 'UserAccount', properties: { owner: [holder], service: [scope], username: [number] } }];
  const schema = DOCUMENTS[kind];
  if (schema === undefined) return [];
  const properties = {
    holder: [holder],
    type: [kind],
    number: [number],
    country: scope === '?' ? [] : [scope.toLowerCase()],
  };
  return [{ id, schema, properties: onlyGiven(properties) }];
}

function makeVessel(thing: DossierThing, id: string): Bare[] {
  const told = thingOf(thing);
  if (told?.kind !== 'Vessel') return [];
  const { name, country } = thing.facts;
  const properties = onlyGiven({
    name: name === undefined ? [] : [name],
    imoNumber: [told.imo],
    flag: country === undefined ? [] : [country.toLowerCase()],
  });
  return [{ id, schema: 'Vessel', ...(name === undefined ? {} : { caption: name }), properties }];
}

function onlyGiven(properties: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));
}
