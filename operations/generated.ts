/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A partner to enrol, once its keys were compared with it by another way. */
export type AddPartnerInput = {
  /** How much it may ask. */
  readonly budget?: PartnerBudgetInput | null | undefined;
  /** Text of its card. */
  readonly card: string;
  /** Agreements it may name as the basis. */
  readonly instruments: ReadonlyArray<string>;
  /** What it may ask for. */
  readonly purposes: ReadonlyArray<string>;
};

/** A partner’s newer card. */
export type AddPartnerKeysInput = {
  /** Text of its newer card. */
  readonly card: string;
  /** The partner. */
  readonly id: string;
};

/** What you say to values that a partner asks for. */
export type AnswerReleaseInput = {
  /** For how many days it holds: 30 when not given, 365 at most. */
  readonly days?: number | null | undefined;
  /** Values that may not, of those that wait and those that were let go. The partner is not told apart from waiting. */
  readonly keep?: ReadonlyArray<string> | null | undefined;
  /** Values that may leave, of those that wait. */
  readonly letGo?: ReadonlyArray<string> | null | undefined;
  /** Why, for this administration alone. */
  readonly note?: string | null | undefined;
  /** The request. */
  readonly request: string;
};

/** A hit to ask about, on the same basis. */
export type AskDisclosureInput = {
  /** The hit’s handle. */
  readonly handle: string;
  /** The agreement, as in the question. */
  readonly instrument: string;
  /** Who gave the hit. */
  readonly partner: string;
  /** What for, as in the question. */
  readonly purpose: string;
  /** Why: for the person there who must let fields go. It leaves this hub. */
  readonly reason?: string | null | undefined;
};

/** Whom to ask about what, and on which basis. */
export type AskPartnersInput = {
  /** One that fits is a hit. */
  readonly identifiers: ReadonlyArray<AskedNumberInput>;
  /** The agreement that it rests on. */
  readonly instrument: string;
  /** Name of the party: contacts and documents count together with it alone. */
  readonly name?: string | null | undefined;
  /** Whom to ask; all that are active when not given. */
  readonly partners?: ReadonlyArray<string> | null | undefined;
  /** What for, as agreed between the two. */
  readonly purpose: string;
};

/** A number or contact. */
export type AskedNumberInput = {
  /** What it is: Phone, TravelDocument, CorporateNumber, S10, … */
  readonly kind: string;
  /** As its kind is written. */
  readonly value: string;
};

/** A source to pause, resume or retire. */
export type ChangeCrawlSourceInput = {
  /** What becomes of it. */
  readonly change: SourceChange;
  /** Its name. */
  readonly name: string;
};

/** A partner to suspend, resume or remove. */
export type ChangePartnerInput = {
  /** What becomes of it. */
  readonly change: EnrolmentChange;
  /** Its id. */
  readonly id: string;
};

/** Who works on it. */
export type ClaimFilter =
  /** Anybody or nobody. */
  | 'ANY'
  /** Nobody whom you may see. */
  | 'FREE'
  /** You. */
  | 'MINE';

/** A thing to work on. */
export type ClaimInput = {
  /** Entity:… of any member of the thing. */
  readonly id: string;
  /** True gives your claim back; false when not given. */
  readonly release?: boolean | null | undefined;
};

/** A decision on a thing. */
export type DecideInput = {
  /** What is decided. */
  readonly action: DecisionAction;
  /** Entity:… of any member of the thing. */
  readonly id: string;
  /** A remark, 2,000 characters at most. */
  readonly note?: string | null | undefined;
};

/** What you say to a proposal. */
export type DecideReleaseInput = {
  /** What you say. */
  readonly decision: ReleaseDecision;
  /** The proposal. */
  readonly id: string;
  /** Why. */
  readonly note?: string | null | undefined;
};

/** What may be decided on a thing. */
export type DecisionAction =
  /** Ask the trader, operator or traveller. */
  | 'ASK'
  /** Let it be delivered under surveillance. */
  | 'CONTROLLED_DELIVERY'
  /** Hold it under another law. */
  | 'DETAIN'
  /** Look at its documents. */
  | 'DOCUMENT_CHECK'
  /** Open and search it. */
  | 'FULL_EXAMINATION'
  /** Hand it over to another agency. */
  | 'HAND_OVER'
  /** Let it go and watch it. */
  | 'MONITOR'
  /** Let it go. */
  | 'RELEASE'
  /** Put it through X-ray or CT. */
  | 'SCAN'
  /** Have it screened before it is loaded or carried on. */
  | 'SCREEN';

/** A key to end now. */
export type EndPartnerKeyInput = {
  /** The partner. */
  readonly id: string;
  /** Name of the key. */
  readonly kid: string;
};

/** A watch to end. */
export type EndWatchInput = {
  /** Entity:… of the watch. */
  readonly id: string;
};

/** What becomes of a partner. */
export type EnrolmentChange =
  /** It is no partner any more; its old receipts still verify. */
  | 'REMOVE'
  /** It is answered again. */
  | 'RESUME'
  /** It is answered no more, until it is resumed. */
  | 'SUSPEND';

/** What a list of things is narrowed to; everything given must hold. */
export type EntityFilter = {
  /** Country of its address, two letters: JP. */
  readonly country?: string | null | undefined;
  /** How its HS code begins: 8471. */
  readonly hsCode?: string | null | undefined;
  /** The kind of thing. */
  readonly kind: EntityKind;
  /** First known not before this. */
  readonly knownSince?: string | null | undefined;
  /** First known not after this. */
  readonly knownUntil?: string | null | undefined;
};

/** What a thing is. */
export type EntityKind =
  /** One reservation of an airline. */
  | 'Booking'
  /** That somebody works on a thing. */
  | 'Claim'
  /** Goods under one transport document: a master waybill, a house waybill or a bill of lading. */
  | 'Consignment'
  /** A freight container. */
  | 'Container'
  /** What was decided about a thing. */
  | 'Decision'
  /** A customs declaration for import, export or transit. */
  | 'Declaration'
  /** What an inspection found, or that it found nothing. */
  | 'Finding'
  /** One line of goods on a declaration, waybill or customs label. */
  | 'GoodsItem'
  /** What a shop or platform offers on one page. */
  | 'Listing'
  /** One leg of a flight, voyage or other journey on its day. */
  | 'Movement'
  /** An order to an office to act. */
  | 'Order'
  /** A firm or other body. */
  | 'Organisation'
  /** A natural person named on a document, booking or declaration. */
  | 'Person'
  /** One letter or parcel in the post, known by its S10 number. */
  | 'PostalItem'
  /** A postal bag or tray, known by its S9 number. */
  | 'Receptacle'
  /** What a source tells: an intelligence report, the notice of a partner, news. */
  | 'Report'
  /** One passenger of one booking. */
  | 'Traveller'
  /** A unit load device: an air container or pallet on its flight. */
  | 'Uld'
  /** A ship, known by its IMO number. */
  | 'Vessel'
  /** That an owner wants to hear of a thing. */
  | 'Watch';

/** What a piece of evidence is. */
export type EvidenceRole =
  /** A statement that joins two of them, or that a thing has a number. */
  | 'EDGE'
  /** A thing. */
  | 'ENTITY'
  /** A number, contact or address. */
  | 'IDENTIFIER';

