import type { EntityKind } from '../model/entity-kinds.ts';
import type { Facts } from '../model/facts.ts';
import type { IdentifierKind } from '../model/identifier-kinds.ts';
import type { LinkType } from '../model/links.ts';
import type { ParsedUnit } from '../model/parsed-unit.ts';
import type { MakeId } from './id.ts';
import { entityKey, naturalKeys } from './key.ts';

/** One version of a document in one class, with every mention and link bound to the ids of its Entities and Identifiers. */
export interface Version {
  readonly record: string;
  readonly document: string;
  /** As `ParsedUnit.document.version`; orders before `observedAt`. */
  readonly version: string | undefined;
  /** Epoch ms. `preparedAt`, else earliest receipt. */
  readonly observedAt: number;
  /** Epoch ms. The hub's clock at commit, or in a back-fill the time of receipt. */
  readonly knownFrom: number;
  readonly mode: ParsedUnit['mode'];
  readonly function: ParsedUnit['function'];
  readonly mentions: readonly ResolvedMention[];
  readonly links: readonly ResolvedLink[];
}

export interface ResolvedMention {
  readonly ref: string;
  readonly entity: string;
  readonly kind: EntityKind;
  readonly role: string | undefined;
  /** The natural numbers that key it, by name; parties have none. */
  readonly keys: Readonly<Record<string, string>> | undefined;
  /** `<role>:<identifier id>`, sorted, each once. */
  readonly ids: readonly string[];
  readonly facts: Facts;
}

export interface ResolvedLink {
  readonly from: string;
  readonly type: LinkType;
  readonly to: string;
}

export interface ResolvedIdentifier {
  readonly id: string;
  readonly kind: IdentifierKind;
  readonly value: string;
}

export interface ResolvedUnit extends Version {
  readonly identifiers: readonly ResolvedIdentifier[];
}

/** What a unit is delivered as: its class, its record id and its times. */
export interface Delivered {
  readonly classKey: string;
  readonly record: string;
  readonly receivedAt: number;
  readonly knownFrom: number;
}

/** Returns the unit bound to ids. Pure: the same unit in the same class gives the same ids everywhere. */
export function resolve(makeId: MakeId, unit: ParsedUnit, delivered: Delivered): ResolvedUnit {
  const identifiers = new Map<string, ResolvedIdentifier>();
  const mentions = unit.mentions.map((mention): ResolvedMention => {
    const key = entityKey(mention) ?? `at=${delivered.record}|${mention.ref}`;
    const ids = mention.identifiers.map((identifier) => {
      const value = identifier.kind === 'PaymentCard' ? makeId('card', identifier.value) : identifier.value;
      const id = makeId('identifier', identifier.kind, value);
      identifiers.set(id, { id, kind: identifier.kind, value });
      return `${identifier.role}:${id}`;
    });
    return {
      ref: mention.ref,
      entity: makeId('entity', delivered.classKey, mention.kind, key),
      kind: mention.kind,
      role: mention.role,
      keys: naturalKeys(mention),
      ids: [...new Set(ids)].sort(),
      facts: mention.facts,
    };
  });
  return {
    record: delivered.record,
    document: documentId(makeId, unit, delivered.classKey),
    version: unit.document.version,
    observedAt: unit.preparedAt === undefined ? delivered.receivedAt : Date.parse(unit.preparedAt),
    knownFrom: delivered.knownFrom,
    mode: unit.mode,
    function: unit.function,
    mentions,
    links: unit.links.map(({ from, type, to }) => ({ from, type, to })),
    identifiers: [...identifiers.values()],
  };
}

/** Returns the id of a document in one class: its business key is sender, kind and number. */
export function documentId(makeId: MakeId, unit: ParsedUnit, classKey: string): string {
  return makeId('document', classKey, unit.document.sender, unit.document.kind, unit.document.number);
}
