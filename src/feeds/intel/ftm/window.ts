import type { Issue } from '../../../model/parsed-unit.ts';
import { ATTACHED, type FtmEntity, type NestedEntity } from './shapes.ts';

/** An entity as it stands in the file. */
export interface Line {
  readonly entity: FtmEntity;
  readonly start: number;
  readonly end: number;
  readonly digest: string;
  readonly issues: Issue[];
}

/** The lines of one stretch of the file, found by id and by whom they belong to. */
export interface Window {
  readonly lines: readonly Line[];
  readonly byId: ReadonlyMap<string, Line>;
  /** Addresses and documents by the party that has them. */
  readonly attached: ReadonlyMap<string, readonly Line[]>;
  /** Addresses and documents that some party of the window has: told there, and nowhere else. */
  readonly taken: ReadonlySet<Line>;
}

const MOST_ATTACHED = 100;

export function openWindow(lines: readonly Line[]): Window {
  const byId = new Map(lines.map((line) => [line.entity.id, line]));
  const attached = new Map<string, Line[]>();
  const taken = new Set<Line>();
  const attach = (owner: Line | undefined, line: Line | undefined) => {
    if (owner === undefined || line === undefined || Object.hasOwn(ATTACHED, owner.entity.schema)) return;
    const list = attached.get(owner.entity.id) ?? [];
    if (list.length >= MOST_ATTACHED || list.includes(line)) return;
    attached.set(owner.entity.id, [...list, line]);
    taken.add(line);
  };
  for (const line of lines) {
    for (const id of namesIn(line.entity, 'addressEntity')) {
      const address = byId.get(id);
      if (address?.entity.schema === 'Address') attach(line, address);
    }
    const { owner } = Object.hasOwn(ATTACHED, line.entity.schema) ? (ATTACHED[line.entity.schema] ?? {}) : {};
    if (owner !== undefined) for (const id of namesIn(line.entity, owner)) attach(byId.get(id), line);
  }
  return { lines, byId, attached, taken };
}

/** Returns the ids that a property names. */
export function namesIn({ properties }: FtmEntity, name: string): string[] {
  return (Object.hasOwn(properties, name) ? (properties[name] ?? []) : []).map((value) =>
    typeof value === 'string' ? value : value.id,
  );
}

/** Returns the entities that are written inside others under a property. */
export function nestedIn({ properties }: FtmEntity, name: string): FtmEntity[] {
  return (Object.hasOwn(properties, name) ? (properties[name] ?? []) : []).flatMap((value) =>
    typeof value === 'string' ? [] : [flatten(value)],
  );
}

/** Of an entity inside another the text is read, and what is nested deeper still is named. */
function flatten(nested: NestedEntity): FtmEntity {
  const properties: FtmEntity['properties'] = {};
  for (const [name, values] of Object.entries(nested.properties))
    properties[name] = values.filter((value) => typeof value === 'string');
  return { id: nested.id, schema: nested.schema, properties };
}
