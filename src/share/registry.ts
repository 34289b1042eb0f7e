import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { cardShape, openCard, type PartnerCard, type Party } from './partner-card.ts';

const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be 1 to 64 letters, digits and . _ -');
const limit = z.number().int().min(0, 'must be 0 or more').max(10_000_000, 'must be 10,000,000 at most');

export const budgetShape = z.strictObject({
  /** What the operations of one token may cost together (`operationCost` in limits.ts): enough for the calls that `ask` makes by one. */
  costPerToken: limit.default(400),
  /** Subjects looked up. */
  lookupsPerMinute: limit.default(120),
  lookupsPerDay: limit.default(5_000),
  /** Handles disclosed. */
  disclosuresPerDay: limit.default(200),
  /** Notices and retractions: each is written by the one worker. */
  noticesPerDay: limit.default(1_000),
});

/** A partner as enrolled by hand: what it says of itself, and what we grant it. */
export const enrolmentShape = z.strictObject({
  card: cardShape,
  purposes: z.array(name).min(1, 'must name one at least').max(50),
  instruments: z.array(name).min(1, 'must name one at least').max(50),
  budget: budgetShape.prefault({}),
  /** `removed`: answered no more and no partner any more; kept for its keys, so that old receipts still verify. */
  state: z.enum(['active', 'suspended', 'removed']),
});

export type Enrolment = z.infer<typeof enrolmentShape>;
export type Budget = z.infer<typeof budgetShape>;

export interface Partner extends Omit<Enrolment, 'card'> {
  readonly card: PartnerCard;
  readonly party: Party;
}

export interface Registry {
  /** Our own card; undefined until `partner self` made it: then no partner is answered. */
  readonly self: { readonly card: PartnerCard; readonly party: Party } | undefined;
  /** By id, in the order of the ids; removed ones too. */
  readonly partners: ReadonlyMap<string, Partner>;
}

const selfFile = 'self.json';

/** Returns the partner that is enrolled under an id; one that was removed is none. */
export function findPartner({ partners }: Registry, id: string): Partner | undefined {
  const found = partners.get(id);
  return found?.state === 'removed' ? undefined : found;
}

/** Returns the parties whose keys count for receipts: every partner, suspended and removed ones too, and ourselves. */
export function partiesOf({ self, partners }: Registry): Party[] {
  return [...(self === undefined ? [] : [self.party]), ...[...partners.values()].map(({ party }) => party)];
}

/**
 * Returns the registry in a folder: `self.json`, and `<id>.json` for each partner; empty when there is no folder. Throws
 * InputError CONFIG_INVALID with every problem of every file at once.
 */
export function readRegistry(folder: string): Registry {
  const problems: string[] = [];
  const partners = new Map<string, Partner>();
  let self: Registry['self'];
  for (const file of listFiles(folder)) {
    try {
      if (file === selfFile) self = openSelf(join(folder, file));
      else {
        const partner = openEnrolment(join(folder, file));
        partners.set(partner.card.id, partner);
        if (file !== `${partner.card.id}.json`) problems.push(`${file}: must be named ${partner.card.id}.json`);
      }
    } catch (cause) {
      if (!(cause instanceof InputError)) throw cause;
      problems.push(...cause.problems.map((problem) => `${file}: ${problem}`));
    }
  }
  problems.push(...findTwice(self, partners));
  if (problems.length > 0) throw new InputError('CONFIG_INVALID', problems);
  return { self, partners };
}

/** Returns a file's value in a shape. Throws InputError with every problem, without the file's name. */
export function readShape<T extends z.ZodType>(path: string, shape: T): z.infer<T> {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new InputError('INPUT_INVALID', [cause instanceof SyntaxError ? 'is not JSON' : 'cannot be read']);
  }
  const parsed = shape.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new InputError(
    'INPUT_INVALID',
    parsed.error.issues.map(({ path: at, message }) => [...at.map(String), message].join(': ')),
  );
}

function openSelf(path: string): Registry['self'] {
  const card = readShape(path, cardShape);
  return { card, party: openCard(card) };
}

function openEnrolment(path: string): Partner {
  const enrolment = readShape(path, enrolmentShape);
  return { ...enrolment, party: openCard(enrolment.card) };
}

/** Whoever could speak as another by name, issuer or address is refused. Who was removed speaks no more. */
function findTwice(self: Registry['self'], partners: ReadonlyMap<string, Partner>): string[] {
  const speaking = [...partners.values()].filter(({ state }) => state !== 'removed');
  const cards = [...(self === undefined ? [] : [self.card]), ...speaking.map(({ card }) => card)];
  return (['id', 'issuer', 'url'] as const).flatMap((field) =>
    cards
      .filter((card, index) => cards.findIndex((other) => other[field] === card[field]) < index)
      .map((card) => `${card.id}.json: its ${field} is that of another party`),
  );
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}
