import type { Mention } from '../../../model/parsed-unit.ts';
import { cut } from '../map-report.ts';
import { EXTENSION, type StixObject } from './shapes.ts';

/** Properties that say nothing of their own, or that are read elsewhere whatever the object is. */
const FRAME: ReadonlySet<string> = new Set([
  'type',
  'spec_version',
  'name',
  'object_marking_refs',
  'granular_markings',
  'object_refs',
  'thing',
]);
const MOST_PROPERTIES = 100;
const MOST_TEXT = 2000;

/** Returns every property of an object that is not named and not framework as text: nothing that was told is lost. */
export function say(object: StixObject, read: readonly string[] = []): Mention['said'] {
  const said: Mention['said'] = {};
  const rest = Object.entries({ ...object, extensions: foreign(object.extensions) }).filter(
    ([name, value]) => value !== undefined && value !== null && !FRAME.has(name) && !read.includes(name),
  );
  for (const [name, value] of rest.slice(0, MOST_PROPERTIES)) {
    const key = cut(name, 250);
    if (typeof value === 'string') said[key] = cut(value, MOST_TEXT);
    else if (typeof value === 'number' || typeof value === 'boolean') said[key] = value;
    else
      said[key] = cut(
        Array.isArray(value) && value.every((one) => typeof one === 'string')
          ? value.join('; ')
          : JSON.stringify(value),
        MOST_TEXT,
      );
  }
  return said;
}

/** Returns how an object is called in what is said of others: its name, value, or id. */
export function nameOf(object: StixObject): string {
  return cut(object.name ?? object.value ?? object.display_name ?? object.account_login ?? object.id, 250);
}

/** Extensions of others; this hub's own is read. */
function foreign(extensions: StixObject['extensions']): StixObject['extensions'] {
  const { [EXTENSION]: _, ...others } = extensions ?? {};
  return Object.keys(others).length === 0 ? undefined : others;
}
