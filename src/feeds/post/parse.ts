import type { Issue } from '../../model/parsed-unit.ts';
import { normaliseCountryCode } from '../../normalise/country-code.ts';
import { normaliseHsCode } from '../../normalise/hs-code.ts';
import { normaliseS9 } from '../../normalise/s9.ts';
import { normaliseS10 } from '../../normalise/s10.ts';
import { component, components, countElements, type Segment } from '../edifact/segment.ts';
import { NATURES, ORDER_REFERENCES } from './codes.ts';
import type { ContentPiece, PostalItem, PostalParty } from './item.ts';
import { readAmount, readDateTime, readMass } from './values.ts';

const MAX_BYTES = 1024 * 1024;
const MAX_SEGMENTS = 2000;
const LONGEST = 2000;
const MOST_ORDERS = 20;

/**
 * Reads the segments of one item, from CNI to the next CNI or the end of the message. What belongs to whom follows from
 * the order: NAD opens a party, GID a content piece (docs/feeds/post.md).
 */
export class ItemReader {
  readonly item: PostalItem;
  #segments = 0;
  #party: PostalParty | undefined;
  #piece: ContentPiece | undefined;

  constructor(opening: Segment, ordinal: number) {
    this.item = {
      ordinal,
      start: opening.start,
      end: opening.end,
      s10: normaliseS10(component(opening, 2)),
      postedAt: undefined,
      postingOffice: undefined,
      deliveryOffice: undefined,
      contentType: undefined,
      grossMassKg: undefined,
      value: undefined,
      receptacle: undefined,
      orderNumbers: [],
      parties: [],
      contents: [],
      said: {},
      issues: [],
    };
  }

  isTooLarge(): boolean {
    return this.#segments > MAX_SEGMENTS || this.item.end - this.item.start > MAX_BYTES;
  }

  raise(issues: readonly Issue[]): void {
    this.item.issues.push(...issues);
  }

  take(segment: Segment): void {
    this.#segments++;
    this.item.end = segment.end;
    switch (segment.tag) {
      case 'NAD':
        this.#takeParty(segment);
        return;
      case 'CTA':
      case 'COM':
        this.#takeContact(segment);
        return;
      case 'GID':
        this.#takePiece(segment);
        return;
      case 'CNT':
        return;
      default:
        if (this.#piece === undefined) this.#takeOfItem(segment);
        else this.#takeOfPiece(segment, this.#piece);
    }
  }

  #takeOfItem(segment: Segment): void {
    const { item } = this;
    const code = component(segment, 1);
    switch (`${segment.tag}+${segment.tag === 'GIS' ? '' : code}`) {
      case 'DTM+200':
        this.#takePosting(segment);
        return;
      case 'LOC+5':
        item.postingOffice = this.#read(segment, component(segment, 2).slice(0, 64) || undefined, 'place');
        return;
      case 'LOC+7':
        item.deliveryOffice = this.#read(segment, component(segment, 2).slice(0, 64) || undefined, 'place');
        return;
      case 'GIS+':
        item.said['nature'] = code;
        item.contentType = this.#read(segment, NATURES[code], 'nature of transaction');
        return;
      case 'MEA+AAE':
        item.grossMassKg = this.#takeMass(segment, 'G') ?? item.grossMassKg;
        return;
      case 'MOA+43':
        item.value = this.#read(segment, readAmount(segment), 'amount');
        return;
      case 'MOA+64':
        item.said['postage'] = components(segment, 1).slice(1).join(' ');
        return;
      case 'RFF+ZRC':
        item.receptacle = this.#read(segment, normaliseS9(component(segment, 1, 2)), 'receptacle');
        return;
      default:
        if (segment.tag === 'RFF') this.#takeReference(code, component(segment, 1, 2));
        else this.#unknown(segment);
    }
  }

