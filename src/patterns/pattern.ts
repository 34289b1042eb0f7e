import type { ZodType } from 'zod';
import type { Row } from '../graph/driver.ts';
import { THING } from '../graph/thing.ts';
import { type ProfileName, profileNames } from '../model/access.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import type { SubjectKind } from '../score/score.ts';

export type Language = 'en' | 'ja';

/** What names an entity or identifier in a reason's text: its caption or value as the reader sees it, by id. */
export type NameOf = (id: string) => string;

/** The property that holds the id of the real thing under a profile: substituted into the Cypher when it is loaded. */
export type ThingProperty = (typeof THING)[ProfileName];

/** What a pattern says of one subject. */
export interface Match<Values = unknown> {
  /** The subject: a thing's id under the profile. */
  readonly thing: string;
  readonly points: number;
  /** Ids of entities, identifiers and edges, in path order. Whatever the match depends on for staying true is among them. */
  readonly evidence: readonly string[];
  /** Numbers, codes, dates and ids; never names or contacts: those are read when the text is. */
  readonly values: Values;
}

export interface PatternDefinition<Found extends object, Values> {
  /** Also the file's name. Never changes: reasons are keyed by it. */
  readonly slug: string;
  /** Raised when the definition changes. */
  readonly version: number;
  readonly title: Readonly<Record<Language, string>>;
  /** Purposes (`policy/purposes.json`) under which its reasons may be used. */
  readonly purposes: readonly string[];
  /** Feeds without which it has nothing to say. */
  readonly needs: readonly string[];
  /** The narrowest profile that reads them: it runs under this one and all wider ones. */
  readonly profile: ProfileName;
  /** Kinds of things that its reasons are about. */
  readonly subjectKinds: readonly SubjectKind[];
  /** Kinds of changed things that can make one of its reasons true. */
  readonly seedKinds: readonly EntityKind[];
  /** Worth of a find for this reason, as `ScoredReason.stake`. */
  readonly stake: number;
  /** What bounds its work, whatever hangs on a thing: tables of at most so many, and what ordinary traffic never gets past. */
  readonly costCap: string;
  /** How often ordinary traffic shows it. */
  readonly baseRate: string;
  /** Innocent things that look the same. */
  readonly lookalikes: readonly string[];
  /**
   * Cypher: $entities, $keys and $thing (name of the property that holds a thing's id under the profile) → rows for `judge`:
   * all that is needed to decide on every subject that these Entities belong to, or could belong to before they changed. So
   * the way from them to what they may share crosses closed edges too; what is found from there is open and seen.
   */
  readonly find: (thing: ThingProperty) => string;
  /**
   * Cypher: $entities (members of changed things of the seed kinds), $keys and $thing → rows `thing`: every subject for which
   * the change can have made a match. Left out where `find` from the changed Entities tells of all of them. Those whose match
   * the change can have unmade are found by what their reasons rest on.
   */
  readonly subjects?: (thing: ThingProperty) => string;
  /** Pure: rows → at most one match a subject. Equal for a subject, whichever Entities were asked about. */
  readonly judge: (rows: readonly Found[]) => Match<Values>[];
  readonly values: ZodType<Values>;
  readonly text: Readonly<Record<Language, (values: Values, name: NameOf) => string>>;
}

/** A pattern as those who run it see it: its Cypher is text, its rows and values are its own business. */
export interface Pattern
  extends Omit<PatternDefinition<never, never>, 'subjects' | 'find' | 'judge' | 'values' | 'text'> {
  readonly cypher: Readonly<Partial<Record<ProfileName, { readonly subjects?: string; readonly find: string }>>>;
  readonly judge: (rows: readonly Row[]) => Match[];
  /** Returns the sentence of a stored reason; undefined when its values are not of this version. */
  readonly render: (language: Language, values: unknown, name: NameOf) => string | undefined;
}

/** Returns the pattern with its Cypher made for each profile it runs under: constant text from here on. */
export function definePattern<Found extends object, Values>(definition: PatternDefinition<Found, Values>): Pattern {
  const { subjects, find, judge, values, text, ...rest } = definition;
  const cypher = Object.fromEntries(
    profileNames.slice(0, profileNames.indexOf(rest.profile) + 1).map((profile) => [
      profile,
      {
        find: find(THING[profile]).trim(),
        ...(subjects === undefined ? {} : { subjects: subjects(THING[profile]).trim() }),
      },
    ]),
  );
  return {
    ...rest,
    cypher,
    judge: (rows) => judge(rows as unknown as readonly Found[]),
    render: (language, stored, name) => {
      const parsed = values.safeParse(stored);
      return parsed.success ? text[language](parsed.data, name) : undefined;
    },
  };
}

/** Cypher: the Entities asked about, as `s`, whether anybody still says them or not. */
export const asked = `
    UNWIND $entities AS id
    MATCH (s:Entity {id: id}) WHERE s.access IN $keys`;

/** Cypher: these Entities are visible under `$keys` and still said by somebody. */
export function seen(...names: readonly string[]): string {
  return names.map((name) => `${name}.access IN $keys AND ${name}.current`).join(' AND ');
}

/** Cypher: these edges are open. */
export function open(...names: readonly string[]): string {
  return names.map((name) => `${name}.knownTo IS NULL`).join(' AND ');
}

/** Cypher: the Identifier is not common in the class of any Entity that is joined over it. */
export function rare(identifier: string, ...holders: readonly string[]): string {
  return holders.map((holder) => `NOT ${holder}.access IN coalesce(${identifier}.commonIn, [])`).join(' AND ');
}

/** Cypher: who a sender is: the folded name; its own id where its key is a number, as another record may change the name then. */
export function sender(party: string): string {
  return `CASE WHEN EXISTS { (${party})-[:HAS {role: 'is'}]->(:Star) } THEN ${party}.id ELSE ${party}.nameKey END`;
}
