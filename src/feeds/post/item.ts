import type { Issue } from '../../model/parsed-unit.ts';

/** What the message around an item says: it belongs to every item in it. */
export interface MessageHead {
  /** 'ITMATT:1:5'. */
  readonly format: string;
  readonly sender: string;
  readonly recipient: string;
  readonly function: 'original' | 'change' | 'cancel';
  readonly preparedAt: string | undefined;
}

export interface Amount {
  readonly amount: number;
  readonly currency: string;
}

/** Sender or addressee as written. */
export interface PostalParty {
  /** CZ or CN. */
  readonly qualifier: string;
  readonly byte: number;
  readonly name: string;
  readonly streets: readonly string[];
  readonly city: string;
  readonly region: string;
  readonly postcode: string;
  readonly country: string;
  contactName: string;
  /** Qualifier (TE, EM, …) and number, in their order. */
  readonly contacts: [string, string][];
}

/** One kind of content. */
export interface ContentPiece {
  readonly number: string;
  readonly byte: number;
  readonly pieces: number | undefined;
  text: string;
  hsCode: string | undefined;
  netMassKg: number | undefined;
  grossMassKg: number | undefined;
  value: Amount | undefined;
  originCountry: string | undefined;
}

export interface PostalItem {
  /** Position in the message, from 1. */
  readonly ordinal: number;
  readonly start: number;
  end: number;
  /** Undefined when the number is no S10 identifier. */
  readonly s10: string | undefined;
  /** Local time at the place of posting. */
  postedAt: string | undefined;
  postingOffice: string | undefined;
  deliveryOffice: string | undefined;
  contentType: string | undefined;
  grossMassKg: number | undefined;
  value: Amount | undefined;
  receptacle: string | undefined;
  /** Of the sender's shop, as written. */
  readonly orderNumbers: string[];
  readonly parties: PostalParty[];
  readonly contents: ContentPiece[];
  readonly said: Record<string, string>;
  readonly issues: Issue[];
}
