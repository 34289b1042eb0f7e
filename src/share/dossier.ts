import type { EntityKind } from '../model/entity-kinds.ts';
import type { Facts } from '../model/facts.ts';
import type { LinkType } from '../model/links.ts';
import type { MentionIdentifier } from '../model/parsed-unit.ts';
import type { ThingMessage } from '../model/report-message.ts';
import type { Handling } from './handling.ts';

/** What is exported: a report of a case or of an entity's neighbourhood, as one viewer saw it. Nothing else is known of it here. */
export interface Dossier {
  /** Agency that tells, in its own code, and its number of what is told. */
  readonly source: string;
  readonly number: string;
  readonly title: string;
  readonly text?: string | undefined;
  /** ISO 8601, with offset. */
  readonly reportedAt: string;
  readonly sourceGrade?: Facts['sourceGrade'];
  readonly informationGrade?: Facts['informationGrade'];
  /** Epoch ms: since when the hub knows of it; the instant of the report when not given. */
  readonly since?: number | undefined;
  readonly marking: Handling;
  readonly things: readonly DossierThing[];
  readonly links: readonly DossierLink[];
}

export interface DossierThing {
  /** Names it in the links; does not leave as it is. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly facts: Facts;
  readonly identifiers: readonly Pick<MentionIdentifier, 'kind' | 'value' | 'role'>[];
  /** Its own, when it is another than the dossier's. */
  readonly marking?: Handling | undefined;
  readonly since?: number | undefined;
}

export interface DossierLink {
  readonly from: string;
  readonly type: LinkType;
  readonly to: string;
  readonly since?: number | undefined;
}

/** What a format has no words for. */
export interface LeftOut {
  readonly things: number;
  readonly identifiers: number;
  readonly links: number;
  /** Texts of reports that are longer than the hub's graph keeps them. */
  readonly texts: number;
}

/** Returns a thing by its own number, as reports name things; undefined for a kind or number that they cannot. */
export function thingOf({ kind, identifiers, facts }: DossierThing): ThingMessage | undefined {
  const own = (wanted: MentionIdentifier['kind']) =>
    identifiers.filter(({ kind: is, role }) => is === wanted && role === 'is').map(({ value }) => value)[0];
  const name = facts.name === undefined ? {} : { name: facts.name };
  switch (kind) {
    case 'Consignment': {
      const [awb = '', house, ...more] = (own('TransportDocument') ?? '').split('/');
      if (!/^\d{11}$/.test(awb) || more.length > 0) return undefined;
      return { kind, awb, ...(house === undefined ? {} : { house }) };
    }
    case 'PostalItem':
      return wrap(own('S10'), (s10) => ({ kind, s10 }));
    case 'Declaration':
      return wrap(own('Mrn'), (mrn) => ({ kind, mrn }));
    case 'Container':
      return wrap(own('ContainerNumber'), (container) => ({ kind, container }));
    case 'Vessel':
      return wrap(own('ImoNumber'), (imo) => ({ kind, imo, ...name }));
    case 'Listing':
      return wrap(own('Url'), (url) => ({ kind, url, ...name }));
    case 'Traveller': {
      const [airline, locator, created, reference, ...more] = (own('TravellerReference') ?? '').split('|');
      if (airline === undefined || locator === undefined || created === undefined) return undefined;
      if (reference === undefined || more.length > 0) return undefined;
      return { kind, airline, locator, created, reference };
    }
    default:
      return undefined;
  }
}

/** True for people and firms. */
export function isParty({ kind }: Pick<DossierThing, 'kind'>): boolean {
  return kind === 'Person' || kind === 'Organisation';
}

function wrap(value: string | undefined, make: (value: string) => ThingMessage): ThingMessage | undefined {
  return value === undefined ? undefined : make(value);
}