/** How a case is written. */
export type ExportFormat =
  /** FollowTheMoney: one entity a line, people, firms and ships; the word of the marking with each. */
  | 'ftm'
  /** STIX 2.1: one bundle, parties, things by their numbers, links, reports, markings of each. */
  | 'stix';

/** A small delivery: text or base64, 256 KiB at most. Larger ones go to POST /ingest. */
export type IngestInput = {
  /** The delivery as bytes in base64. */
  readonly base64?: string | null | undefined;
  /** The feed that reads it; recognised from the content when not given. */
  readonly feed?: string | null | undefined;
  /** A name for people. */
  readonly name?: string | null | undefined;
  /** The delivery as text, stored as UTF-8. */
  readonly text?: string | null | undefined;
};

/** A judgement on two Entities of one kind. */
export type JudgeInput = {
  /** Entity:… of the one, the member meant. */
  readonly a: string;
  /** Entity:… of the other, the member meant. */
  readonly b: string;
  /** A remark, 2,000 characters at most. */
  readonly note?: string | null | undefined;
  /** What you judge. */
  readonly verdict: Verdict;
};

/** The language that reasons are told in. */
export type Language =
  /** English. */
  | 'en'
  /** Japanese. */
  | 'ja';

/** What a list of orders is narrowed to. */
export type OrderFilter = {
  /** OPEN when not given. */
  readonly state?: OrderState | null | undefined;
};

/** An order to an office to act on a thing. The office sees this text and the thing’s numbers, nothing else. */
export type OrderInput = {
  /** Entity:… of any member of the thing. */
  readonly id: string;
  /** What to do, without the reason, 1,000 characters at most: open bag …, look for powder. */
  readonly instruction: string;
  /** Code of the customs office. */
  readonly office: string;
  /** How many officers are to act. */
  readonly officers?: number | null | undefined;
  /** Until when it is wanted. */
  readonly until?: string | null | undefined;
};

/** How orders stand. */
export type OrderState =
  /** All that were not taken back. */
  | 'ALL'
  /** Nobody has recorded a finding on them yet. */
  | 'OPEN';

/** How much a partner may ask; what is not given is the usual. */
export type PartnerBudgetInput = {
  /** What the operations of one access token may cost, 400 when not given. */
  readonly costPerToken?: number | null | undefined;
  /** Hits disclosed a day, 200 when not given. */
  readonly disclosuresPerDay?: number | null | undefined;
  /** Subjects looked up a day, 5,000 when not given. */
  readonly lookupsPerDay?: number | null | undefined;
  /** Subjects looked up a minute, 120 when not given. */
  readonly lookupsPerMinute?: number | null | undefined;
  /** Notices and retractions a day, 1,000 when not given. */
  readonly noticesPerDay?: number | null | undefined;
};

/** A release policy to come. */
export type ProposeReleaseInput = {
  /** JSON of the tables, whole. */
  readonly tables: string;
  /** Why, for who decides. */
  readonly why: string;
};

/** What an inspection found, on an order of your office or on a thing. */
export type RecordFindingInput = {
  /** Where it was hidden, 500 characters at most. */
  readonly hiddenWhere?: string | null | undefined;
  /** How it was looked for: x-ray, ct, trace, raman, nqr, body-scanner, dog, hand-search, laboratory, document. */
  readonly method: string;
  /** Minutes that the inspection took. */
  readonly minutesSpent?: number | null | undefined;
  /** A remark, 2,000 characters at most. */
  readonly note?: string | null | undefined;
  /** Entity:… of the order; or give the thing. */
  readonly order?: string | null | undefined;
  /** What came of it: found, nothing-found, inconclusive. */
  readonly outcome: string;
  /** Kilograms found. */
  readonly quantityKg?: number | null | undefined;
  /** How far it carries: indication, presumptive, confirmed. */
  readonly strength: string;
  /** What was found, 200 characters at most. */
  readonly substance?: string | null | undefined;
  /** The thing; or give the order. */
  readonly thing?: ThingInput | null | undefined;
};

/** An intelligence report of your agency. */
export type RecordReportInput = {
  /** What may be done with it, 500 characters at most. */
  readonly caveat?: string | null | undefined;
  /** How far the information is confirmed: 1, 2, 3, 4, 5, 6. */
  readonly informationGrade: string;
  /** The law it rests on. */
  readonly legalBasis?: string | null | undefined;
  /** How they hang together, 100 at most. */
  readonly links?: ReadonlyArray<ReportedLinkInput> | null | undefined;
  /** Whose eyes it is for: plain or restricted. */
  readonly marking: string;
  /** People and firms, 50 at most. */
  readonly parties?: ReadonlyArray<ReportedPartyInput> | null | undefined;
  /** How far the source is trusted: A, B, C, D, E, F. */
  readonly sourceGrade: string;
  /** What may be told to everybody who reads plain reports: released apart, 2,000 characters at most. */
  readonly tearLine?: string | null | undefined;
  /** What it tells, 20,000 characters at most. */
  readonly text: string;
  /** Things, 50 at most. */
  readonly things?: ReadonlyArray<ReportedThingInput> | null | undefined;
  /** Its title, 300 characters at most. */
  readonly title: string;
  /** When it must be forgotten. */
  readonly until?: string | null | undefined;
};

/** What is said to a proposal. */
export type ReleaseDecision =
  /** It comes into force: by another person than proposed it. */
  | 'APPROVE'
  /** It does not. */
  | 'REJECT'
  /** It does not: by the person who proposed it. */
  | 'WITHDRAW';

/** A dead letter to take in again. */
export type ReplayDeadLetterInput = {
  /** DeadLetter:… */
  readonly id: string;
};

/** A number or contact of a party. */
export type ReportedIdentifierInput = {
  /** What it is: Phone, Email, Address, TravelDocument, Eori, TaxNumber, CorporateNumber, Account, Url. */
  readonly kind: string;
  /** As written; documents, numbers and accounts with their scope before a bar: GBR|796428965, JP|1234567890123, TELEGRAM|kuro. */
  readonly value: string;
};

/** What a party of a report is to another party or to a thing of it. */
export type ReportedLinkInput = {
  /** Id of the party. */
  readonly from: string;
  /** Id of the other party, or of the thing. */
  readonly to: string;
  /** What it is, read from the first to the second: CONSIGNOR_OF, CONSIGNEE_OF, NOTIFY_PARTY_OF, AGENT_OF, CARRIER_OF, DECLARANT_OF, REPRESENTATIVE_OF, IMPORTER_OF, EXPORTER_OF, SELLER_OF, BUYER_OF, IS, OWNER_OF, DIRECTOR_OF, WORKS_FOR, FAMILY_OF, ASSOCIATE_OF. */
  readonly type: string;
};

/** A person or firm that a report names. */
export type ReportedPartyInput = {
  /** The address, one line. */
  readonly address?: string | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly birthDate?: string | null | undefined;
  /** City of the address. */
  readonly city?: string | null | undefined;
  /** Country of the address, two letters. */
  readonly country?: string | null | undefined;
  /** By which links of this report name it: small letters, digits, hyphens. */
  readonly id?: string | null | undefined;
  /** Numbers and contacts, 50 at most. */
  readonly identifiers?: ReadonlyArray<ReportedIdentifierInput> | null | undefined;
  /** Person or Organisation; told from the name when not given. */
  readonly kind?: string | null | undefined;
  /** The name as told. */
  readonly name: string;
  /** Two letters: GB. */
  readonly nationality?: string | null | undefined;
  /** What it is in the report, in a word. */
  readonly role?: string | null | undefined;
  /** F, M or X. */
  readonly sex?: string | null | undefined;
};

