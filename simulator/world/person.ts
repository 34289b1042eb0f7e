import { plusDays } from '../calendar.ts';
import { elementAt, type Random, randomOf } from '../random.ts';
import { FOREIGN, JAPANESE } from '../vocabulary/names.ts';
import { type City, PARTNERS, type Partner } from '../vocabulary/partners.ts';
import { type Address, foreignAddress, homeAddress } from './address.ts';
import { passportForm } from './name.ts';
import { numbered } from './numbering.ts';

/** One invented human being: the same index is the same person on every day and in every channel. */
export interface Person {
  readonly id: string;
  readonly family: string;
  /** Family name with its long vowels, from which other spellings come; equal to `family` for foreigners. */
  readonly familyLong: string;
  readonly given: string;
  readonly sex: 'F' | 'M';
  readonly birthDate: string;
  /** ISO 3166-1 alpha-2 and alpha-3 of nationality and of the passport's issuer. */
  readonly nationality: string;
  readonly issuer: string;
  readonly passport: string;
  readonly passportExpiry: string;
  readonly phone: string;
  readonly email: string;
  readonly address: Address;
}

const MAIL_HOSTS = ['mail.example', 'post.example', 'example.com', 'example.net', 'example.org'] as const;
const ADULTS = ['M', 'F'] as const;
export const HOUSEHOLD = 4;
/** Persons of networks and other one-off people live above this index, out of the reach of ordinary traffic. */
export const ONE_OFF = 12_000_000;

/** Returns a resident of the country; four consecutive indexes are one family at one address. */
export function resident(seed: string, index: number): Person {
  const household = Math.floor(index / HOUSEHOLD);
  const member = index % HOUSEHOLD;
  const home = randomOf(seed, 'household', household);
  const random = randomOf(seed, 'resident', index);
  const familyLong = home.pickSkewed(JAPANESE.family);
  const sex = member < 2 ? elementAt(ADULTS, member) : random.pick(ADULTS);
  const givenLong = random.pick(sex === 'F' ? JAPANESE.women : JAPANESE.men);
  const family = passportForm(familyLong);
  const given = passportForm(givenLong);
  return {
    id: `R${index}`,
    family,
    familyLong,
    given,
    sex,
    birthDate: birthDate(random, member < 2 ? 1955 : 1990, member < 2 ? 1989 : 2007),
    nationality: 'JP',
    issuer: 'JPN',
    passport: numbered('T@#######', index),
    passportExpiry: plusDays('2027-01-01', random.below(3300)),
    phone: numbered('+8190n#######', index, 12_345_678),
    email: mailbox(given, family, index, random),
    address: homeAddress(household),
  };
}

/** Returns a person who lives abroad; two consecutive indexes are a couple. */
export function foreigner(seed: string, index: number): Person {
  const home = randomOf(seed, 'couple', Math.floor(index / 2));
  const total = PARTNERS.reduce((sum, partner) => sum + partner.weight.travel, 0);
  let draw = home.below(total);
  const partner = PARTNERS.find((each) => {
    draw -= each.weight.travel;
    return draw < 0;
  });
  return citizen(seed, partner ?? elementAt(PARTNERS, 0), index);
}

/** Returns a person of one partner country. */
export function citizen(seed: string, partner: Partner, index: number): Person {
  const home = randomOf(seed, 'home', partner.code, Math.floor(index / 2));
  const random = randomOf(seed, 'citizen', partner.code, index);
  const names = FOREIGN[partner.names];
  const family = home.pickSkewed(names.family);
  const city: City = home.pick(partner.cities);
  const sex = elementAt(ADULTS, index % 2);
  const given = random.pick(sex === 'F' ? names.women : names.men);
  return {
    id: `${partner.code}${index}`,
    family,
    familyLong: family,
    given,
    sex,
    birthDate: birthDate(random, 1955, 2004),
    nationality: partner.code,
    issuer: partner.alpha3,
    passport: numbered(partner.passport, index),
    passportExpiry: plusDays('2027-01-01', random.below(3300)),
    phone: numbered(partner.mobile, index, 3_141_592),
    email: mailbox(given, family, index, random),
    address: foreignAddress(partner, city, home),
  };
}

function birthDate(random: Random, from: number, to: number): string {
  const month = String(random.between(1, 12)).padStart(2, '0');
  return `${random.between(from, to)}-${month}-${String(random.between(1, 28)).padStart(2, '0')}`;
}

function mailbox(given: string, family: string, index: number, random: Random): string {
  return `${given}.${family}${index.toString(36)}@${random.pick(MAIL_HOSTS)}`.toLowerCase().replace(/ /g, '');
}
