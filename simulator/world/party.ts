import type { Random } from '../random.ts';
import type { Address } from './address.ts';
import type { Firm } from './firm.ts';
import { mistyped, otherTransliteration } from './name.ts';
import type { Person } from './person.ts';

/** A person or firm as one paper writes it. */
export interface Party {
  readonly kind: 'Person' | 'Organisation';
  /** In capitals; persons with the family name first or last, as the paper has it. */
  readonly name: string;
  readonly address: Address;
  /** E.164. */
  readonly phone?: string;
  readonly email?: string;
  readonly corporateNumber?: string;
  readonly eori?: string;
}

/** How often papers differ from the person's own spelling. */
const NOISE = { order: 0.3, transliteration: 0.15, typo: 0.02 } as const;

/** Returns the person as a clerk or a shop writes it: mostly given name first, now and then another spelling or a slip. */
export function personAsWritten(person: Person, random: Random): Party {
  const other = random.chance(NOISE.transliteration) ? otherTransliteration(person.familyLong, random) : person.family;
  const family = random.chance(NOISE.typo) ? mistyped(other, random) : other;
  const name = random.chance(NOISE.order) ? `${family} ${person.given}` : `${person.given} ${family}`;
  return { kind: 'Person', name, address: person.address, phone: person.phone, email: person.email };
}

/** Returns the person spelled right, given name first. */
export function personExact(person: Person): Party {
  return {
    kind: 'Person',
    name: `${person.given} ${person.family}`,
    address: person.address,
    phone: person.phone,
    email: person.email,
  };
}

/** Returns the firm as its papers write it. */
export function firmAsWritten(firm: Firm): Party {
  return {
    kind: 'Organisation',
    name: firm.name,
    address: firm.address,
    phone: firm.phone,
    email: firm.email,
    ...(firm.corporateNumber === undefined ? {} : { corporateNumber: firm.corporateNumber }),
    ...(firm.eori === undefined ? {} : { eori: firm.eori }),
  };
}
