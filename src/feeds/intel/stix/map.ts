import type { Facts } from '../../../model/facts.ts';
import type { Issue, ParsedUnit } from '../../../model/parsed-unit.ts';
import { reportedLinks } from '../../../model/report-message.ts';
import { addMention, copiesOf, type Draft, link, newDraft } from '../draft.ts';
import { isFit, type ReportedLink } from '../links.ts';
import { mapReport, REPORT, type Told } from '../map-report.ts';
import { addThing } from '../map-thing.ts';
import { type Level, levelOf, strictest } from '../marking.ts';
import { addParts, type Part } from '../parts.ts';
import { type Bundle, digestOf, type Held, markingIssue, versionOf } from './bundle.ts';
import { identifierOf, partsOfParty, partyKindOf } from './map-party.ts';
import { nameOf, say } from './say.ts';
import { extensionOf, reportExtensionShape, type StixObject, THING_TYPE } from './shapes.ts';

/** Name and version of this reader: a change of what it reads raises the version. */
export const PARSER = 'intel-stix/2';
export const FORMAT = 'STIX/2.1';

/** Objects that tell of others: each is a Report. */
const CONTAINERS: ReadonlySet<string> = new Set(['report', 'grouping', 'note', 'opinion']);
/** Framework, told through the objects that use it. */
const FRAME: ReadonlySet<string> = new Set(['marking-definition', 'extension-definition', 'language-content']);
/** What one unit holds; more goes into further units of the same report. */
const MOST_ITEMS = 1000;

const LINKS = new Map<string, ReportedLink>([
  ...reportedLinks.map((type) => [type.toLowerCase().replaceAll('_', '-'), type] as const),
  // The standard's own word for what it has no closer one for.
  ['related-to', 'ASSOCIATE_OF'],
]);

/** STIX confidence to credibility of information: the Admiralty scale of appendix A of the standard. 6 is no confidence given. */
export function gradeOf(confidence: number): '1' | '2' | '3' | '4' | '5' {
  if (confidence >= 80) return '1';
  if (confidence >= 60) return '2';
  if (confidence >= 40) return '3';
  return confidence >= 20 ? '4' : '5';
}

/** A report under construction: what it says of itself, and what the objects told of in it are. */
interface Sheet {
  readonly bundle: Bundle;
  readonly container: Held | undefined;
  readonly told: Told;
  readonly level: Level;
  readonly parts: Part[];
  readonly draft: Draft;
  readonly used: Set<Held>;
  count: number;
}

/** Yields the units of a bundle: one for each report, grouping, note and opinion, then one for what none of them tells of. */
export function* mapBundle(bundle: Bundle): Generator<ParsedUnit> {
  const told = new Set<Held>();
  let issues: Issue[] = [...bundle.issues];
  for (const held of bundle.objects.values()) {
    if (!CONTAINERS.has(held.object.type)) continue;
    told.add(held);
    for (const unit of mapContainer(bundle, held, told)) {
      yield { ...unit, issues: [...issues, ...unit.issues] };
      issues = [];
    }
  }
  const rest = findRest(bundle, told);
  if (rest.length === 0 && issues.length === 0) return;
  for (const unit of mapItems(bundle, undefined, rest, told)) {
    yield { ...unit, issues: [...issues, ...unit.issues] };
    issues = [];
  }
}

/** Everything that no report tells of, in file order; what is folded into a party stands in that party. */
function findRest(bundle: Bundle, told: ReadonlySet<Held>): Held[] {
  const authors = new Set<string>();
  const folded = new Set<Held>();
  for (const held of bundle.objects.values()) {
    if (held.object.created_by_ref !== undefined) authors.add(held.object.created_by_ref);
    if (partyKindOf(held.object) !== undefined) for (const one of partsOfParty(bundle, held).used) folded.add(one);
  }
  const alone = [...bundle.objects.values()].filter((held) => !FRAME.has(held.object.type) && !told.has(held));
  const isLoneAuthor = ({ object }: Held) => authors.has(object.id) && !bundle.around.has(object.id);
  const rest = alone.filter((held) => !folded.has(held) && !isLoneAuthor(held));
  return rest.length === 0 && told.size === 0 ? alone : rest;
}

