import { type Dossier, type DossierThing, isParty, type LeftOut } from './dossier.ts';
import { type Handling, narrowest } from './handling.ts';
import { stixId } from './stix-id.ts';
import {
  type Frame,
  isWritten,
  makeAuthor,
  makeContacts,
  makeDefinition,
  makeHeldReport,
  makeMain,
  makeMarking,
  makeRelation,
  makeReport,
  type StixOut,
} from './stix-objects.ts';

export interface StixExport {
  readonly bundle: { readonly type: 'bundle'; readonly id: string; readonly objects: readonly StixOut[] };
  readonly leftOut: LeftOut;
}

/** What the graph keeps of a report's text; one as long as this may have been cut. */
const MOST_TEXT = 1999;

/**
 * Returns a dossier as a STIX 2.1 bundle: a report, the parties as identities with their numbers in this hub's extension
 * (docs/feeds/intel.md), what STIX knows of their contacts as observables, things by their numbers, links as relationships of
 * the same name, and the reports it holds as reports. Every object has its own marking. Reading it with the feed `intel` gives
 * the same parties and numbers.
 */
export function exportStix(dossier: Dossier): StixExport {
  const at = new Date(dossier.reportedAt).toISOString();
  const author = makeAuthor(dossier.source, at);
  const frame: Frame = { source: dossier.source, author: author.id, at };
  const told = dossier.things.flatMap((thing): Told[] => {
    const handling = thing.marking ?? dossier.marking;
    const object = makeMain(frame, thing, handling);
    return object === undefined ? [] : [{ thing, handling, object }];
  });
  // Of two that are told as one object, the narrower stays.
  told.sort(
    (a, b) =>
      Number(narrowest([a.handling, b.handling]) === a.handling) -
      Number(narrowest([a.handling, b.handling]) === b.handling),
  );
  const parties = told.filter(({ thing }) => isParty(thing));
  const held = dossier.things.filter(({ kind }) => kind === 'Report');
  const reports = held.flatMap((report) => makeHeld(frame, dossier, report, told) ?? []);
  const links = linksOf(frame, dossier, told);
  const objects = [...told.map(({ object }) => object), ...contactsOf(frame, parties), ...links, ...reports];
  const own = makeReport(frame, dossier, [...new Set(objects.map(({ id }) => id))]);
  const markings = new Set([dossier.marking, ...dossier.things.map(({ marking }) => marking ?? dossier.marking)]);
  return {
    bundle: {
      type: 'bundle',
      id: stixId('bundle', dossier.source, dossier.number, at),
      objects: onceEach([author, ...[...markings].map(makeMarking), makeDefinition(author.id, at), ...objects, own]),
    },
    leftOut: {
      things: dossier.things.length - told.length - reports.length,
      identifiers: parties.flatMap(({ thing }) => thing.identifiers.filter(({ kind }) => !isWritten(kind))).length,
      links: dossier.links.filter(({ type }) => type !== 'MENTIONED_IN').length - links.length,
      texts: held.filter(({ facts }) => (facts.text ?? '').length >= MOST_TEXT).length,
    },
  };
}

/** A party or thing, and the object it is told as. */
interface Told {
  readonly thing: DossierThing;
  readonly handling: Handling;
  readonly object: StixOut;
}

/** Contacts of parties and how they hang on them; what several have is told as narrowly as the narrowest of them. */
function contactsOf(frame: Frame, parties: readonly Told[]): StixOut[] {
  const having = parties.flatMap(({ thing, handling, object }) =>
    makeContacts(thing, handling).map((contact) => ({ thing, handling, contact, holder: object.id })),
  );
  const byContact = Map.groupBy(having, ({ contact }) => contact.id);
  return [...byContact.values()].flatMap((all) => {
    const closest = narrowest(all.map(({ handling }) => handling));
    const contacts = all.filter(({ handling }) => handling === closest).slice(0, 1);
    return [
      ...contacts.map(({ contact }) => contact),
      ...all.map(({ thing: { since }, holder, contact }) =>
        makeRelation(frame, { word: 'related-to', source: holder, target: contact.id, since }, closest),
      ),
    ];
  });
}

/** Links between what is told; that something is mentioned in a report, the report says itself. */
function linksOf(frame: Frame, { links }: Dossier, told: readonly Told[]): StixOut[] {
  const byId = new Map(told.map((each) => [each.thing.id, each]));
  return links.flatMap(({ from, type, to, since }) => {
    const [source, target] = [byId.get(from), byId.get(to)];
    if (type === 'MENTIONED_IN' || source === undefined || target === undefined) return [];
    const word = type.toLowerCase().replaceAll('_', '-');
    const handling = narrowest([source.handling, target.handling]);
    return [makeRelation(frame, { word, source: source.object.id, target: target.object.id, since }, handling)];
  });
}

function makeHeld(
  frame: Frame,
  { links, marking }: Dossier,
  report: DossierThing,
  told: readonly Told[],
): StixOut | undefined {
  const inside = new Set(
    links.filter(({ type, to }) => type === 'MENTIONED_IN' && to === report.id).map(({ from }) => from),
  );
  const refs = told.filter(({ thing }) => inside.has(thing.id)).map(({ object }) => object.id);
  return makeHeldReport(frame, report, [...new Set(refs)], report.marking ?? marking);
}

/** Two things may be told as one: ship and firm of one number. */
function onceEach(objects: readonly StixOut[]): StixOut[] {
  return [...new Map(objects.map((object) => [object.id, object])).values()];
}
