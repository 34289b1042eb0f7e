import { type Disclosure, disclose } from '../src/share/disclose.ts';
import { countCost, countNotice, operationCost } from '../src/share/limits.ts';
import { type Found, type LookupInput, lookup } from '../src/share/lookup.ts';
import { mapNotice, type NoticeInput } from '../src/share/notice.ts';
import { type Statement, statementOf } from '../src/share/receipt.ts';
import { makeRetraction, type RetractionInput } from '../src/share/retraction.ts';
import type { PartnerContext } from './partner-context.ts';

/** Returns hit or no hit for each subject. */
export function findSubjects(
  _parent: unknown,
  { input }: { readonly input: LookupInput },
  { visitor }: PartnerContext,
): Promise<{ parties: Found[]; goods: Found[] }> {
  return lookup(visitor, input);
}

/** Returns what policy gives of the things behind a handle. */
export function findDisclosure(
  _parent: unknown,
  { handle, reason }: { readonly handle: string; readonly reason?: string | null },
  { visitor }: PartnerContext,
): Promise<Disclosure> {
  return disclose(visitor, handle, reason);
}

/** Takes in what a partner tells, as a Record in the partner's class, and returns once it is kept. */
export async function giveNotice(
  _parent: unknown,
  { input }: { readonly input: NoticeInput },
  { visitor, takeIn }: PartnerContext,
): Promise<{ readonly number: string }> {
  await countNotice(visitor);
  await takeIn(mapNotice(visitor.partner.card.id, input, visitor.now));
  return { number: input.number };
}

/** Closes what a partner told under a number, and returns once it is closed. */
export async function retract(
  _parent: unknown,
  { input }: { readonly input: RetractionInput },
  { visitor, takeIn }: PartnerContext,
): Promise<{ readonly number: string }> {
  await countNotice(visitor);
  await takeIn(await makeRetraction(visitor, input));
  return { number: input.number };
}

/** Returns the statements of this partner's own receipts, newest first. */
export async function findReceipts(
  _parent: unknown,
  { first }: { readonly first: number },
  { visitor, receipts }: PartnerContext,
): Promise<Statement[]> {
  await countCost(visitor, operationCost.once);
  const lines = await receipts.list(visitor.partner.card.id, Math.min(Math.max(first, 1), 100));
  return lines.flatMap(({ text }) => statementOf(text) ?? []);
}
