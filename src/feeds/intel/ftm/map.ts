import { createHash } from 'node:crypto';
import type { Issue, MentionIdentifier, ParsedUnit } from '../../../model/parsed-unit.ts';
import { addMention, type Draft, link, newDraft } from '../draft.ts';
import { isFit } from '../links.ts';
import { cut, mapReport, REPORT } from '../map-report.ts';
import { type Level, levelOfStatement, markingOf, strictest } from '../marking.ts';
import { attachedTo, mapSubject, sayProperties, textsOf } from './map-party.ts';
import { ATTACHED, EDGE_LINKS, EDGES, type FtmEntity, PARTIES } from './shapes.ts';
import { type Line, namesIn, nestedIn, type Window } from './window.ts';

/** Name and version of this reader: a change of what it reads raises the version. */
export const PARSER = 'intel-ftm/2';
export const FORMAT = 'FOLLOWTHEMONEY';

/** Where the entity that the line is of stands. */
const OWN = 'entity';
const FAR = 'of the entities that are named are not near enough in the file.';
/** Ends of one edge that are looked at. */
const MOST_ENDS = 50;

/** Returns the unit of an entity: a Report of its dataset that mentions it, or of an edge a Report that mentions what it joins. */
export function mapLine(window: Window, line: Line): ParsedUnit {
  const { entity, start, end } = line;
  const issues: Issue[] = [...line.issues];
  const draft = newDraft(issues);
  const used: Line[] = [];
  const source = cut(entity.datasets?.[0] ?? 'FOLLOWTHEMONEY', 128);
  const isEdge = Object.hasOwn(EDGES, entity.schema);
  const refers: MentionIdentifier[] = Object.hasOwn(ATTACHED, entity.schema)
    ? attachedTo(entity).map((identifier) => ({ ...identifier, role: 'refers' }))
    : [];
  const own = isEdge ? undefined : addSubject(draft, window, line, OWN, used);
  if (own === false)
    raise(line, issues, 'party-without-name', 'The entity has no name, or no number by which it is known.');
  if (own === undefined && !isEdge && !Object.hasOwn(ATTACHED, entity.schema))
    raise(
      line,
      issues,
      'schema-unknown',
      'The schema is none that the hub has a kind for; what it tells is kept as said.',
    );
  const told = {
    source,
    number: entity.id,
    title: entity.caption ?? titleOf(entity),
    text: [...textsOf(entity)('summary'), ...textsOf(entity)('reason')].join('\n') || undefined,
    refers,
    said: { id: entity.id, schema: entity.schema, ...sayProperties(entity) },
  };
  addMention(draft, mapReport(told, 'plain'));
  if (own === true) link(draft, OWN, 'MENTIONED_IN', REPORT);
  if (isEdge) addEnds(draft, window, line, used);
  const changed = entity.last_change;
  const preparedAt = changed === undefined ? undefined : instantOf(changed);
  const marked = markingOf(strictest(...[line, ...used].map(levelOfLine)));
  return {
    feed: 'intel',
    format: FORMAT,
    parser: PARSER,
    bytes: [start, end],
    header: digestOf(used),
    document: { kind: 'ftm-entity', number: `${source}|${entity.id}`, sender: source },
    mode: 'snapshot',
    function: 'original',
    ...(preparedAt === undefined ? {} : { preparedAt }),
    subject: REPORT,
    mentions: [...draft.mentions.values()]
      .sort((a, b) => Number(b.ref === REPORT) - Number(a.ref === REPORT))
      .map((mention) => ({ ...mention, ...marked })),
    links: [...draft.links.values()].map((link) => ({ ...link, ...marked })),
    issues,
  };
}

/** FollowTheMoney has no markings: a handling that stands among the keywords or in the summary, as TLP or PAP write it, counts as one. */
function levelOfLine({ entity }: Line): Level {
  const texts = textsOf(entity);
  return strictest(levelOfStatement([...texts('keywords'), ...texts('summary')].join('\n')));
}

/** Adds a party or ship with its addresses and documents. Undefined for another schema, false when it cannot be told of. */
function addSubject(draft: Draft, window: Window, line: Line, ref: string, used: Line[]): boolean | undefined {
  const { entity } = line;
  if (entity.schema !== 'Vessel' && !Object.hasOwn(PARTIES, entity.schema)) return undefined;
  const lines = window.attached.get(entity.id) ?? [];
  const nested = ['addressEntity', 'passports', 'identification'].flatMap((name) => nestedIn(entity, name));
  const mention = mapSubject(entity, [...lines.map((one) => one.entity), ...nested], ref);
  if (mention === undefined) return false;
  addMention(draft, mention);
  used.push(...lines);
  const known = new Set([...lines, ...nested.map((one) => ({ entity: one }))].map((one) => one.entity.id));
  const missing = namesIn(entity, 'addressEntity').filter((id) => !known.has(id)).length;
  if (missing > 0 && ref === OWN) raise(line, draft.issues, 'reference-missing', `${missing} ${FAR}`);
  return true;
}

function addEnds(draft: Draft, window: Window, line: Line, used: Line[]): void {
  const { entity } = line;
  const ends = new Map<string, string[]>();
  let missing = 0;
  for (const property of EDGES[entity.schema] ?? []) {
    const nested = new Map(nestedIn(entity, property).map((one) => [one.id, one]));
    for (const [i, id] of namesIn(entity, property).slice(0, MOST_ENDS).entries()) {
      const ref = `${property}[${i + 1}]`;
      const inside = nested.get(id);
      const end = inside === undefined ? window.byId.get(id) : { ...line, entity: inside };
      if (end === undefined) missing++;
      else if (addSubject(draft, window, end, ref, used) === true) {
        if (inside === undefined) used.push(end);
        link(draft, ref, 'MENTIONED_IN', REPORT);
        ends.set(property, [...(ends.get(property) ?? []), ref]);
      }
    }
  }
  joinEnds(draft, entity.schema, ends);
  if (missing > 0) raise(line, draft.issues, 'reference-missing', `${missing} ${FAR}`);
}

/** Links what an edge joins, each of its first ends with each of its second, as far as such parties can be linked so. */
function joinEnds(draft: Draft, schema: string, ends: ReadonlyMap<string, readonly string[]>): void {
  const type = EDGE_LINKS[schema];
  const [from = '', to = ''] = EDGES[schema] ?? [];
  if (type === undefined) return;
  for (const a of ends.get(from) ?? []) {
    for (const b of ends.get(to) ?? []) {
      const [source, target] = [draft.mentions.get(a), draft.mentions.get(b)];
      if (source !== undefined && target !== undefined && isFit(type, source.kind, target.kind))
        link(draft, a, type, b);
    }
  }
}

function raise({ start, entity }: Line, issues: Issue[], code: string, message: string): void {
  issues.push({ code, severity: 'warning', at: { byte: start, segment: entity.schema }, message });
}

function titleOf(entity: FtmEntity): string {
  const texts = textsOf(entity);
  return [...texts('name'), ...texts('program'), ...texts('role'), ...texts('full')][0] ?? entity.schema;
}

function digestOf(used: readonly Line[]): string {
  const hash = createHash('sha256');
  for (const digest of used.map((line) => line.digest).sort()) hash.update(digest);
  return hash.digest('base64url');
}

/** FollowTheMoney writes instants in UTC without saying so. */
function instantOf(text: string): string | undefined {
  const found = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?$/.exec(text)?.[1];
  return found === undefined || Number.isNaN(Date.parse(`${found}Z`)) ? undefined : `${found}Z`;
}
