import { hash } from 'node:crypto';
import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import type { HubKeysAt } from '../auth/hub-keys.ts';
import { ConflictError, HubError, InputError, NotFoundError, UnavailableError } from '../errors.ts';
import type { Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import type { ParsedUnit } from '../model/parsed-unit.ts';
import { ask } from './ask.ts';
import { goodsIdentifierKinds, partyIdentifierKinds, readAsked } from './asked-identifier.ts';
import type { IssueToken } from './issued-tokens.ts';
import { mapDisclosure, type Told, toldShape } from './map-disclosure.ts';
import { idOf, type Operation } from './operations.ts';
import type { ReceiptLedger } from './receipt-ledger.ts';
import type { Answer } from './receive-answer.ts';
import { findPartner, type Partner, type Registry } from './registry.ts';

/** What asking partners needs of the hub. */
export interface AskingParts {
  readonly registry: () => Registry;
  readonly keys: HubKeysAt;
  readonly operations: ReadonlyMap<string, Operation>;
  /** Receipts of what we asked. */
  readonly asked: Pick<ReceiptLedger, 'append'>;
  readonly issueToken: IssueToken;
  readonly now: () => number;
  /** Longest that one partner is waited for, in ms. */
  readonly timeoutMs: number;
  /** Has the worker write what a partner told, in that partner's class; resolves after the commit. */
  readonly write: (unit: ParsedUnit) => Promise<void>;
}

/** A partner that can be asked. */
export interface AskablePartner {
  readonly id: string;
  readonly names: readonly string[];
  readonly state: 'active' | 'suspended';
  readonly purposes: readonly string[];
  readonly instruments: readonly string[];
}

/** What became of a question to one partner. */
export interface PartnerAnswer {
  readonly partner: string;
  /** `no-answer`: nobody, or too late. `refused`: it did not let us ask. `invalid`: not signed as it must be. */
  readonly state: 'hit' | 'no-hit' | 'no-answer' | 'refused' | 'invalid';
  /** Why there is neither hit nor no hit. */
  readonly message: string | null;
  /** What a hit can be asked about by. */
  readonly handle: string | null;
  readonly receipt: string | null;
  /** Version of the partner's release policy that decided. */
  readonly policy: string | null;
}

/** What a partner disclosed, and the receipt of it. */
export interface PartnerDisclosure extends Told {
  readonly partner: string;
  readonly receipt: string;
  readonly policy: string;
  /** False while the worker is still writing it: it is kept all the same. */
  readonly kept: boolean;
}

const word = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be 1 to 64 letters, digits and . _ -');
const basis = { purpose: word, instrument: word };
const number = z.strictObject({ kind: z.string(), value: z.string().min(1, 'must not be empty').max(300) });
const asking = z.strictObject({
  ...basis,
  name: z.string().trim().min(1, 'must not be empty').max(300, 'must have 300 characters at most').optional(),
  identifiers: z.array(number).min(1, 'must name one number at least').max(20, 'must be 20 at most'),
  partners: z.array(z.string()).min(1, 'must name one at least').max(50).optional(),
});
const disclosing = z.strictObject({
  ...basis,
  partner: z.string(),
  handle: z.string().min(1).max(500),
  reason: z.string().trim().max(500, 'must have 500 characters at most').optional(),
});
const foundShape = z.looseObject({ hit: z.boolean(), handle: z.string().nullable() });
const lookupShape = z.looseObject({
  lookup: z.looseObject({ parties: z.array(foundShape), goods: z.array(foundShape) }),
});
const disclosureShape = z.looseObject({ disclose: toldShape });

/** Returns the partners that are enrolled, suspended ones too, removed ones not. */
export function listPartners({ registry }: AskingParts, viewer: Viewer): AskablePartner[] {
  authorise(viewer, 'ask-partners');
  return [...registry().partners.values()].flatMap(({ card, state, purposes, instruments }) =>
    state === 'removed' ? [] : [{ id: card.id, names: card.names, state, purposes, instruments }],
  );
}

/**
 * Asks all active partners, or those named, at once whether they know a party or goods, and returns what each answered: one
 * that does not answer in time, or not as it must, says so and keeps nobody waiting. Every answer leaves a receipt.
 * Throws InputError with every problem at once, NOT_FOUND for a partner that is not enrolled.
 */
export async function askPartners(parts: AskingParts, viewer: Viewer, input: unknown): Promise<PartnerAnswer[]> {
  authorise(viewer, 'ask-partners');
  const { partners: named, ...question } = check(asking, input);
  const lookup = toLookup(question);
  const variables = { input: lookup };
  const registry = requireSelf(parts);
  const wanted = named?.map((id) => requirePartner(registry, id)) ?? [...registry.partners.values()];
  return Promise.all(
    wanted
      .filter(({ state }) => state === 'active')
      .map(async (partner) => {
        const answer = await tryAsk(parts, viewer, partner, 'lookup', variables, question);
        return answer instanceof HubError ? failed(partner, answer) : readAnswer(partner, answer, lookup);
      }),
  );
}

/**
 * Asks a partner for what its policy releases of a hit; what comes is written as a Record in the partner's class, before it
 * is returned or, when that takes long, soon after. Throws NOT_FOUND, and what kept the partner from answering.
 */
export async function askDisclosure(parts: AskingParts, viewer: Viewer, input: unknown): Promise<PartnerDisclosure> {
  authorise(viewer, 'ask-partners');
  const { partner: id, handle, reason, ...why } = check(disclosing, input);
  const partner = requirePartner(requireSelf(parts), id);
  if (partner.state !== 'active') throw new ConflictError('this partner is suspended: it is not asked');
  const answer = await tryAsk(parts, viewer, partner, 'disclose', { handle, reason: reason ?? null }, why);
  if (answer instanceof HubError) throw answer;
  const refusal = refusalOf(answer);
  if (refusal !== undefined) throw new NotFoundError(refusal);
  const read = disclosureShape.safeParse(answer.data);
  if (!read.success) throw new HubError('PARTNER_INVALID', `The answer of '${id}' is not a disclosure.`);
  const told = read.data.disclose;
  const { number: receipt, policy, time } = answer.statement;
  const unit = mapDisclosure(id, { receipt, time, ...why }, told);
  const kept = unit === undefined || (await keep(parts, unit));
  return { ...told, partner: id, receipt, policy, kept };
}

/** What the partner told is shown whether the worker is done with it or not: the first of a partner's wakes a profile, and takes long. */
async function keep({ write }: AskingParts, unit: ParsedUnit): Promise<boolean> {
  try {
    await write(unit);
    return true;
  } catch (problem) {
    if (problem instanceof HubError && problem.code === 'TASK_PENDING') return false;
    throw problem;
  }
}

/** What is looked up: parties and goods, each answered by one entry. */
interface Lookup {
  readonly parties: readonly object[];
  readonly goods: readonly object[];
}

function toLookup({ name, identifiers }: Pick<z.infer<typeof asking>, 'name' | 'identifiers'>): Lookup {
  const problems: string[] = [];
  const goods: object[] = [];
  const ofParty: object[] = [];
  for (const [at, { kind, value }] of identifiers.entries()) {
    const isParty = (partyIdentifierKinds as readonly string[]).includes(kind);
    const isGoods = (goodsIdentifierKinds as readonly string[]).includes(kind);
    const given = { kind, value } as Parameters<typeof readAsked>[0];
    if (!isParty && !isGoods)
      problems.push(
        `identifiers.${at}.kind: must be one of ${[...partyIdentifierKinds, ...goodsIdentifierKinds].join(', ')}`,
      );
    else if (readAsked(given) === undefined) problems.push(`identifiers.${at}.value: is not written as a ${kind} is`);
    else (isParty ? ofParty : goods).push({ kind, value });
  }
  if (problems.length > 0) throw new InputError('INPUT_INVALID', problems);
  const party = { ...(name === undefined ? {} : { name }), identifiers: ofParty };
  return { parties: ofParty.length === 0 ? [] : [party], goods };
}

async function tryAsk(
  { registry, keys, operations, asked, issueToken, now, timeoutMs }: AskingParts,
  viewer: Viewer,
  { party }: Partner,
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  { purpose, instrument }: { readonly purpose: string; readonly instrument: string },
): Promise<Answer | HubError> {
  const self = registry().self?.card;
  if (self === undefined) throw noCard();
  // The partner knows our people by a word that is always the same and tells it nothing.
  const subject = hash('sha256', `${self.id}\n${viewer.id}`, 'base64url').slice(0, 22);
  const of = {
    self: { id: self.id, issuer: self.issuer, keys: keys(now()) },
    ledger: asked,
    issueToken,
    now,
    timeoutMs,
  };
  try {
    const id = idOf(operations, operation);
    return await ask(of, { partner: party, id, variables, subject, purpose, instrument });
  } catch (problem) {
    if (problem instanceof HubError && problem.code.startsWith('PARTNER_')) return problem;
    throw problem;
  }
}

function readAnswer({ card }: Partner, answer: Answer, asked: Lookup): PartnerAnswer {
  const { number: receipt, policy } = answer.statement;
  const of = { partner: card.id, receipt, policy };
  const refusal = refusalOf(answer);
  if (refusal !== undefined) return { ...of, state: 'refused', message: refusal, handle: null };
  const read = lookupShape.safeParse(answer.data);
  const { parties = [], goods = [] } = read.data?.lookup ?? {};
  // Who answers more or less than was asked may mean another question.
  if (!read.success || parties.length !== asked.parties.length || goods.length !== asked.goods.length)
    return { ...of, state: 'invalid', message: 'Its answer is not one to this question.', handle: null };
  const hit = [...parties, ...goods].find((found) => found.hit);
  return { ...of, state: hit === undefined ? 'no-hit' : 'hit', message: null, handle: hit?.handle ?? null };
}

function refusalOf({ errors }: Answer): string | undefined {
  return errors.length === 0 ? undefined : errors.map(({ message }) => message.slice(0, 300)).join(' ');
}

function failed({ card }: Partner, { code, message }: HubError): PartnerAnswer {
  const state = code === 'PARTNER_UNAVAILABLE' ? 'no-answer' : code === 'PARTNER_REFUSED' ? 'refused' : 'invalid';
  return { partner: card.id, state, message, handle: null, receipt: null, policy: null };
}

function requireSelf({ registry }: AskingParts): Registry {
  const read = registry();
  if (read.self === undefined) throw noCard();
  return read;
}

function noCard(): UnavailableError {
  return new UnavailableError(
    'PARTNER_UNAVAILABLE',
    'this hub has no card of its own yet, so no partner can know it: run  ./sekisho partner self',
  );
}

function requirePartner(registry: Registry, id: string): Partner {
  const found = findPartner(registry, id);
  if (found === undefined) throw new NotFoundError('there is no partner of this name');
  return found;
}