/** A thing that a report names by its number: one of these, a house number together with its master. */
export type ReportedThingInput = {
  /** Master air waybill. */
  readonly awb?: string | null | undefined;
  /** Container number. */
  readonly container?: string | null | undefined;
  /** House number under that master. */
  readonly house?: string | null | undefined;
  /** By which links of this report name it. */
  readonly id?: string | null | undefined;
  /** IMO number of a ship. */
  readonly imo?: string | null | undefined;
  /** Movement reference number of a declaration. */
  readonly mrn?: string | null | undefined;
  /** Number of a postal item. */
  readonly s10?: string | null | undefined;
  /** Address of a listing. */
  readonly url?: string | null | undefined;
};

/** A source to crawl now. */
export type RunCrawlSourceInput = {
  /** Its name. */
  readonly name: string;
};

/** How a source is to be crawled from now on. */
export type SaveCrawlSourceInput = {
  /** The configuration, JSON, its name included: docs/crawlers.md. */
  readonly config: string;
  /** Cron pattern of five fields; by hand only when not given. */
  readonly schedule?: string | null | undefined;
  /** Time zone of the schedule, Asia/Tokyo when not given. */
  readonly timeZone?: string | null | undefined;
};

/** What becomes of a source. */
export type SourceChange =
  /** No more by its schedule; a run under way ends. */
  | 'PAUSE'
  /** By its schedule again. */
  | 'RESUME'
  /** Never again. */
  | 'RETIRE';

/** A thing by its number: one of these, a house number together with its master. */
export type ThingInput = {
  /** Master air waybill. */
  readonly awb?: string | null | undefined;
  /** Container number. */
  readonly container?: string | null | undefined;
  /** House number under that master. */
  readonly house?: string | null | undefined;
  /** Movement reference number of a declaration. */
  readonly mrn?: string | null | undefined;
  /** Number of a postal item. */
  readonly s10?: string | null | undefined;
  /** A traveller. */
  readonly traveller?: TravellerInput | null | undefined;
};

/** A traveller by the numbers of the booking. */
export type TravellerInput = {
  /** Airline code. */
  readonly airline: string;
  /** Date of the booking’s creation, YYYY-MM-DD. */
  readonly created: string;
  /** Booking locator. */
  readonly locator: string;
  /** The airline’s reference of the passenger. */
  readonly reference: string;
};

/** Whether two are one real thing. */
export type Verdict =
  /** They are not. */
  | 'DIFFERENT'
  /** They are. */
  | 'SAME'
  /** Take back what was judged on the two. */
  | 'UNSURE';

/** A thing to watch. */
export type WatchInput = {
  /** What is wanted when it is seen: stop, inform, collect. */
  readonly action: string;
  /** Entity:… of any member of the thing. */
  readonly id: string;
  /** The law it rests on, 300 characters at most. */
  readonly legalBasis: string;
  /** Whose eyes it is for: plain or restricted; restricted when not given. */
  readonly marking?: string | null | undefined;
  /** A remark, 2,000 characters at most. */
  readonly note?: string | null | undefined;
  /** When it must be looked at again. */
  readonly reviewAt: string;
  /** When it ends by itself. */
  readonly until: string;
};

/** What a worklist is narrowed to; everything given must hold. */
export type WorklistFilter = {
  /** Who works on it; ANY when not given. */
  readonly claimed?: ClaimFilter | null | undefined;
  /** Last moment to act not before this. */
  readonly dueAfter?: string | null | undefined;
  /** Last moment to act not after this. */
  readonly dueBefore?: string | null | undefined;
  /** The flight with its date: NH862/2026-11-23. */
  readonly flight?: string | null | undefined;
  /** Kinds of thing. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** At least so many points. */
  readonly minPoints?: number | null | undefined;
  /** The office where it can be inspected. */
  readonly office?: string | null | undefined;
  /** The post office where it was posted. */
  readonly postingOffice?: string | null | undefined;
  /** The postal bag. */
  readonly receptacle?: string | null | undefined;
  /** A pattern among its reasons. */
  readonly slug?: string | null | undefined;
};

/** What a worklist is grouped by. */
export type WorklistGroup =
  /** The flight that brings the goods or the traveller. */
  | 'FLIGHT'
  /** The office where it can be inspected. */
  | 'OFFICE'
  /** The post office where it was posted. */
  | 'POSTING_OFFICE'
  /** The postal bag. */
  | 'RECEPTACLE';

/** The order of a worklist. */
export type WorklistOrder =
  /** The last moment to act that comes soonest first. */
  | 'LAST_MOMENT'
  /** Highest expected value first: how likely a find is, times what it would be worth. */
  | 'VALUE';

export type PartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnersQuery = { readonly partners: ReadonlyArray<{ readonly id: string, readonly names: ReadonlyArray<string>, readonly state: string, readonly purposes: ReadonlyArray<string>, readonly instruments: ReadonlyArray<string> }> };

export type AskPartnersMutationVariables = Exact<{
  input: AskPartnersInput;
}>;


export type AskPartnersMutation = { readonly askPartners:
    | { readonly __typename: 'AskPartnersSuccess', readonly answers: ReadonlyArray<{ readonly partner: string, readonly state: string, readonly message: string | null, readonly handle: string | null, readonly receipt: string | null, readonly policy: string | null }> }
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type AskDisclosureMutationVariables = Exact<{
  input: AskDisclosureInput;
}>;


export type AskDisclosureMutation = { readonly askDisclosure:
    | { readonly __typename: 'AskDisclosureSuccess', readonly partner: string, readonly receipt: string, readonly policy: string, readonly kept: boolean, readonly courtUse: string, readonly onwardRelease: string, readonly retentionDays: number | null, readonly things: ReadonlyArray<{ readonly kind: string, readonly pending: ReadonlyArray<string>, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string, readonly treatment: string, readonly marking: string }> }> }
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type WorklistRowsQueryVariables = Exact<{
  filter?: WorklistFilter | null | undefined;
  order?: WorklistOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type WorklistRowsQuery = { readonly worklist: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly decision: string | null, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly reasons: ReadonlyArray<{ readonly title: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WorklistChangesSubscriptionVariables = Exact<{
  filter?: WorklistFilter | null | undefined;
  order?: WorklistOrder | null | undefined;
  first?: number | null | undefined;
}>;


export type WorklistChangesSubscription = { readonly worklist: ReadonlyArray<{ readonly id: string, readonly points: number, readonly claimedBy: string | null, readonly knownFrom: string }> };

export type TargetRowFragment = { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly decision: string | null, readonly entity:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly reasons: ReadonlyArray<{ readonly title: string }> };

export type EntityPageQueryVariables = Exact<{
  id: string;
  language?: Language | null | undefined;
}>;


export type EntityPageQuery = { readonly entity:
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
    | { readonly id: string, readonly memberIds: ReadonlyArray<string>, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null }
   | null };

export type EntityAroundQueryVariables = Exact<{
  id: string;
  mentions?: number | null | undefined;
  links?: number | null | undefined;
}>;


export type EntityAroundQuery = { readonly entity:
    | { readonly __typename: 'Booking', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Claim', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Consignment', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Container', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Decision', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Declaration', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Finding', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'GoodsItem', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Listing', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Movement', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Order', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Organisation', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Person', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'PostalItem', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Receptacle', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Report', readonly id: string, readonly images: ReadonlyArray<{ readonly id: string, readonly mediaType: string, readonly about: string | null, readonly addedAt: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Traveller', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Uld', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Vessel', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
    | { readonly __typename: 'Watch', readonly id: string, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      >, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly record: { readonly receivedAt: string, readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string } }> }, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
   | null };

export type EntityEvidenceQueryVariables = Exact<{
  id: string;
  language?: Language | null | undefined;
}>;


export type EntityEvidenceQuery = { readonly entity:
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string }> }> }> }
   | null };