function mapContainer(bundle: Bundle, held: Held, told: Set<Held>): Generator<ParsedUnit> {
  const members = new Set<Held>();
  let missing = 0;
  const add = (ref: string | undefined) => {
    const found = ref === undefined ? undefined : bundle.objects.get(ref);
    if (ref === undefined || found === held) return;
    if (found === undefined) missing++;
    else members.add(found);
  };
  for (const ref of held.object.object_refs ?? []) add(ref);
  for (const { object } of [...members]) {
    if (object.type !== 'relationship') continue;
    add(object.source_ref);
    add(object.target_ref);
  }
  for (const member of [...members])
    for (const near of bundle.around.get(member.object.id) ?? [])
      if (near.object.type === 'relationship' && isInside(bundle, near.object, members)) members.add(near);
  return mapItems(bundle, held, [...members], told, missing);
}

function isInside(
  bundle: Bundle,
  { source_ref: source, target_ref: target }: StixObject,
  members: ReadonlySet<Held>,
): boolean {
  const ends = [source, target].map((ref) => (ref === undefined ? undefined : bundle.objects.get(ref)));
  return ends.every((end) => end !== undefined && members.has(end));
}

function* mapItems(
  bundle: Bundle,
  container: Held | undefined,
  items: readonly Held[],
  told: Set<Held>,
  missing = 0,
): Generator<ParsedUnit> {
  const folded = new Set<Held>();
  for (const item of items)
    if (partyKindOf(item.object) !== undefined) for (const one of partsOfParty(bundle, item).used) folded.add(one);
  let page = 1;
  let sheet = openSheet(bundle, container, missing);
  for (const item of items) {
    told.add(item);
    if (folded.has(item)) continue;
    if (sheet.count >= MOST_ITEMS) {
      yield closeSheet(sheet, page++);
      sheet = openSheet(bundle, container, 0);
    }
    tell(sheet, item);
    for (const one of sheet.used) told.add(one);
  }
  yield closeSheet(sheet, page);
}

function openSheet(bundle: Bundle, container: Held | undefined, missing: number): Sheet {
  const issues: Issue[] = [...(container?.issues ?? [])];
  const byte = container?.start ?? bundle.start;
  if (missing > 0) {
    const message = `${missing} of the objects that are referred to are not in the bundle.`;
    issues.push({ code: 'reference-missing', severity: 'warning', at: { byte }, message });
  }
  const level = container === undefined ? 'plain' : bundle.levelOf(container).own;
  if (container !== undefined && bundle.levelOf(container).unknown) issues.push(markingIssue(container));
  const sheet: Sheet = {
    bundle,
    container,
    told: toldOf(bundle, container),
    level,
    parts: [],
    draft: newDraft(issues),
    used: new Set(),
    count: 0,
  };
  // A place to link to; what it says is put in when all of it is known.
  addMention(sheet.draft, mapReport(sheet.told, level));
  return sheet;
}

function toldOf(bundle: Bundle, container: Held | undefined): Told {
  if (container === undefined) return { source: 'STIX', number: bundle.id, title: bundle.id };
  const { object } = container;
  const extension = extensionOf(reportExtensionShape, object);
  const fields = bundle.levelOf(container).fields;
  const text = object.description ?? object.content ?? object.explanation;
  const isApart = fields.has(object.description !== undefined ? 'description' : 'content');
  return {
    source: extension?.source ?? object.created_by_ref ?? 'STIX',
    number: extension?.number ?? object.id,
    title: object.name ?? object.abstract ?? object.opinion,
    text: isApart ? undefined : text,
    facts: factsOf(object, extension),
    said: {
      ...say(object, ['description', 'content', 'explanation', 'abstract']),
      ...authorOf(bundle, container),
      ...(extension?.caveat === undefined ? {} : { caveat: extension.caveat }),
    },
  };
}

