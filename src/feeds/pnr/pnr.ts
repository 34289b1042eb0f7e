import type { Issue } from '../../model/parsed-unit.ts';
import type { MessageHeader } from '../edifact/interchange.ts';

/** A flight as TVL gives it. Dates and times are local. */
export interface Flight {
  /** Carrier and number as written: 'TZ', '0006'. */
  readonly carrier: string;
  readonly number: string;
  /** YYYY-MM-DD. */
  readonly date: string | undefined;
  readonly from: string;
  readonly to: string;
  /** YYYY-MM-DDTHH:MM. */
  readonly departsAt: string | undefined;
  readonly arrivesAt: string | undefined;
}

export interface Leg extends Flight {
  /** The flight that really flies where the one booked is only sold under this number. */
  operating: { carrier: string; number: string } | undefined;
  readonly bookingClass: string;
  /** RPI: how many travel, and the status of the booking on this flight. */
  status: string;
  locators: Locator[];
  readonly byte: number;
}

export interface Locator {
  readonly airline: string;
  readonly locator: string;
  /** YYYY-MM-DD and YYYY-MM-DDTHH:MM[:SS] of the booking's creation. */
  readonly created: string | undefined;
  readonly createdAt: string | undefined;
}

/** DOCS (passport or identity card) or DOCO (visa). */
export interface TravelPaper {
  readonly source: 'DOCS' | 'DOCO';
  readonly type: string;
  readonly issuer: string;
  readonly number: string;
  readonly nationality: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly expiry: string;
  readonly surname: string;
  readonly given: string;
  readonly issuedAt: string;
  readonly issuedOn: string;
  /** Given after the first flight, where airlines repeat for each flight what stood before. */
  readonly repeated: boolean;
}

export interface Contact {
  readonly kind: 'phone' | 'email';
  readonly text: string;
  /** Country (as written) of the address it stands in. */
  readonly country: string | undefined;
  /** Text that must hold the international prefix (CTCM). */
  readonly international: boolean;
}

export interface PostalAddress {
  /** 'ADD', or DOCA's D (destination), R (residence). */
  readonly source: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postcode: string;
  readonly country: string;
  readonly repeated: boolean;
}

export interface Seat {
  readonly number: string;
  readonly from: string;
  readonly to: string;
  readonly cabin: string;
  /** SSR (asked for) or SSD (given at check-in). */
  readonly source: 'SSR' | 'SSD';
}

export interface Bags {
  readonly count: number;
  readonly weight: string;
  readonly tags: readonly { airline: string; number: string; to: string }[];
}

export interface Passenger {
  /** One-based among the passengers of the PNR. */
  readonly ordinal: number;
  readonly surname: string;
  readonly given: string;
  /** A, C, IN as written. */
  readonly type: string;
  /** The airline's reference of this traveller; '' when the message has none. */
  readonly reference: string;
  readonly byte: number;
  readonly papers: TravelPaper[];
  readonly addresses: PostalAddress[];
  readonly contacts: Contact[];
  readonly seats: Seat[];
  readonly bags: Bags[];
  readonly tickets: string[];
  readonly frequentFlyer: string[];
  readonly uniqueReferences: string[];
}

export interface Payment {
  readonly form: string;
  readonly amount: string;
  readonly vendor: string;
  readonly account: string;
}

export interface Agency {
  readonly company: string;
  readonly place: string;
  readonly number: string;
  readonly type: string;
  readonly country: string;
}

/** What stands before the first SRC and counts for all PNRs of the message. */
export interface PushHeader {
  readonly message: MessageHeader;
  readonly functionCode: string;
  readonly flight: Flight | undefined;
  readonly declaredPnrs: number | undefined;
}

/** One SRC group, read. */
export interface Pnr {
  readonly push: PushHeader;
  /** One-based in the message. */
  readonly ordinal: number;
  bytes: [number, number];
  readonly locators: Locator[];
  readonly splitFrom: Locator[];
  readonly passengers: Passenger[];
  readonly legs: Leg[];
  readonly contacts: Contact[];
  readonly addresses: PostalAddress[];
  readonly agencies: Agency[];
  readonly payments: Payment[];
  readonly payers: string[];
  readonly dates: Map<string, string>;
  groupName: string;
  /** Segments of the history (from ABI on), which are kept as bytes and not read into facts. */
  history: number;
  /** The history says (SAC X) that something was cancelled. */
  cancelled: boolean;
  readonly masked: [number, number][];
  readonly issues: Issue[];
}