export type RecordNameFragment = { readonly id: string, readonly feed: string, readonly documentKind: string, readonly documentNumber: string };

export type SearchResultsQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchResultsQuery = { readonly search: { readonly tooCommon: boolean, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly target: { readonly id: string, readonly points: number } | null }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrderPageQueryVariables = Exact<{
  id: string;
}>;


export type OrderPageQuery = { readonly entity:
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly instruction: string | null, readonly officers: number | null, readonly until: string | null, readonly open: boolean, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly thing:
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
        | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
            | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
          > }
       | null, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly knownFrom: string, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string }>, readonly work: ReadonlyArray<
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly id: string, readonly kind: EntityKind, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
   | null };

export type OrderListQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrderListQuery = { readonly orders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly caption: string, readonly knownFrom: string, readonly instruction: string | null, readonly officers: number | null, readonly until: string | null, readonly open: boolean, readonly thing:
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
         | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WatchListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WatchListQuery = { readonly watches: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly knownFrom: string, readonly action: string | null, readonly legalBasis: string | null, readonly reviewAt: string | null, readonly until: string | null, readonly note: string | null, readonly subject:
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
          | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
         | null, readonly hits: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly at: string }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WatchHitsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;


export type WatchHitsQuery = { readonly entity:
    | { readonly __typename: 'Booking', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Consignment', readonly id: string }
    | { readonly __typename: 'Container', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
    | { readonly __typename: 'Declaration', readonly id: string }
    | { readonly __typename: 'Finding', readonly id: string }
    | { readonly __typename: 'GoodsItem', readonly id: string }
    | { readonly __typename: 'Listing', readonly id: string }
    | { readonly __typename: 'Movement', readonly id: string }
    | { readonly __typename: 'Order', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'PostalItem', readonly id: string }
    | { readonly __typename: 'Receptacle', readonly id: string }
    | { readonly __typename: 'Report', readonly id: string }
    | { readonly __typename: 'Traveller', readonly id: string }
    | { readonly __typename: 'Uld', readonly id: string }
    | { readonly __typename: 'Vessel', readonly id: string }
    | { readonly __typename: 'Watch', readonly id: string, readonly hits: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly at: string, readonly kind: string | null, readonly value: string | null, readonly entity:
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
            | { readonly id: string, readonly kind: EntityKind, readonly caption: string }
           }> } }
   | null };

export type PartnerKeyPartsFragment = { readonly use: string, readonly kid: string, readonly notBefore: string, readonly notAfter: string, readonly counts: boolean, readonly fingerprint: string };

export type PartnerCardPartsFragment = { readonly id: string, readonly names: ReadonlyArray<string>, readonly url: string, readonly text: string, readonly keys: ReadonlyArray<{ readonly use: string, readonly kid: string, readonly notBefore: string, readonly notAfter: string, readonly counts: boolean, readonly fingerprint: string }> };

export type EnrolledPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type EnrolledPartnersQuery = { readonly enrolledPartners: ReadonlyArray<{ readonly id: string, readonly names: ReadonlyArray<string>, readonly url: string, readonly state: string, readonly purposes: ReadonlyArray<string>, readonly instruments: ReadonlyArray<string>, readonly lastExchangeAt: string | null, readonly budget: { readonly costPerToken: number, readonly lookupsPerMinute: number, readonly lookupsPerDay: number, readonly disclosuresPerDay: number, readonly noticesPerDay: number }, readonly keys: ReadonlyArray<{ readonly use: string, readonly kid: string, readonly notBefore: string, readonly notAfter: string, readonly counts: boolean, readonly fingerprint: string }>, readonly changes: ReadonlyArray<{ readonly at: string, readonly by: string, readonly change: string, readonly keys: ReadonlyArray<string> }> }>, readonly ownPartnerCard: { readonly id: string, readonly names: ReadonlyArray<string>, readonly url: string, readonly text: string, readonly keys: ReadonlyArray<{ readonly use: string, readonly kid: string, readonly notBefore: string, readonly notAfter: string, readonly counts: boolean, readonly fingerprint: string }> } | null };

export type ReadPartnerCardQueryVariables = Exact<{
  card: string;
}>;


export type ReadPartnerCardQuery = { readonly readPartnerCard: { readonly problems: ReadonlyArray<string>, readonly card: { readonly id: string, readonly names: ReadonlyArray<string>, readonly url: string, readonly text: string, readonly keys: ReadonlyArray<{ readonly use: string, readonly kid: string, readonly notBefore: string, readonly notAfter: string, readonly counts: boolean, readonly fingerprint: string }> } | null } };

export type PartnerExchangesQueryVariables = Exact<{
  partner: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerExchangesQuery = { readonly partnerExchanges: { readonly edges: ReadonlyArray<{ readonly node: { readonly number: string, readonly time: string, readonly subject: string, readonly purpose: string, readonly instrument: string, readonly operation: string, readonly outcome: string, readonly policy: string, readonly released: ReadonlyArray<{ readonly kind: string, readonly field: string, readonly treatment: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AddPartnerMutationVariables = Exact<{
  input: AddPartnerInput;
}>;


export type AddPartnerMutation = { readonly addPartner:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'EnrolledPartnerSuccess', readonly partner: { readonly id: string } }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type ChangePartnerMutationVariables = Exact<{
  input: ChangePartnerInput;
}>;


export type ChangePartnerMutation = { readonly changePartner:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'EnrolledPartnerSuccess', readonly partner: { readonly id: string, readonly state: string } }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type AddPartnerKeysMutationVariables = Exact<{
  input: AddPartnerKeysInput;
}>;


export type AddPartnerKeysMutation = { readonly addPartnerKeys:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'EnrolledPartnerSuccess', readonly partner: { readonly id: string } }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type EndPartnerKeyMutationVariables = Exact<{
  input: EndPartnerKeyInput;
}>;


export type EndPartnerKeyMutation = { readonly endPartnerKey:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'EnrolledPartnerSuccess', readonly partner: { readonly id: string } }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

type EntityRow_Booking_Fragment = { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Consignment_Fragment = { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Container_Fragment = { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Decision_Fragment = { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Declaration_Fragment = { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Finding_Fragment = { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_GoodsItem_Fragment = { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Listing_Fragment = { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Movement_Fragment = { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Order_Fragment = { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_PostalItem_Fragment = { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Receptacle_Fragment = { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Report_Fragment = { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Traveller_Fragment = { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Uld_Fragment = { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Vessel_Fragment = { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

type EntityRow_Watch_Fragment = { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string };

export type EntityRowFragment =
  | EntityRow_Booking_Fragment
  | EntityRow_Claim_Fragment
  | EntityRow_Consignment_Fragment
  | EntityRow_Container_Fragment
  | EntityRow_Decision_Fragment
  | EntityRow_Declaration_Fragment
  | EntityRow_Finding_Fragment
  | EntityRow_GoodsItem_Fragment
  | EntityRow_Listing_Fragment
  | EntityRow_Movement_Fragment
  | EntityRow_Order_Fragment
  | EntityRow_Organisation_Fragment
  | EntityRow_Person_Fragment
  | EntityRow_PostalItem_Fragment
  | EntityRow_Receptacle_Fragment
  | EntityRow_Report_Fragment
  | EntityRow_Traveller_Fragment
  | EntityRow_Uld_Fragment
  | EntityRow_Vessel_Fragment
  | EntityRow_Watch_Fragment
;

export type RecordRowFragment = { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string };

export type ReasonRowFragment = { readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string };

export type EntityQueryVariables = Exact<{
  id: string;
  language?: Language | null | undefined;
}>;


export type EntityQuery = { readonly entity:
    | { readonly __typename: 'Booking', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Claim', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Consignment', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Container', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Decision', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Declaration', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Finding', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'GoodsItem', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Listing', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Movement', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Order', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Organisation', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Person', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'PostalItem', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Receptacle', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Report', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Traveller', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Uld', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Vessel', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
    | { readonly __typename: 'Watch', readonly memberIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string, readonly number: number | null, readonly observedAt: string, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly kind: string, readonly value: string, readonly role: string, readonly common: boolean, readonly knownFrom: string }>, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }>, readonly target: { readonly id: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null } | null, readonly work: ReadonlyArray<
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }> }
      > }
   | null };

export type EntityMentionsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;


export type EntityMentionsQuery = { readonly entity:
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
    | { readonly id: string, readonly mentions: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } }> } }
   | null };

export type EntityLinksQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  types?: ReadonlyArray<string> | string | null | undefined;
}>;


export type EntityLinksQuery = { readonly entity:
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
    | { readonly id: string, readonly links: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly id: string, readonly type: string, readonly outgoing: boolean, readonly knownFrom: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
          , readonly record: { readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string } | null }> } }
   | null };

export type EntityReasonsQueryVariables = Exact<{
  id: string;
  language?: Language | null | undefined;
}>;


export type EntityReasonsQuery = { readonly entity:
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
    | { readonly id: string, readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly role: EvidenceRole, readonly name: string, readonly entity:
            | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
            | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
           | null, readonly records: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> }> }> }
   | null };

export type EntitiesQueryVariables = Exact<{
  filter: EntityFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EntitiesQuery = { readonly entities: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly tooCommon: boolean, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly matched: string, readonly node:
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportCaseQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  format: ExportFormat;
  hops?: number | null | undefined;
  most?: number | null | undefined;
}>;


export type ExportCaseQuery = { readonly exportCase: { readonly mediaType: string, readonly fileName: string, readonly text: string, readonly things: number, readonly links: number, readonly truncated: boolean, readonly cut: number, readonly leftOut: { readonly things: number, readonly identifiers: number, readonly links: number, readonly texts: number } } | null };

export type DeliveryPartsFragment = { readonly id: string, readonly name: string, readonly feed: string, readonly format: string, readonly by: string, readonly state: string, readonly receivedAt: string, readonly at: string, readonly units: number, readonly written: number, readonly unchanged: number, readonly deadLetters: number, readonly issues: ReadonlyArray<{ readonly code: string, readonly count: number }> };

export type FeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedsQuery = { readonly feeds: ReadonlyArray<{ readonly name: string, readonly deliveries: number, readonly open: number, readonly units: number, readonly written: number, readonly unchanged: number, readonly deadLetters: number, readonly openDeadLetters: number, readonly lastReceivedAt: string | null, readonly issues: ReadonlyArray<{ readonly code: string, readonly count: number }> }> };

export type DeliveriesQueryVariables = Exact<{
  feed?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeliveriesQuery = { readonly deliveries: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly feed: string, readonly format: string, readonly by: string, readonly state: string, readonly receivedAt: string, readonly at: string, readonly units: number, readonly written: number, readonly unchanged: number, readonly deadLetters: number, readonly issues: ReadonlyArray<{ readonly code: string, readonly count: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeadLettersQueryVariables = Exact<{
  feed?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadLettersQuery = { readonly deadLetters: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly feed: string, readonly format: string, readonly code: string, readonly message: string, readonly receivedAt: string, readonly delivery: string, readonly bytes: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WatchIngestSubscriptionVariables = Exact<{
  delivery?: string | null | undefined;
}>;


export type WatchIngestSubscription = { readonly ingestProgress: { readonly id: string, readonly name: string, readonly feed: string, readonly format: string, readonly by: string, readonly state: string, readonly receivedAt: string, readonly at: string, readonly units: number, readonly written: number, readonly unchanged: number, readonly deadLetters: number, readonly issues: ReadonlyArray<{ readonly code: string, readonly count: number }> } };

export type IngestMutationVariables = Exact<{
  input: IngestInput;
}>;


export type IngestMutation = { readonly ingest:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'IngestSuccess', readonly delivery: { readonly id: string, readonly name: string, readonly feed: string, readonly format: string, readonly state: string, readonly units: number, readonly written: number, readonly unchanged: number, readonly deadLetters: number, readonly issues: ReadonlyArray<{ readonly code: string, readonly count: number }> } }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly id: string, readonly agency: string, readonly office: string | null, readonly roles: ReadonlyArray<string>, readonly purpose: string, readonly profile: string | null, readonly actions: ReadonlyArray<string>, readonly expiresAt: string } };

export type NetworkPartsFragment = { readonly truncated: boolean, readonly entities: ReadonlyArray<
    | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
  >, readonly identifiers: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly value: string, readonly common: boolean }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: string, readonly from: string, readonly to: string, readonly knownFrom: string, readonly knownTo: string | null }>, readonly cut: ReadonlyArray<{ readonly id: string, readonly shown: number, readonly said: string }> };

export type NeighbourhoodQueryVariables = Exact<{
  id: string;
  hops?: number | null | undefined;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  asOf?: string | null | undefined;
  most?: number | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly entities: ReadonlyArray<
      | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    >, readonly identifiers: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly value: string, readonly common: boolean }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: string, readonly from: string, readonly to: string, readonly knownFrom: string, readonly knownTo: string | null }>, readonly cut: ReadonlyArray<{ readonly id: string, readonly shown: number, readonly said: string }> } | null };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
  hops?: number | null | undefined;
}>;


export type PathQuery = { readonly path: { readonly truncated: boolean, readonly entities: ReadonlyArray<
      | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    >, readonly identifiers: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly value: string, readonly common: boolean }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: string, readonly from: string, readonly to: string, readonly knownFrom: string, readonly knownTo: string | null }> } | null };

export type RecordQueryVariables = Exact<{
  id: string;
}>;


export type RecordQuery = { readonly record: { readonly parser: string, readonly deliveries: number, readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string, readonly mentions: ReadonlyArray<{ readonly id: string, readonly position: string, readonly role: string | null, readonly knownFrom: string, readonly knownTo: string | null, readonly facts: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly entity:
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
       }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly feed: string, readonly format: string, readonly sender: string, readonly documentKind: string, readonly documentNumber: string, readonly version: string | null, readonly mode: string, readonly function: string, readonly observedAt: string, readonly receivedAt: string, readonly knownFrom: string }> } | null };

export type RecordRawQueryVariables = Exact<{
  id: string;
  from?: number | null | undefined;
  to?: number | null | undefined;
}>;


export type RecordRawQuery = { readonly record: { readonly id: string, readonly raw: { readonly from: number, readonly to: number, readonly size: number, readonly text: string, readonly base64: string, readonly truncated: boolean } | null } | null };

export type ReleasePolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleasePolicyQuery = { readonly releasePolicy: { readonly version: string, readonly tables: string }, readonly releaseChanges: ReadonlyArray<{ readonly id: string, readonly state: string, readonly version: string, readonly base: string, readonly tables: string, readonly why: string, readonly proposedBy: string, readonly proposedAt: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly note: string | null, readonly installedAt: string | null }> };

export type ReleaseDryRunQueryVariables = Exact<{
  tables: string;
}>;


export type ReleaseDryRunQuery = { readonly releaseDryRun: { readonly version: string, readonly compared: number, readonly changed: number, readonly differences: ReadonlyArray<{ readonly number: string, readonly partner: string, readonly more: ReadonlyArray<string>, readonly less: ReadonlyArray<string> }> } };

export type ProposeReleaseMutationVariables = Exact<{
  input: ProposeReleaseInput;
}>;


export type ProposeReleaseMutation = { readonly proposeRelease:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'ReleaseChangeSuccess', readonly change: { readonly id: string } }
   };

export type DecideReleaseMutationVariables = Exact<{
  input: DecideReleaseInput;
}>;


export type DecideReleaseMutation = { readonly decideRelease:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'ReleaseChangeSuccess', readonly change: { readonly id: string } }
   };

export type ReleaseRequestPartsFragment = { readonly id: string, readonly partner: string, readonly purpose: string, readonly instrument: string, readonly subject: string, readonly reason: string | null, readonly firstAskedAt: string, readonly lastAskedAt: string, readonly asks: number, readonly entity:
    | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string }
    | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string }
   | null, readonly values: ReadonlyArray<{ readonly id: string, readonly field: string, readonly value: string, readonly marking: string }>, readonly answers: ReadonlyArray<{ readonly id: string, readonly field: string, readonly letGo: boolean, readonly by: string, readonly at: string, readonly until: string, readonly note: string | null }> };

export type ReleaseRequestsQueryVariables = Exact<{
  waiting: boolean;
}>;


export type ReleaseRequestsQuery = { readonly releaseRequests: ReadonlyArray<{ readonly id: string, readonly partner: string, readonly purpose: string, readonly instrument: string, readonly subject: string, readonly reason: string | null, readonly firstAskedAt: string, readonly lastAskedAt: string, readonly asks: number, readonly entity:
      | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string }
      | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string }
     | null, readonly values: ReadonlyArray<{ readonly id: string, readonly field: string, readonly value: string, readonly marking: string }>, readonly answers: ReadonlyArray<{ readonly id: string, readonly field: string, readonly letGo: boolean, readonly by: string, readonly at: string, readonly until: string, readonly note: string | null }> }> };

export type AnswerReleaseMutationVariables = Exact<{
  input: AnswerReleaseInput;
}>;


export type AnswerReleaseMutation = { readonly answerRelease:
    | { readonly __typename: 'AnswerReleaseSuccess', readonly request: { readonly id: string } }
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type SourcePartsFragment = { readonly name: string, readonly config: string, readonly schedule: string | null, readonly timeZone: string, readonly state: string, readonly changedAt: string, readonly changedBy: string, readonly nextRunAt: string | null, readonly runs: ReadonlyArray<{ readonly id: string, readonly state: string, readonly by: string | null, readonly startedAt: string, readonly endedAt: string | null, readonly pages: number, readonly unchanged: number, readonly items: number, readonly skipped: number, readonly alarm: boolean, readonly reasons: ReadonlyArray<{ readonly code: string, readonly count: number }> }> };

export type CrawlSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type CrawlSourcesQuery = { readonly crawlSources: ReadonlyArray<{ readonly name: string, readonly config: string, readonly schedule: string | null, readonly timeZone: string, readonly state: string, readonly changedAt: string, readonly changedBy: string, readonly nextRunAt: string | null, readonly runs: ReadonlyArray<{ readonly id: string, readonly state: string, readonly by: string | null, readonly startedAt: string, readonly endedAt: string | null, readonly pages: number, readonly unchanged: number, readonly items: number, readonly skipped: number, readonly alarm: boolean, readonly reasons: ReadonlyArray<{ readonly code: string, readonly count: number }> }> }> };

export type SaveCrawlSourceMutationVariables = Exact<{
  input: SaveCrawlSourceInput;
}>;


export type SaveCrawlSourceMutation = { readonly saveCrawlSource:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'CrawlSourceSuccess', readonly source: { readonly name: string } }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type ChangeCrawlSourceMutationVariables = Exact<{
  input: ChangeCrawlSourceInput;
}>;


export type ChangeCrawlSourceMutation = { readonly changeCrawlSource:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'CrawlSourceSuccess', readonly source: { readonly name: string } }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type RunCrawlSourceMutationVariables = Exact<{
  input: RunCrawlSourceInput;
}>;


export type RunCrawlSourceMutation = { readonly runCrawlSource:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'CrawlSourceSuccess', readonly source: { readonly name: string } }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type TopTargetsQueryVariables = Exact<{
  first?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type TopTargetsQuery = { readonly worklist: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: EntityKind, readonly caption: string, readonly score: number, readonly lastMoment: string, readonly flight: string | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly points: number }> } }> } };