  #takeReference(code: string, number: string): void {
    this.item.said[`RFF+${code}`] = number;
    if (ORDER_REFERENCES.has(code) && this.item.orderNumbers.length < MOST_ORDERS) this.item.orderNumbers.push(number);
  }

  #takeOfPiece(segment: Segment, piece: ContentPiece): void {
    switch (`${segment.tag}+${component(segment, 1)}`) {
      case 'FTX+AAA':
        piece.text = [piece.text, ...components(segment, 4)].join(' ').trim().slice(0, LONGEST);
        return;
      case 'PIA+5':
        if (component(segment, 2, 2) !== 'HS') {
          this.#unknown(segment);
          return;
        }
        piece.hsCode = this.#read(segment, normaliseHsCode(component(segment, 2)), 'HS code');
        return;
      case 'MEA+AAE':
        piece.netMassKg = this.#takeMass(segment, 'N', 'AAL') ?? piece.netMassKg;
        piece.grossMassKg = this.#takeMass(segment, 'G') ?? piece.grossMassKg;
        if (!['N', 'AAL', 'G'].includes(component(segment, 2))) this.#unknown(segment);
        return;
      case 'MOA+40':
        piece.value = this.#read(segment, readAmount(segment), 'amount');
        return;
      case 'LOC+27':
        piece.originCountry = this.#read(segment, normaliseCountryCode(component(segment, 2)), 'country of origin');
        return;
      default:
        this.#unknown(segment);
    }
  }

  #takeMass(segment: Segment, ...wanted: string[]): number | undefined {
    const what = component(segment, 2);
    if (wanted.includes(what)) return this.#read(segment, readMass(segment), 'mass');
    if (this.#piece === undefined) this.#unknown(segment);
    return undefined;
  }

  #takePosting(segment: Segment): void {
    const value = component(segment, 1, 2);
    const read = this.#read(segment, readDateTime(value, component(segment, 1, 3)), 'date of posting');
    if (read?.time !== undefined) this.item.postedAt = `${read.date}T${read.time}`;
    else if (read !== undefined) this.item.said['postedOn'] = read.date;
  }

  #takeParty(segment: Segment): void {
    this.#party = undefined;
    this.#piece = undefined;
    const qualifier = component(segment, 1);
    if (qualifier !== 'CZ' && qualifier !== 'CN') {
      this.#unknown(segment);
      return;
    }
    this.#party = {
      qualifier,
      byte: segment.start,
      name: components(segment, 4).join(' ').trim().slice(0, LONGEST),
      streets: components(segment, 5).filter((line) => line !== ''),
      city: component(segment, 6),
      region: component(segment, 7),
      postcode: component(segment, 8),
      country: component(segment, 9),
      contactName: '',
      contacts: [],
    };
    this.item.parties.push(this.#party);
  }

  #takeContact(segment: Segment): void {
    const party = this.#party;
    if (party === undefined) {
      this.#unknown(segment);
      return;
    }
    if (segment.tag === 'CTA') {
      party.contactName = component(segment, 2, 2) || component(segment, 2);
      return;
    }
    const elements = Math.min(countElements(segment), 9);
    for (let element = 1; element <= elements; element++) {
      party.contacts.push([component(segment, element, 2), component(segment, element)]);
    }
  }

  #takePiece(segment: Segment): void {
    this.#party = undefined;
    const count = component(segment, 2);
    const pieces = /^\d{1,9}$/.test(count) ? Number(count) : undefined;
    const number = component(segment, 1).slice(0, 35) || String(this.item.contents.length + 1);
    this.#piece = {
      number,
      byte: segment.start,
      pieces: count === '' ? undefined : this.#read(segment, pieces, 'quantity'),
      text: '',
      hsCode: undefined,
      netMassKg: undefined,
      grossMassKg: undefined,
      value: undefined,
      originCountry: undefined,
    };
    this.item.contents.push(this.#piece);
  }

  /** Passes a value on; one that could not be read is raised. */
  #read<T>(segment: Segment, value: T | undefined, element: string): T | undefined {
    if (value === undefined)
      this.#raise(segment, 'value-unreadable', `The ${element} does not follow its rule.`, element);
    return value;
  }

  #unknown(segment: Segment): void {
    const known = ['DTM', 'LOC', 'MEA', 'MOA', 'NAD', 'PIA', 'FTX'].includes(segment.tag);
    if (known) this.#raise(segment, 'element-unknown', 'The qualifier is not read here.', 'qualifier');
    else this.#raise(segment, 'segment-unknown', 'The segment is not read here.');
  }

  #raise(segment: Segment, code: string, message: string, element?: string): void {
    const at = {
      byte: segment.start,
      ref: `CNI[${this.item.ordinal}]`,
      segment: segment.tag || 'none',
      ...(element === undefined ? {} : { element }),
    };
    this.item.issues.push({ code, severity: 'warning', at, message });
  }
}
