import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import type { Issue } from '../../model/parsed-unit.ts';

/** An object of a file: its text, one character a byte, and the offset where it starts. */
export interface ObjectText {
  readonly start: number;
  readonly text: string;
}

export interface ReadObject<Value> {
  /** Undefined when the object cannot be used; the issues say why. */
  readonly value: Value | undefined;
  readonly issues: Issue[];
}

const MAX_ISSUES = 50;

/**
 * Returns the object of a JSON text as its shape gives it. Fields of `optional` that do not follow the shape, fields that a
 * strict shape does not have, and single members of optional lists are left out with a warning; anything else wrong refuses
 * the object. Issues: json-unreadable, value-unreadable, element-unknown.
 */
export function readObject<Shape extends z.ZodType>(
  shape: Shape,
  piece: ObjectText,
  optional: ReadonlySet<string>,
): ReadObject<z.infer<Shape>> {
  const bytes = Buffer.from(piece.text, 'latin1');
  if (!isUtf8(bytes)) return refuse(piece, 'json-unreadable', 'JSON is written in UTF-8.');
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return refuse(piece, 'json-unreadable', 'The text between the braces is no JSON.');
  }
  const whole = shape.safeParse(value);
  if (whole.success) return { value: whole.data, issues: [] };
  const problems = whole.error.issues.slice(0, MAX_ISSUES);
  const issues = problems.map((problem) => describe(problem, piece));
  const rest = shape.safeParse(leaveOut(value, problems, optional));
  if (rest.success) return { value: rest.data, issues };
  return { value: undefined, issues: issues.map((issue) => ({ ...issue, severity: 'error' })) };
}

function refuse(piece: ObjectText, code: string, message: string): ReadObject<never> {
  return { value: undefined, issues: [{ code, severity: 'error', at: { byte: piece.start }, message }] };
}

/** Names of unknown fields are the sender's text: they are counted, not repeated. */
function describe(problem: z.core.$ZodIssue, piece: ObjectText): Issue {
  const element = problem.path.map(String).join('.');
  const at = { byte: piece.start, ...(element === '' ? {} : { element: element.slice(0, 200) }) };
  if (problem.code === 'unrecognized_keys') {
    const message = `The schema does not have ${problem.keys.length} of the fields given.`;
    return { code: 'element-unknown', severity: 'warning', at, message };
  }
  const message = `The field does not follow the published schema (${problem.code}).`;
  return { code: 'value-unreadable', severity: 'warning', at, message };
}

/** Returns a copy without the fields that the problems name, as far as the object can do without them. */
function leaveOut(value: unknown, problems: readonly z.core.$ZodIssue[], optional: ReadonlySet<string>): unknown {
  const copy: unknown = structuredClone(value);
  if (!isObject(copy)) return copy;
  const members = new Map<string, Set<number>>();
  for (const problem of problems) {
    const [field, index, ...inner] = problem.path;
    if (problem.code === 'unrecognized_keys') removeKeys(followPath(copy, problem.path), problem.keys);
    else if (typeof field !== 'string' || !optional.has(field)) continue;
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