function factsOf(object: StixObject, extension: ReturnType<typeof extensionOf<typeof reportExtensionShape>>): Facts {
  const reported = object.published ?? object.created ?? object.modified;
  const grade =
    extension?.information_grade ?? (object.confidence === undefined ? undefined : gradeOf(object.confidence));
  return {
    ...(reported === undefined ? {} : { reportedAt: milliseconds(reported) }),
    ...(grade === undefined ? {} : { informationGrade: grade }),
    ...(extension?.source_grade === undefined ? {} : { sourceGrade: extension.source_grade }),
    ...(extension?.legal_basis ? { legalBasis: extension.legal_basis } : {}),
    ...(extension?.until === undefined ? {} : { until: milliseconds(extension.until) }),
  };
}

/** The author's name, unless it is for fewer eyes than the report. */
function authorOf(bundle: Bundle, container: Held): { createdBy?: string } {
  const author = bundle.objects.get(container.object.created_by_ref ?? '');
  if (author === undefined) return {};
  const isNarrower =
    strictest(bundle.levelOf(author).own, bundle.levelOf(container).own) !== bundle.levelOf(container).own;
  return isNarrower ? {} : { createdBy: nameOf(author.object) };
}

/** Tells of one object: a party, a thing, a relationship, or in the report's own words. */
function tell(sheet: Sheet, held: Held): void {
  const { bundle, draft, level } = sheet;
  const { object } = held;
  sheet.used.add(held);
  draft.issues.push(...held.issues);
  if (bundle.levelOf(held).unknown) draft.issues.push(markingIssue(held));
  if (object.revoked === true) {
    const message = 'The object is revoked; it is left out.';
    draft.issues.push({ code: 'object-revoked', severity: 'warning', at: { byte: held.start }, message });
    return;
  }
  sheet.count++;
  if (addSubject(sheet, held)) return;
  const own = strictest(level, bundle.levelOf(held).own);
  if (object.type === 'relationship') tellRelation(sheet, held);
  else if (CONTAINERS.has(object.type)) {
    const { source, number } = toldOf(bundle, held);
    const value = mapReport({ source, number }, 'plain').identifiers[0]?.value ?? object.id;
    sheet.parts.push({ level: own, identifiers: [{ kind: 'ReportNumber', value, role: 'refers' }] });
  } else {
    const identifier = identifierOf(object);
    const said = { [`${object.type}[${sheet.count}]`]: nameOf(object) };
    sheet.parts.push({
      level: own,
      said,
      ...(identifier === undefined ? {} : { identifiers: [{ ...identifier, role: 'refers' }] }),
    });
  }
}

/** Adds a party or thing, once. False when the object is neither. */
function addSubject({ bundle, draft, level, used }: Sheet, held: Held): boolean {
  const { object, start } = held;
  if (draft.mentions.has(object.id)) return true;
  const kind = partyKindOf(object);
  if (kind !== undefined) {
    const folded = partsOfParty(bundle, held);
    const own = strictest(level, bundle.levelOf(held).own);
    addParts(draft, { ref: object.id, kind, keys: {} }, own, folded.parts, start);
    for (const one of folded.used) used.add(one);
  } else if (object.type === THING_TYPE && object.thing !== undefined) {
    if (!addThing(draft, object.thing, object.id, strictest(level, bundle.levelOf(held).own), start)) return false;
  } else return false;
  used.add(held);
  for (const copy of copiesOf(draft, object.id)) link(draft, copy.ref, 'MENTIONED_IN', REPORT);
  return true;
}

function tellRelation(sheet: Sheet, held: Held): void {
  const { bundle, draft } = sheet;
  const { source_ref: sourceRef, target_ref: targetRef, relationship_type: word = 'related-to' } = held.object;
  const [source, target] = [bundle.objects.get(sourceRef ?? ''), bundle.objects.get(targetRef ?? '')];
  if (source === undefined || target === undefined) {
    const message = 'An end of the relationship is not in the bundle.';
    draft.issues.push({ code: 'reference-missing', severity: 'warning', at: { byte: held.start }, message });
  }
  const ends = [source, target].filter((end) => end !== undefined && end.object.revoked !== true) as Held[];
  const level = strictest(sheet.level, bundle.levelOf(held).own, ...ends.map((end) => bundle.levelOf(end).own));
  const type = LINKS.get(word);
  if (type !== undefined && ends.length === 2 && ends.every((end) => addSubject(sheet, end))) {
    const [from, to] = ends.map((end) => draft.mentions.get(end.object.id));
    if (from !== undefined && to !== undefined && from !== to && isFit(type, from.kind, to.kind)) {
      link(draft, from.ref, type, to.ref, level);
      return;
    }
  }
  const call = (end: Held | undefined, ref: string | undefined) =>
    end === undefined ? (ref ?? '?') : nameOf(end.object);
  const said = { [`relationship[${sheet.count}]`]: `${call(source, sourceRef)} ${word} ${call(target, targetRef)}` };
  sheet.parts.push({ level, said });
}

