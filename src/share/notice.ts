import { hash } from 'node:crypto';
import { InputError } from '../errors.ts';
import type { Mention, ParsedUnit } from '../model/parsed-unit.ts';
import { findPartyKind } from '../normalise/party-kind.ts';
import { type AskedIdentifier, goodsIdentifierKinds, partyIdentifierKinds, readAsked } from './asked-identifier.ts';
import { canonicalise } from './canonical-json.ts';
import { originatorControlled, receivedFeed, releasable } from './received.ts';

/** What a partner tells of its own accord, or of what it did with what it was given. */
export interface NoticeInput {
  /** The partner's own number of it. */
  readonly number: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601 instant. */
  readonly reportedAt: string;
  /** What came of what was disclosed under this receipt. */
  readonly receipt?: string | null | undefined;
  readonly outcome?: 'found' | 'nothing-found' | 'inconclusive' | null | undefined;
  readonly parties: readonly {
    readonly name?: string | null | undefined;
    readonly identifiers: readonly AskedIdentifier[];
  }[];
  readonly goods: readonly AskedIdentifier[];
  /** Handling marking of all of it; `plain` when not given. */
  readonly marking?: NoticeMarking | null | undefined;
}

export const noticeMarkings = ['plain', releasable, 'restricted', originatorControlled] as const;
export type NoticeMarking = (typeof noticeMarkings)[number];

const most = 20;
/** How far the clocks of two hubs may differ. */
const mostAheadMs = 60_000;

/**
 * Returns a partner's notice as a unit of the feed `partner`, whose sender, and so whose access class, is the partner. The
 * same notice gives the same unit; `now` is epoch ms. Throws InputError with every problem at once.
 */
export function mapNotice(partner: string, input: NoticeInput, now: number): ParsedUnit {
  const problems = checkTexts(input);
  // The newest of what is told of a fact is shown first: nobody is to be ahead of the clock.
  if (Date.parse(input.reportedAt) > now + mostAheadMs) problems.push('reportedAt: must not be later than now');
  const read = (identifier: AskedIdentifier, kinds: readonly string[], where: string) => {
    const canonical = kinds.includes(identifier.kind) ? readAsked(identifier) : undefined;
    if (canonical === undefined) problems.push(`${where}: is not a ${identifier.kind} as this is told`);
    return canonical === undefined ? [] : [canonical];
  };
  const parties = input.parties.slice(0, most).map(({ name, identifiers }, at): Mention => {
    const where = `parties.${at}`;
    const numbers = identifiers
      .slice(0, most)
      .flatMap((each, index) => read(each, partyIdentifierKinds, `${where}.identifiers.${index}`));
    return mention(
      `PARTY[${at + 1}]`,
      typeof name === 'string' ? findPartyKind(name) : 'Person',
      numbers.map(isOrContact),
      typeof name === 'string' ? { name } : {},
    );
  });
  const goods = input.goods
    .slice(0, most)
    .flatMap((each, at) =>
      read(each, goodsIdentifierKinds, `goods.${at}`).map((number) => goodsMention(`GOODS[${at + 1}]`, number)),
    );
  if (problems.length > 0) throw new InputError('INPUT_INVALID', problems);
  return unitOf(partner, input, [...parties, ...goods]);
}

function unitOf(partner: string, input: NoticeInput, about: readonly Mention[]): ParsedUnit {
  const { number, title, text, reportedAt, receipt, outcome } = input;
  const marking = input.marking === 'plain' ? undefined : (input.marking ?? undefined);
  const key = `${partner}|${number}`;
  const report: Mention = {
    ...mention('NOTICE', 'Report', [{ kind: 'ReportNumber', value: key, role: 'is' }], { title, text, reportedAt }),
    keys: { source: partner, report: number },
    said: { ...(typeof receipt === 'string' ? { receipt } : {}), ...(typeof outcome === 'string' ? { outcome } : {}) },
  };
  return {
    feed: receivedFeed,
    format: 'SEKISHO-NOTICE/1',
    parser: 'partner/1',
    bytes: [0, 0],
    header: hash('sha256', canonicalise(input), 'base64url'),
    document: { kind: 'Notice', number, sender: partner },
    mode: 'snapshot',
    function: 'original',
    preparedAt: reportedAt,
    subject: 'NOTICE',
    mentions: [report, ...about].map((each) => (marking === undefined ? each : { ...each, marking })),
    links: about.map(({ ref }) => ({ from: ref, type: 'MENTIONED_IN', to: 'NOTICE' })),
    issues: [],
  };
}

function checkTexts({ number, title, text, receipt, parties, goods }: NoticeInput): string[] {
  const problems: string[] = [];
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/.test(number))
    problems.push('number: must be 1 to 64 letters, digits and . _ / -');
  if (title.length === 0 || title.length > 200) problems.push('title: must have 1 to 200 characters');
  if (text.length === 0 || text.length > 2_000) problems.push('text: must have 1 to 2,000 characters');
  if ((receipt ?? '').length > 200) problems.push('receipt: must have 200 characters at most');
  if (parties.length > most || goods.length > most) problems.push(`parties, goods: must be ${most} at most`);
  parties.forEach(({ name, identifiers }, at) => {
    if ((name ?? 'x').length === 0 || (name ?? '').length > 300)
      problems.push(`parties.${at}.name: must have 1 to 300 characters`);
    if (identifiers.length > most) problems.push(`parties.${at}.identifiers: must be ${most} at most`);
    if (typeof name !== 'string' && identifiers.length === 0) problems.push(`parties.${at}: names nobody`);
  });
  return problems;
}

type Numbers = Mention['identifiers'];

function mention(ref: string, kind: Mention['kind'], identifiers: Numbers, facts: Mention['facts']): Mention {
  return { ref, kind, keys: {}, identifiers, facts, said: {} };
}

function isOrContact({ kind, value }: AskedIdentifier): Numbers[number] {
  return { kind, value, role: kind === 'Phone' || kind === 'Email' ? 'contact' : 'is' };
}

function goodsMention(ref: string, { kind, value }: AskedIdentifier): Mention {
  const identifiers: Numbers = [{ kind, value, role: 'is' }];
  switch (kind) {
    case 'S10':
      return { ...mention(ref, 'PostalItem', identifiers, {}), keys: { s10: value } };
    case 'Mrn':
      return { ...mention(ref, 'Declaration', identifiers, {}), keys: { mrn: value } };
    case 'ContainerNumber':
      return { ...mention(ref, 'Container', identifiers, {}), keys: { container: value } };
    default: {
      const [awb = '', house] = value.split('/');
      return { ...mention(ref, 'Consignment', identifiers, {}), keys: house === undefined ? { awb } : { awb, house } };
    }
  }
}
