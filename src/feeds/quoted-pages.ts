import type { MentionIdentifier } from '../model/parsed-unit.ts';
import { findOrderNumbers, findPlatform, normalisePurchaseOrder } from '../normalise/purchase-order.ts';
import { findUrls, hostOf } from '../normalise/url.ts';
import { uniqueIdentifiers } from './unique-identifiers.ts';

/**
 * Returns the pages that a filing's text quotes, and the shops that publish them by their hosts' accounts: the page need not have
 * been read for a parcel to meet its shop.
 */
export function quotePages(text: string, role: 'refers' | 'contact' = 'refers'): MentionIdentifier[] {
  const urls = findUrls(text);
  return uniqueIdentifiers([
    ...urls.map((value): MentionIdentifier => ({ kind: 'Url', value, role })),
    ...urls.map((url): MentionIdentifier => ({ kind: 'Account', value: accountOfHost(hostOf(url)), role })),
  ]);
}

/** Returns the account of whoever publishes a host. */
export function accountOfHost(host: string): string {
  return `${host}|${host}`;
}

/** What a filing says of an order: its numbers as written, texts that may quote more, and who may have given them, best first. */
export interface OrderSaid {
  readonly numbers: readonly string[];
  readonly text: string;
  /** Identifiers of the goods, then of the seller or sender. */
  readonly holders: readonly (readonly MentionIdentifier[])[];
}

/** Returns the order numbers under the platform that gave them; none when no platform is told. */
export function quoteOrders({ numbers, text, holders }: OrderSaid): MentionIdentifier[] {
  const written = [...new Set([...numbers, ...findOrderNumbers(text)])];
  if (written.length === 0) return [];
  const platform = holders
    .map((held) => findPlatform(valuesOf(held, 'Url'), valuesOf(held, 'Email')))
    .find((each) => each !== undefined);
  if (platform === undefined) return [];
  const orders = written.flatMap((raw): MentionIdentifier[] => {
    const value = normalisePurchaseOrder(platform, raw);
    return value === undefined ? [] : [{ kind: 'PurchaseOrderNumber', value, role: 'refers', raw: raw.slice(0, 500) }];
  });
  return uniqueIdentifiers(orders);
}

function valuesOf(held: readonly MentionIdentifier[], wanted: MentionIdentifier['kind']): string[] {
  return held.filter(({ kind }) => kind === wanted).map(({ value }) => value);
}