export type ClaimMutationVariables = Exact<{
  input: ClaimInput;
}>;


export type ClaimMutation = { readonly claim:
    | { readonly __typename: 'ClaimSuccess', readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { readonly decide:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'DecideSuccess', readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type PlaceOrderMutationVariables = Exact<{
  input: OrderInput;
}>;


export type PlaceOrderMutation = { readonly order:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'OrderSuccess', readonly order: { readonly id: string } }
   };

export type JudgeMutationVariables = Exact<{
  input: JudgeInput;
}>;


export type JudgeMutation = { readonly judge:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'JudgeSuccess', readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type RecordFindingMutationVariables = Exact<{
  input: RecordFindingInput;
}>;


export type RecordFindingMutation = { readonly recordFinding:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RecordFindingSuccess', readonly finding: { readonly id: string } }
   };

export type ReplayDeadLetterMutationVariables = Exact<{
  input: ReplayDeadLetterInput;
}>;


export type ReplayDeadLetterMutation = { readonly replayDeadLetter:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'ReplayDeadLetterSuccess', readonly state: string }
   };

export type RecordReportMutationVariables = Exact<{
  input: RecordReportInput;
}>;


export type RecordReportMutation = { readonly recordReport:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RecordReportSuccess', readonly report: { readonly id: string } }
   };

export type SetWatchMutationVariables = Exact<{
  input: WatchInput;
}>;


export type SetWatchMutation = { readonly watch:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'WatchSuccess', readonly watch: { readonly id: string } }
   };

export type EndWatchMutationVariables = Exact<{
  input: EndWatchInput;
}>;


export type EndWatchMutation = { readonly endWatch:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'EndWatchSuccess', readonly watch: { readonly id: string } }
    | { readonly __typename: 'InputInvalid', readonly message: string, readonly problems: ReadonlyArray<string> }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type WatchHitsHeardSubscriptionVariables = Exact<{
  first?: number | null | undefined;
}>;


export type WatchHitsHeardSubscription = { readonly watchHits: ReadonlyArray<{ readonly at: string, readonly kind: string | null, readonly value: string | null, readonly entity:
      | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
      | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
    , readonly watch: { readonly id: string, readonly subject:
        | { readonly __typename: 'Booking', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Claim', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Consignment', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Container', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Decision', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Declaration', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Finding', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'GoodsItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Listing', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Movement', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Order', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Person', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'PostalItem', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Receptacle', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Report', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Traveller', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Uld', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Vessel', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
        | { readonly __typename: 'Watch', readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly current: boolean, readonly disputed: boolean, readonly knownFrom: string }
       | null } }> };

export type TargetPartsFragment = { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly slugs: ReadonlyArray<string>, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null, readonly knownFrom: string, readonly entity:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }> };

export type WorklistQueryVariables = Exact<{
  filter?: WorklistFilter | null | undefined;
  order?: WorklistOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type WorklistQuery = { readonly worklist: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: EntityKind, readonly caption: string, readonly score: number, readonly points: number, readonly value: number, readonly lastMoment: string, readonly slugs: ReadonlyArray<string>, readonly flight: string | null, readonly receptacle: string | null, readonly office: string | null, readonly postingOffice: string | null, readonly claimedBy: string | null, readonly claimedAt: string | null, readonly decision: string | null, readonly knownFrom: string, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly reasons: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly version: number, readonly title: string, readonly text: string, readonly points: number, readonly at: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WorklistGroupsQueryVariables = Exact<{
  by: WorklistGroup;
  filter?: WorklistFilter | null | undefined;
}>;


export type WorklistGroupsQuery = { readonly worklistGroups: ReadonlyArray<{ readonly key: string, readonly targets: number, readonly highestPoints: number, readonly nextMoment: string }> };

export const TargetRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lastMoment"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flight"}},{"kind":"Field","name":{"kind":"Name","value":"receptacle"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"postingOffice"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]} as unknown as DocumentNode<TargetRowFragment, unknown>;
export const RecordNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]} as unknown as DocumentNode<RecordNameFragment, unknown>;
export const PartnerKeyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"}},{"kind":"Field","name":{"kind":"Name","value":"kid"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"notAfter"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}}]}}]} as unknown as DocumentNode<PartnerKeyPartsFragment, unknown>;
export const PartnerCardPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerCardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerKeyParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"}},{"kind":"Field","name":{"kind":"Name","value":"kid"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"notAfter"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}}]}}]} as unknown as DocumentNode<PartnerCardPartsFragment, unknown>;
export const RecordRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}}]} as unknown as DocumentNode<RecordRowFragment, unknown>;
export const DeliveryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetters"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<DeliveryPartsFragment, unknown>;
export const EntityRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}}]} as unknown as DocumentNode<EntityRowFragment, unknown>;
export const NetworkPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"common"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"knownTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}}]} as unknown as DocumentNode<NetworkPartsFragment, unknown>;
export const ReleaseRequestPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseRequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"firstAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"letGo"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<ReleaseRequestPartsFragment, unknown>;
export const SourcePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrawlSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"config"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}}]}}]}}]} as unknown as DocumentNode<SourcePartsFragment, unknown>;
export const ReasonRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<ReasonRowFragment, unknown>;
export const TargetPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lastMoment"}},{"kind":"Field","name":{"kind":"Name","value":"slugs"}},{"kind":"Field","name":{"kind":"Name","value":"flight"}},{"kind":"Field","name":{"kind":"Name","value":"receptacle"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"postingOffice"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReasonRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<TargetPartsFragment, unknown>;
export const PartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}}]}}]}}]} as unknown as DocumentNode<PartnersQuery, PartnersQueryVariables>;
export const AskPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskPartners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskPartnersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askPartners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskPartnersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AskPartnersMutation, AskPartnersMutationVariables>;
export const AskDisclosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskDisclosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskDisclosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askDisclosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AskDisclosureSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"things"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"courtUse"}},{"kind":"Field","name":{"kind":"Name","value":"onwardRelease"}},{"kind":"Field","name":{"kind":"Name","value":"retentionDays"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AskDisclosureMutation, AskDisclosureMutationVariables>;
export const WorklistRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorklistRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lastMoment"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flight"}},{"kind":"Field","name":{"kind":"Name","value":"receptacle"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"postingOffice"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]} as unknown as DocumentNode<WorklistRowsQuery, WorklistRowsQueryVariables>;
export const WorklistChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WorklistChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}}]}}]} as unknown as DocumentNode<WorklistChangesSubscription, WorklistChangesSubscriptionVariables>;
export const EntityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberIds"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"common"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lastMoment"}},{"kind":"Field","name":{"kind":"Name","value":"flight"}},{"kind":"Field","name":{"kind":"Name","value":"receptacle"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"postingOffice"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const EntityAroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityAround"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mentions"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"links"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mentions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"knownTo"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordName"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"links"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"outgoing"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]} as unknown as DocumentNode<EntityAroundQuery, EntityAroundQueryVariables>;
export const EntityEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordName"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]} as unknown as DocumentNode<EntityEvidenceQuery, EntityEvidenceQueryVariables>;
export const SearchResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tooCommon"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SearchResultsQuery, SearchResultsQueryVariables>;
export const OrderPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instruction"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrderPageQuery, OrderPageQueryVariables>;
export const OrderListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"instruction"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"thing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrderListQuery, OrderListQueryVariables>;
export const WatchListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WatchList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"reviewAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WatchListQuery, WatchListQueryVariables>;
export const WatchHitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WatchHits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Watch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WatchHitsQuery, WatchHitsQueryVariables>;
export const EnrolledPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnrolledPartners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolledPartners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"costPerToken"}},{"kind":"Field","name":{"kind":"Name","value":"lookupsPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"lookupsPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"disclosuresPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"noticesPerDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerKeyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastExchangeAt"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownPartnerCard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerCardParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"}},{"kind":"Field","name":{"kind":"Name","value":"kid"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"notAfter"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerCardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerKeyParts"}}]}}]}}]} as unknown as DocumentNode<EnrolledPartnersQuery, EnrolledPartnersQueryVariables>;
export const ReadPartnerCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadPartnerCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"card"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readPartnerCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"card"},"value":{"kind":"Variable","name":{"kind":"Name","value":"card"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerCardParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"}},{"kind":"Field","name":{"kind":"Name","value":"kid"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"notAfter"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerCardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerKeyParts"}}]}}]}}]} as unknown as DocumentNode<ReadPartnerCardQuery, ReadPartnerCardQueryVariables>;
export const PartnerExchangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerExchanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partner"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerExchanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"partner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partner"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"released"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerExchangesQuery, PartnerExchangesQueryVariables>;
export const AddPartnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPartner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPartnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPartner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolledPartnerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddPartnerMutation, AddPartnerMutationVariables>;
export const ChangePartnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePartner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePartnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePartner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolledPartnerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePartnerMutation, ChangePartnerMutationVariables>;
export const AddPartnerKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPartnerKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPartnerKeysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPartnerKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolledPartnerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddPartnerKeysMutation, AddPartnerKeysMutationVariables>;
export const EndPartnerKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPartnerKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPartnerKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPartnerKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolledPartnerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndPartnerKeyMutation, EndPartnerKeyMutationVariables>;
export const EntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Entity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow"}},{"kind":"Field","name":{"kind":"Name","value":"memberIds"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"common"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReasonRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lastMoment"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<EntityQuery, EntityQueryVariables>;
export const EntityMentionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityMentions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"knownTo"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}}]} as unknown as DocumentNode<EntityMentionsQuery, EntityMentionsQueryVariables>;
export const EntityLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"outgoing"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}}]} as unknown as DocumentNode<EntityLinksQuery, EntityLinksQueryVariables>;
export const EntityReasonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityReasons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReasonRow"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}}]} as unknown as DocumentNode<EntityReasonsQuery, EntityReasonsQueryVariables>;
export const EntitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Entities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}}]} as unknown as DocumentNode<EntitiesQuery, EntitiesQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tooCommon"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const ExportCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportFormat"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"most"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hops"}}},{"kind":"Argument","name":{"kind":"Name","value":"most"},"value":{"kind":"Variable","name":{"kind":"Name","value":"most"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"things"}},{"kind":"Field","name":{"kind":"Name","value":"links"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"things"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"}},{"kind":"Field","name":{"kind":"Name","value":"links"}},{"kind":"Field","name":{"kind":"Name","value":"texts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"cut"}}]}}]}}]} as unknown as DocumentNode<ExportCaseQuery, ExportCaseQueryVariables>;
export const FeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Feeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetters"}},{"kind":"Field","name":{"kind":"Name","value":"openDeadLetters"}},{"kind":"Field","name":{"kind":"Name","value":"lastReceivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<FeedsQuery, FeedsQueryVariables>;
export const DeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"feed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"feed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"feed"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetters"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<DeliveriesQuery, DeliveriesQueryVariables>;
export const DeadLettersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeadLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"feed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"feed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"feed"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DeadLettersQuery, DeadLettersQueryVariables>;
export const WatchIngestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchIngest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"delivery"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingestProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"delivery"},"value":{"kind":"Variable","name":{"kind":"Name","value":"delivery"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeliveryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetters"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<WatchIngestSubscription, WatchIngestSubscriptionVariables>;
export const IngestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Ingest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IngestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IngestSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"deadLetters"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<IngestMutation, IngestMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const NeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"most"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hops"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"most"},"value":{"kind":"Variable","name":{"kind":"Name","value":"most"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetworkParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"common"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"knownTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const PathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Path"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hops"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"common"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"knownTo"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}}]} as unknown as DocumentNode<PathQuery, PathQueryVariables>;
export const RecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Record"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordRow"}},{"kind":"Field","name":{"kind":"Name","value":"parser"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"knownTo"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feed"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}}]} as unknown as DocumentNode<RecordQuery, RecordQueryVariables>;
export const RecordRawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordRaw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"base64"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]}}]} as unknown as DocumentNode<RecordRawQuery, RecordRawQueryVariables>;
export const ReleasePolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReleasePolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releasePolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"tables"}}]}},{"kind":"Field","name":{"kind":"Name","value":"releaseChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"tables"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"installedAt"}}]}}]}}]} as unknown as DocumentNode<ReleasePolicyQuery, ReleasePolicyQueryVariables>;
export const ReleaseDryRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReleaseDryRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tables"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseDryRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tables"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tables"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"compared"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"less"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseDryRunQuery, ReleaseDryRunQueryVariables>;
export const ProposeReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseChangeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeReleaseMutation, ProposeReleaseMutationVariables>;
export const DecideReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseChangeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecideReleaseMutation, DecideReleaseMutationVariables>;
export const ReleaseRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReleaseRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"waiting"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleaseRequestParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseRequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"firstAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"marking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"letGo"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<ReleaseRequestsQuery, ReleaseRequestsQueryVariables>;
export const AnswerReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerReleaseSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerReleaseMutation, AnswerReleaseMutationVariables>;
export const CrawlSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrawlSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crawlSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrawlSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"config"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}}]}}]}}]} as unknown as DocumentNode<CrawlSourcesQuery, CrawlSourcesQueryVariables>;
export const SaveCrawlSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCrawlSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCrawlSourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCrawlSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrawlSourceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveCrawlSourceMutation, SaveCrawlSourceMutationVariables>;
export const ChangeCrawlSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCrawlSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCrawlSourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCrawlSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrawlSourceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeCrawlSourceMutation, ChangeCrawlSourceMutationVariables>;
export const RunCrawlSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunCrawlSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunCrawlSourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runCrawlSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrawlSourceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RunCrawlSourceMutation, RunCrawlSourceMutationVariables>;
export const TopTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"lastMoment"}},{"kind":"Field","name":{"kind":"Name","value":"flight"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TopTargetsQuery, TopTargetsQueryVariables>;
export const ClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Claim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimMutation, ClaimMutationVariables>;
export const DecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Decide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecideSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecideMutation, DecideMutationVariables>;
export const PlaceOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const JudgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Judge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<JudgeMutation, JudgeMutationVariables>;
export const RecordFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFindingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordFindingMutation, RecordFindingMutationVariables>;
export const ReplayDeadLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayDeadLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayDeadLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayDeadLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayDeadLetterSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReplayDeadLetterMutation, ReplayDeadLetterMutationVariables>;
export const RecordReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReportSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordReportMutation, RecordReportMutationVariables>;
export const SetWatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetWatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WatchSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetWatchMutation, SetWatchMutationVariables>;
export const EndWatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndWatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndWatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endWatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndWatchSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndWatchMutation, EndWatchMutationVariables>;
export const WatchHitsHeardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchHitsHeard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watchHits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"watch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}}]} as unknown as DocumentNode<WatchHitsHeardSubscription, WatchHitsHeardSubscriptionVariables>;
export const WorklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Worklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReasonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reason"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lastMoment"}},{"kind":"Field","name":{"kind":"Name","value":"slugs"}},{"kind":"Field","name":{"kind":"Name","value":"flight"}},{"kind":"Field","name":{"kind":"Name","value":"receptacle"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"postingOffice"}},{"kind":"Field","name":{"kind":"Name","value":"claimedBy"}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReasonRow"}}]}}]}}]} as unknown as DocumentNode<WorklistQuery, WorklistQueryVariables>;
export const WorklistGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorklistGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistGroup"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklistGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"targets"}},{"kind":"Field","name":{"kind":"Name","value":"highestPoints"}},{"kind":"Field","name":{"kind":"Name","value":"nextMoment"}}]}}]}}]} as unknown as DocumentNode<WorklistGroupsQuery, WorklistGroupsQueryVariables>;