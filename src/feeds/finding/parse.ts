import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { type FindingMessage, findingMessageShape } from '../../model/finding-message.ts';
import type { Issue } from '../../model/parsed-unit.ts';
import type { Piece } from './split.ts';

export interface ParsedFinding {
  /** Undefined when the finding cannot be used; the issues say why. */
  readonly message: FindingMessage | undefined;
  readonly issues: Issue[];
}

/** Fields whose loss leaves a finding that can be used. */
const OPTIONAL = new Set([
  'order',
  'substance',
  'quantityKg',
  'hiddenWhere',
  'minutesSpent',
  'images',
  'parties',
  'note',
]);
const MAX_ISSUES = 50;

/**
 * Returns the finding of one JSON object. Optional fields that do not follow the schema, fields it does not have, and
 * single parties or images are left out with a warning; anything else wrong refuses the finding.
 */
export function parseFinding(piece: Piece): ParsedFinding {
  const bytes = Buffer.from(piece.text, 'latin1');
  if (!isUtf8(bytes)) return refuse(piece, 'json-unreadable', 'JSON is written in UTF-8.');
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return refuse(piece, 'json-unreadable', 'The text between the braces is no JSON.');
  }
  const whole = findingMessageShape.safeParse(value);
  if (whole.success) return { message: whole.data, issues: [] };
  const problems = whole.error.issues.slice(0, MAX_ISSUES);
  const issues = problems.flatMap((problem) => describe(problem, piece));
  const rest = findingMessageShape.safeParse(leaveOut(value, problems));
  if (rest.success) return { message: rest.data, issues };
  return { message: undefined, issues: issues.map((issue) => ({ ...issue, severity: 'error' })) };
}

function refuse(piece: Piece, code: string, message: string): ParsedFinding {
  return { message: undefined, issues: [{ code, severity: 'error', at: { byte: piece.start }, message }] };
}

/** Names of unknown fields are the sender's text: they are counted, not repeated. */
function describe(problem: z.core.$ZodIssue, piece: Piece): Issue[] {
  const element = problem.path.map(String).join('.');
  const at = { byte: piece.start, ...(element === '' ? {} : { element: element.slice(0, 200) }) };
  if (problem.code === 'unrecognized_keys') {
    const message = `The schema does not have ${problem.keys.length} of the fields given.`;
    return [{ code: 'element-unknown', severity: 'warning', at, message }];
  }
  const message = `The field does not follow the published schema (${problem.code}).`;
  return [{ code: 'value-unreadable', severity: 'warning', at, message }];
}

/** Returns a copy without the fields that the problems name, as far as a finding can do without them. */
function leaveOut(value: unknown, problems: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(value);
  if (!isObject(copy)) return copy;
  const members = new Map<string, Set<number>>();
  for (const problem of problems) {
    const [field, index, ...inner] = problem.path;
    if (problem.code === 'unrecognized_keys') removeKeys(followPath(copy, problem.path), problem.keys);
    else if (typeof field !== 'string' || !OPTIONAL.has(field)) continue;
    else if (typeof index === 'number' && inner.length > 0) {
      members.set(field, (members.get(field) ?? new Set()).add(index));
    } else delete copy[field];
  }
  for (const [field, gone] of members) {
    const list = copy[field];
    if (Array.isArray(list)) copy[field] = list.filter((_, i) => !gone.has(i));
  }
  return copy;
}

function removeKeys(target: unknown, keys: readonly string[]): void {
  if (isObject(target)) for (const key of keys) delete target[key];
}

function followPath(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) at = isObject(at) ? at[String(step)] : undefined;
  return at;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
