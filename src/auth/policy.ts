import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import type { Action, ProfileName } from '../model/access.ts';
import type { ClassPattern } from './class-pattern.ts';
import type { Deadline } from './deadline.ts';
import { expand, findProblems } from './policy-problems.ts';
import { type PolicyTables, shapes, type TableName } from './policy-tables.ts';

export interface SenderRow {
  /** Literal, `*`, or a literal start followed by `*`. The first row that matches counts. */
  readonly sender: string;
  /** Or `{sender}`: the sender itself. */
  readonly originator: string;
  readonly marking: string;
  readonly regime: string;
  /** Handling markings that parts of a unit may carry of their own; any other sends the unit to the dead letters. */
  readonly markings: readonly string[];
}

export interface Purpose {
  readonly roles: readonly string[];
  readonly actions: readonly Action[];
  readonly patterns: readonly ClassPattern[];
}

/** The tables of `policy/`, checked, with profile names replaced by their patterns. What is in no table is denied. */
export interface Policy {
  /** Digest of the tables: part of every cache key and cursor. */
  readonly version: string;
  readonly feeds: ReadonlyMap<string, { readonly senders: readonly SenderRow[]; readonly strictest: Strictest }>;
  readonly regimes: ReadonlyMap<string, { readonly deadline?: Deadline | undefined }>;
  readonly roles: ReadonlyMap<string, readonly Action[]>;
  readonly purposes: ReadonlyMap<string, Purpose>;
  /** In policy order. */
  readonly profiles: readonly Profile[];
}

export interface Profile {
  readonly name: ProfileName;
  readonly patterns: readonly ClassPattern[];
  /** Those that no profile below gives it. */
  readonly own: readonly ClassPattern[];
  /** Nothing is derived under it before a class of its own is there: until then the next profile sees the same. */
  readonly sparse: boolean;
}

type Strictest = { readonly originator: string; readonly marking: string; readonly regime: string };

const tableNames = Object.keys(shapes) as TableName[];

/** Returns the policy in a folder. Throws InputError POLICY_INVALID with every problem in every file at once. */
export function readPolicy(folder: string): Policy {
  const problems: string[] = [];
  const raw: Record<string, unknown> = {};
  for (const name of tableNames) {
    try {
      raw[name] = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    } catch (cause) {
      problems.push(`${name}.json: ${cause instanceof SyntaxError ? cause.message : 'cannot be read'}`);
    }
  }
  if (problems.length > 0) throw new InputError('POLICY_INVALID', problems);
  return checkPolicy(raw);
}

/** Returns the policy of five tables named as the files are. Throws InputError POLICY_INVALID with every problem at once. */
export function checkPolicy(raw: Readonly<Record<string, unknown>>): Policy {
  const problems: string[] = [];
  const tables: Record<string, unknown> = {};
  for (const name of tableNames) {
    const parsed = shapes[name].safeParse(raw[name]);
    if (parsed.success) tables[name] = parsed.data;
    else problems.push(...parsed.error.issues.map((issue) => `${name}.json: ${place(issue.path)}${issue.message}`));
  }
  if (problems.length > 0) throw new InputError('POLICY_INVALID', problems);
  const checked = tables as PolicyTables;
  problems.push(...findProblems(checked));
  if (problems.length > 0) throw new InputError('POLICY_INVALID', problems);
  return assemble(checked);
}

function place(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `${path.map(String).join('.')}: `;
}

function assemble(tables: PolicyTables): Policy {
  return {
    version: createHash('sha256').update(JSON.stringify(tables)).digest('base64url').slice(0, 22),
    feeds: new Map(Object.entries(tables.feeds)),
    regimes: new Map(Object.entries(tables.regimes)),
    roles: new Map(Object.entries(tables.roles).map(([name, row]) => [name, row.actions])),
    purposes: new Map(
      Object.entries(tables.purposes).map(([name, { roles, actions, classes }]) => [
        name,
        { roles, actions, patterns: expand(tables, classes) },
      ]),
    ),
    profiles: tables.profiles.map(({ name, classes, sparse }) => ({
      name,
      patterns: expand(tables, classes),
      own: expand(
        tables,
        classes.filter((text) => !text.startsWith('profile:')),
      ),
      sparse,
    })),
  };
}