function closeSheet(sheet: Sheet, page: number): ParsedUnit {
  const { bundle, container, told, level, draft, parts } = sheet;
  const own = mapReport(told, level);
  draft.mentions.delete(REPORT);
  const copies = copiesOf(draft, REPORT).map((copy) => levelOf(copy.marking));
  for (const copy of copies) draft.mentions.delete(`${REPORT}|${copy}`);
  const { identifiers, facts, said } = own;
  const known: Part[] = [
    { level, identifiers, facts, said },
    ...apartOf(sheet),
    ...copies.map((copy) => ({ level: copy })),
  ];
  addParts(
    draft,
    { ref: REPORT, kind: 'Report', keys: own.keys },
    level,
    [...known, ...parts],
    container?.start ?? bundle.start,
  );
  const number = container?.object.id ?? bundle.id;
  const version = container === undefined ? undefined : versionOf(container.object);
  const prepared = newest(container === undefined ? [...sheet.used] : [container]);
  return {
    feed: 'intel',
    format: FORMAT,
    parser: PARSER,
    ...bytesOf(sheet),
    header: digestOf(sheet.used),
    document: {
      kind: container === undefined ? 'stix-bundle' : 'stix-report',
      number: page === 1 ? number : `${number}/${page}`,
      sender: container?.object.created_by_ref ?? 'STIX',
      ...(version === undefined ? {} : { version }),
    },
    mode: 'snapshot',
    function: container?.object.revoked === true ? 'cancel' : 'original',
    ...(prepared === undefined ? {} : { preparedAt: prepared }),
    subject: REPORT,
    mentions: [...draft.mentions.values()].sort((a, b) => Number(b.ref === REPORT) - Number(a.ref === REPORT)),
    links: [...draft.links.values()],
    issues: draft.issues,
  };
}

/** Text that is marked narrower than the report it stands in. */
function apartOf({ bundle, container, level }: Sheet): Part[] {
  if (container === undefined) return [];
  const { fields } = bundle.levelOf(container);
  return [...fields].flatMap(([field, narrower]): Part[] => {
    const text = field === 'description' ? container.object.description : container.object.content;
    if (text === undefined || field === 'contact_information') return [];
    const { facts, said } = mapReport({ source: '-', number: '-', text }, level);
    return [{ level: narrower, facts, said }];
  });
}

/**
 * The bytes of a report are its own object's. What no report tells of keeps the stretch from its first to its last object,
 * with everything between that is not among it blotted out: it may be for other eyes.
 */
function bytesOf({ bundle, container, used }: Sheet): Pick<ParsedUnit, 'bytes' | 'masked'> {
  if (container !== undefined) return { bytes: [container.start, container.end] };
  const own = [...used].sort((a, b) => a.start - b.start);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return { bytes: [bundle.start, bundle.end] };
  const masked: [number, number][] = [];
  for (const [i, one] of own.entries()) {
    const next = own[i + 1];
    if (next !== undefined && next.start > one.end) masked.push([one.end, next.start]);
  }
  return { bytes: [first.start, last.end], ...(masked.length === 0 ? {} : { masked }) };
}

function newest(held: readonly Held[]): string | undefined {
  const instants = held.flatMap(({ object }) => object.modified ?? object.created ?? []).sort();
  const last = instants.at(-1);
  return last === undefined ? undefined : milliseconds(last);
}

/** Facts keep milliseconds. */
function milliseconds(instant: string): string {
  return instant.replace(/(\.\d{3})\d+/, '$1');
}
