import type { Mention } from '../../model/parsed-unit.ts';
import { findPartyKind } from '../../normalise/party-kind.ts';
import { hostOf, normaliseUrl } from '../../normalise/url.ts';
import { squeeze } from '../html/page.ts';
import { accountOfHost } from '../quoted-pages.ts';
import { uniqueIdentifiers } from '../unique-identifiers.ts';
import { addressCountry, findContacts, mapContacts } from './contacts.ts';
import type { Raise } from './crawled.ts';
import type { Place } from './place.ts';
import type { Seller } from './product.ts';
import type { ReadPage } from './read-page.ts';
import { readParty } from './schema-draft.ts';

const LONGEST_ACCOUNT = 200;

/** Where a page stands. */
export interface Standing {
  readonly host: string;
  /** Canonical address. */
  readonly url: string;
  readonly place: Place;
}

/** Returns the platform or shop that publishes a page, known by its host. */
export function mapPublisher(read: ReadPage, { host, url, place }: Standing, raise: Raise): Mention {
  const own = read.parties.map(readParty).find((party) => party.url !== undefined && hostIs(party.url, url, host));
  const shown = findContacts(read.page);
  const contact = {
    phones: [...(own?.phones ?? []), ...shown.phones],
    emails: [...(own?.emails ?? []), ...shown.emails],
    address: own?.address ?? shown.address,
  };
  const name = own?.name ?? read.meta.values.get('og:site_name')?.slice(0, 300) ?? host;
  return {
    ref: 'publisher',
    kind: 'Organisation',
    role: 'Publisher',
    keys: {},
    identifiers: uniqueIdentifiers([
      { kind: 'Account', value: accountOfHost(host), role: 'is' },
      { kind: 'Url', value: `${new URL(url).origin}/`, role: 'contact' },
      ...mapContacts(contact, place, raise),
    ]),
    facts: { name, ...mapAddress(contact, place) },
    said: {},
  };
}

function hostIs(address: string, base: string, host: string): boolean {
  const url = normaliseUrl(address, base);
  return url !== undefined && hostOf(url) === host;
}

/** Returns who sells a listing, known by the account on the platform. Undefined without name and id. */
export function mapSeller(
  seller: Seller,
  ref: string,
  { host, url, place }: Standing,
  raise: Raise,
): Mention | undefined {
  const account = accountOf(seller);
  if (account === undefined) return undefined;
  const name = seller.name ?? account;
  const own = seller.url === undefined ? undefined : normaliseUrl(seller.url, url);
  const isPerson = seller.isPerson ?? findPartyKind(name) === 'Person';
  return {
    ref,
    kind: isPerson ? 'Person' : 'Organisation',
    role: 'Seller',
    keys: {},
    identifiers: uniqueIdentifiers([
      { kind: 'Account', value: `${host}|${account}`, role: 'is' },
      ...(own === undefined ? [] : [{ kind: 'Url', value: own.slice(0, 500), role: 'contact' } as const]),
      ...mapContacts(seller, place, raise),
    ]),
    facts: {
      name,
      ...mapAddress(seller, place),
      // A day alone is its beginning, in local time.
      ...(seller.since === undefined ? {} : { createdAt: `${seller.since}T00:00` }),
    },
    said: {},
  };
}

/** An account by its id, else by its name in upper case. */
function accountOf({ id, name }: Seller): string | undefined {
  const text = squeeze(id ?? name?.toUpperCase() ?? '')
    .replaceAll('|', ' ')
    .slice(0, LONGEST_ACCOUNT);
  return text === '' ? undefined : text;
}

function mapAddress(party: Pick<Seller, 'address' | 'phones' | 'emails'>, place: Place): Mention['facts'] {
  if (party.address === undefined) return {};
  const country = addressCountry(party, place);
  return { address: party.address.parts.join(', ').slice(0, 2_000), ...(country === undefined ? {} : { country }) };
}
