import { authorise } from '../auth/authorise.ts';
import type { WrittenKey } from '../auth/dated-key.ts';
import type { Viewer } from '../model/access.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { PartnerCard } from './partner-card.ts';
import { type PartnerChange, readChanges } from './partner-changes.ts';
import { type Statement, statementOf } from './receipt.ts';
import type { ReceiptLedger } from './receipt-ledger.ts';
import type { Enrolment, Registry } from './registry.ts';

/** What is read to show administrators the partners. */
export interface EnrolledParts {
  readonly registry: () => Registry;
  /** Receipts of what partners asked here. */
  readonly receipts: Pick<ReceiptLedger, 'list'>;
  /** `partners` in the data folder. */
  readonly folder: string;
  readonly now: () => number;
}

/** A key of a card as it is shown. */
export interface ShownKey {
  readonly use: 'token' | 'signature';
  readonly kid: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** True when it counts at this instant. */
  readonly counts: boolean;
  readonly fingerprint: string;
}

/** A partner as administrators see it: all that was enrolled. */
export interface EnrolledPartner extends Omit<Enrolment, 'card'> {
  readonly card: PartnerCard;
  readonly keys: readonly ShownKey[];
  /** When it last asked and was let in, ISO instant. */
  readonly lastExchangeAt: string | null;
}

/** What a receipt of ours states of a partner's request, and where it stands in the ledger. */
export interface PartnerExchange {
  readonly at: number;
  readonly statement: Statement;
}

/** Returns every partner that was ever enrolled, by id, removed ones last. */
export async function listEnrolled(
  { registry, receipts, now }: EnrolledParts,
  viewer: Viewer,
): Promise<EnrolledPartner[]> {
  authorise(viewer, 'manage-partners');
  const partners = [...registry().partners.values()];
  const shown = partners.map(async ({ party: _, ...enrolment }) => {
    const { card } = enrolment;
    const [last] = await readStatements(receipts, card.id, 1);
    return { ...enrolment, keys: showKeys(card, now()), lastExchangeAt: last?.statement.time ?? null };
  });
  const isRemoved = ({ state }: EnrolledPartner) => Number(state === 'removed');
  return (await Promise.all(shown)).sort((a, b) => isRemoved(a) - isRemoved(b));
}

/**
 * Returns what a partner asked of this hub and was let in for, newest first, of those that stand before a place in the
 * ledger; nothing for a partner that never was. Receipts hold no question and no value.
 */
export async function listExchanges(
  { registry, receipts }: EnrolledParts,
  viewer: Viewer,
  {
    partner,
    first,
    before,
  }: { readonly partner: string; readonly first: number; readonly before?: number | undefined },
): Promise<{ readonly rows: readonly PartnerExchange[]; readonly hasMore: boolean }> {
  authorise(viewer, 'manage-partners');
  if (!registry().partners.has(partner)) return { rows: [], hasMore: false };
  const rows = await readStatements(receipts, partner, first + 1, before);
  return { rows: rows.slice(0, first), hasMore: rows.length > first };
}

/** Returns who changed what of a partner's enrolment, newest first, at most so many. */
export async function listChanges(
  { folder }: EnrolledParts,
  viewer: Viewer,
  partner: string,
  most: number,
): Promise<PartnerChange[]> {
  authorise(viewer, 'manage-partners');
  return readChanges(folder, partner, most);
}

/** Returns the keys of a card as they are shown at an instant (epoch ms). */
export function showKeys({ keys }: PartnerCard, now: number): ShownKey[] {
  const show = (use: ShownKey['use'], written: readonly WrittenKey[]) =>
    written.map((key) => {
      const { kid, notBefore, notAfter } = key;
      const counts = Date.parse(notBefore) <= now && now <= Date.parse(notAfter);
      return { use, kid, notBefore, notAfter, counts, fingerprint: fingerprintOf(key) };
    });
  return [...show('token', keys.token), ...show('signature', keys.signature)];
}

async function readStatements(
  receipts: EnrolledParts['receipts'],
  partner: string,
  most: number,
  before?: number,
): Promise<PartnerExchange[]> {
  const lines = await receipts.list(partner, most, before);
  return lines.flatMap(({ at, text }) => {
    const statement = statementOf(text);
    return statement === undefined ? [] : [{ at, statement }];
  });
}
