import { type Level, levelOfStatement, levelOfTlp, STRICTEST, strictest } from '../marking.ts';
import type { StixObject } from './shapes.ts';

/** The marking definitions that STIX and OASIS publish, by id; a bundle refers to them without bringing them along. */
const KNOWN: Readonly<Record<string, string>> = {
  // Version 1, STIX 2.1 section 7.2.1.4.
  '613f2e26-407d-48c7-9eca-b8e91df99dc9': 'white',
  '34098fce-860f-48ae-8e50-ebd3cc5e41da': 'green',
  'f88d31f6-486f-44da-b317-01333bde0b82': 'amber',
  '5e57c739-391a-4eb3-b6be-7d15ca92d5ed': 'red',
  // Version 2, the extension that OASIS publishes.
  '94868c89-83c2-464b-929b-a1a8aa3c8487': 'clear',
  'bab4a63c-aed9-4cf5-a766-dfca5abac2bb': 'green',
  '55d920b0-5e8b-4f79-9ee9-91f868d9b421': 'amber',
  '939a9414-2ddd-4d32-a0cd-375ea402b003': 'amber+strict',
  'e828b379-4e03-4974-9ac4-e53a884c97c1': 'red',
};
const TLP_2 = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';

/** Fields that are told of apart when they are marked narrower than the object they stand in. */
const APART: ReadonlySet<string> = new Set(['description', 'content', 'contact_information']);

/** How narrow an object is, and which of its fields are narrower. */
export interface ObjectLevel {
  readonly own: Level;
  readonly fields: ReadonlyMap<string, Level>;
  /** True when a marking is none that can be read: it counts as the strictest. */
  readonly unknown: boolean;
}

/** Returns the level that a marking definition gives; plain for a statement that names none; undefined when it cannot be read. */
export function levelOfDefinition(definition: StixObject): Level | undefined {
  const tlp2 = definition.extensions?.[TLP_2]?.['tlp_2_0'];
  if (typeof tlp2 === 'string') return levelOfTlp(tlp2);
  const { tlp, statement } = definition.definition ?? {};
  if (tlp !== undefined) return levelOfTlp(tlp);
  if (statement === undefined) return undefined;
  return strictest(levelOfStatement(statement), levelOfStatement(definition.name ?? ''));
}

/** Returns the level of an object by its markings. `find` gives the definitions of the bundle. */
export function levelOfObject(object: StixObject, find: (id: string) => StixObject | undefined): ObjectLevel {
  const levels = new Map<string, Level | undefined>();
  const read = (ref: string): Level => {
    if (!levels.has(ref)) levels.set(ref, levelOfReference(ref, find));
    return levels.get(ref) ?? STRICTEST;
  };
  let own = strictest(...(object.object_marking_refs ?? []).map(read));
  const fields = new Map<string, Level>();
  for (const { marking_ref: ref, selectors } of object.granular_markings ?? []) {
    // A marking of a language says nothing about handling.
    if (ref === undefined) continue;
    const level = read(ref);
    for (const selector of selectors) {
      if (APART.has(selector)) fields.set(selector, strictest(fields.get(selector), level));
      // What cannot be told apart takes the whole object along.
      else own = strictest(own, level);
    }
  }
  return { own, fields, unknown: [...levels.values()].includes(undefined) };
}

function levelOfReference(ref: string, find: (id: string) => StixObject | undefined): Level | undefined {
  const known = KNOWN[ref.replace(/^marking-definition--/, '').toLowerCase()];
  if (known !== undefined) return levelOfTlp(known);
  const definition = find(ref);
  return definition?.type === 'marking-definition' ? levelOfDefinition(definition) : undefined;
}
