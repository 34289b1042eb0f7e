/** Steps from party to party over contacts and documents that they share, as patterns take them. */
import type { IdentifierKind } from '../model/identifier-kinds.ts';
import { open, rare, seen } from './pattern.ts';

/** What two parties may share, the strongest first. */
export const contactKinds = [
  'TravelDocument',
  'Phone',
  'Email',
  'Account',
  'Address',
] as const satisfies readonly IdentifierKind[];
export type ContactKind = (typeof contactKinds)[number];

/** A shared value on the way. */
export interface Via {
  readonly id: string;
  readonly kind: ContactKind;
  /** Different names that share the value. */
  readonly names: number;
}

const KINDS = contactKinds.join('|');

/** Cypher: one hop from `a` over `i` to `q`, whatever the name. */
export const hop = (a: string, h: string, i: string, g: string, q: string) =>
  `(${a})-[${h}:HAS]->(${i}:${KINDS})<-[${g}:HAS]-(${q}:Person|Organisation)`;
export const hopIsOpen = (a: string, h: string, i: string, g: string, q: string) =>
  `${open(h, g)} AND ${seen(a, q)} AND ${rare(i, a, q)}`;

/** Cypher: the steps that lead one hop further than those of `from`, away from `p` and over another Identifier. */
export const hopOn = (thing: string, from: string, to: string) => `
    CALL (p, ${from}) {
      UNWIND ${from} AS step
      WITH p, step, step.end AS near
      MATCH (b:Entity {${thing}: near[$thing]}) MATCH ${hop('b', 'h', 'i', 'g', 'q')}
      WHERE ${hopIsOpen('b', 'h', 'i', 'g', 'q')} AND NOT i IN step.over AND q[$thing] <> p[$thing] AND q[$thing] <> near[$thing]
      RETURN collect({end: q, path: step.path + [b.id, h.id, i.id, g.id, q.id], over: step.over + [i]}) AS ${to}
    }`;

/** Cypher: names that share an Identifier, as one sees it. */
export const via = (i: string) =>
  `{id: ${i}.id, kind: ${i}.kind, names: COUNT { MATCH (${i})<-[n:HAS]-(e:Entity) WHERE ${open('n')} AND ${seen('e')} AND e.nameKey IS NOT NULL RETURN DISTINCT e.nameKey }}`;
