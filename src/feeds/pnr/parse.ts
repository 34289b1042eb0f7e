import type { Issue } from '../../model/parsed-unit.ts';
import { component, components, countElements, type Segment } from '../edifact/segment.ts';
import { readContacts, readPhones } from './contacts.ts';
import { joinInstant, readClock, readDay } from './dates.ts';
import { assignInfantPapers, findPassenger } from './passengers.ts';
import type { Leg, Passenger, Pnr, PushHeader } from './pnr.ts';
import { findForbidden, joinText } from './protect.ts';
import {
  isLeg,
  readAddress,
  readAgency,
  readBags,
  readDoca,
  readDoco,
  readDocs,
  readFlight,
  readLocators,
  readPayments,
  readServiceRequest,
} from './read-segments.ts';
import { IGNORED_SEGMENTS } from './segments.ts';
import { judgeRequest } from './sensitive.ts';

/** Issues kept of one PNR; the rest is counted. */
const MAX_ISSUES = 200;
/** Longest SRC group read; a real one has some kilobytes, a large group some hundred. */
export const MAX_PNR = 8 * 1024 * 1024;

/**
 * Builds one PNR from its segments. Until the first TVL a TIF is a passenger; between TVLs TIFs repeat check-in data of
 * the same people; from ABI on everything is history. Source: IATA PNRGOV EDIFACT guide 13.1, message structure.
 */
export class PnrReader {
  readonly pnr: Pnr;
  #phase: 'booking' | 'itinerary' | 'history' = 'booking';
  /** The passenger whose group this is, before the first TVL; at check-in the one the TIF repeats. */
  #passenger: Passenger | undefined;
  #leg: Leg | undefined;
  /** EQN inside the itinerary: the RCI that follows names the booking this one was split from. */
  #split = false;
  #dropped = 0;

  constructor(push: PushHeader, ordinal: number, start: Segment) {
    this.pnr = {
      push,
      ordinal,
      bytes: [start.start, start.end],
      locators: [],
      splitFrom: [],
      passengers: [],
      legs: [],
      contacts: [],
      addresses: [],
      agencies: [],
      payments: [],
      payers: [],
      dates: new Map(),
      groupName: '',
      history: 0,
      cancelled: false,
      masked: [],
      issues: [],
    };
  }

  /** True when the group is too long to be a PNR. */
  isTooLong(): boolean {
    return this.pnr.bytes[1] - this.pnr.bytes[0] > MAX_PNR;
  }

  raise(issue: Issue): void {
    if (this.pnr.issues.length < MAX_ISSUES) this.pnr.issues.push(issue);
    else this.#dropped++;
  }

  take(segment: Segment): void {
    this.pnr.bytes[1] = segment.end;
    if (segment.tag === '') {
      this.#mask(segment.start, segment.end);
      return;
    }
    if (segment.tag === 'ABI') this.#phase = 'history';
    this.#protect(segment);
    if (this.#phase !== 'history') this.#read(segment);
    else {
      this.pnr.history++;
      if (segment.tag === 'SAC' && component(segment, 3).trim() === 'X') this.pnr.cancelled = true;
    }
  }

  /** Returns the PNR when its last segment has been taken. */
  finish(): Pnr {
    assignInfantPapers(this.pnr);
    const [byte] = this.pnr.bytes;
    if (this.#dropped > 0) {
      const message = `${this.#dropped} more issues of this PNR are not listed.`;
      this.pnr.issues.push({ code: 'issues-cut', severity: 'warning', at: { byte }, message });
    }
    return this.pnr;
  }

  #read(segment: Segment): void {
    switch (segment.tag) {
      case 'RCI':
        this.#readLocators(segment);
        break;
      case 'TVL':
        this.#readTravel(segment);
        break;
      case 'TRA':
        if (this.#leg) this.#leg.operating = { carrier: component(segment, 1, 1), number: component(segment, 2, 1) };
        break;
      case 'RPI':
        if (this.#leg) this.#leg.status = component(segment, 2, 1);
        break;
      case 'TIF':
        this.#readTraveller(segment);
        break;
      case 'SSR':
        this.#readRequest(segment);
        break;
      case 'IFT':
        this.#readText(segment);
        break;
      case 'ADD':
        this.#readAddress(segment);
        break;
      case 'ORG':
        if (this.#phase === 'booking') this.pnr.agencies.push(readAgency(segment));
        break;
      case 'FOP':
        if (this.#phase === 'booking') this.pnr.payments.push(...readPayments(segment));
        break;
      case 'EQN':
        this.#split = true;
        break;
      default:
        this.#readDetail(segment);
    }
  }

  /** What belongs to one passenger. */
  #readDetail(segment: Segment): void {
    const passenger = this.#passenger;
    switch (segment.tag) {
      case 'DAT':
        if (passenger === undefined && this.#phase === 'booking') this.#readDates(segment);
        break;
      case 'FTI':
        for (let element = 1; element <= countElements(segment); element++) {
          const [airline = '', number = ''] = components(segment, element);
          if (number !== '') passenger?.frequentFlyer.push(`${airline.trim()}|${number.trim()}`);
        }
        break;
      case 'REF':
        passenger?.uniqueReferences.push(component(segment, 1, 2).trim());
        break;
      case 'TKT':
        if (component(segment, 1, 1) !== '') passenger?.tickets.push(component(segment, 1, 1).trim());
        break;
      case 'SSD':
        this.#readSeatGiven(segment);
        break;
      case 'TBD':
        passenger?.bags.push(readBags(segment));
        break;
      default:
        if (IGNORED_SEGMENTS[segment.tag] === undefined) {
          const message = `Segment ${segment.tag} is not known in PNRGOV.`;
          this.#note('segment-unknown', segment, message);
        }
    }
  }

  #readLocators(segment: Segment): void {
    const locators = readLocators(segment);
    if (locators.length === 0) this.#note('element-missing', segment, 'RCI names no record locator.');
    else if (this.#split) this.pnr.splitFrom.push(...locators);
    else if (this.#leg !== undefined) this.#leg.locators.push(...locators);
    else if (this.#phase === 'booking') this.pnr.locators.push(...locators);
    this.#split = false;
  }

  #readTravel(segment: Segment): void {
    this.#phase = 'itinerary';
    this.#passenger = undefined;
    this.#split = false;
    if (isLeg(segment)) {
      const operator = component(segment, 4, 2);
      const flight = readFlight(segment);
      if (flight.date === undefined || (flight.arrivesAt === undefined && component(segment, 1, 3) !== '')) {
        this.#note('date-wrong', segment, 'A leg has a date or time that is not in the calendar, or none.');
      }
      const operating = operator === '' ? undefined : { carrier: operator, number: '' };
      this.#leg = {
        ...flight,
        operating,
        bookingClass: component(segment, 5, 2),
        status: '',
        locators: [],
        byte: segment.start,
      };
      this.pnr.legs.push(this.#leg);
      return;
    }
    const number = component(segment, 5, 1);
    if (component(segment, 2, 1) !== '' || this.#leg === undefined) this.#leg = undefined;
    else if (number !== '') this.#leg.operating = { carrier: this.#leg.operating?.carrier ?? '', number };
  }

  #readTraveller(segment: Segment): void {
    const surname = component(segment, 1, 1).trim();
    const reference = component(segment, 2, 3).trim();
    if (this.#phase !== 'booking') {
      this.#passenger = findPassenger(this.pnr, reference, surname, component(segment, 2, 1).trim());
      return;
    }
    if (components(segment, 2).length === 0) {
      this.#passenger = undefined;
      if (surname !== '') this.pnr.groupName = surname;
      return;
    }
    this.#passenger = {
      ordinal: this.pnr.passengers.length + 1,
      surname,
      given: component(segment, 2, 1).trim(),
      type: component(segment, 2, 2).trim(),
      reference,
      byte: segment.start,
      papers: [],
      addresses: [],
      contacts: [],
      seats: [],
      bags: [],
      tickets: [],
      frequentFlyer: [],
      uniqueReferences: [],
    };
    this.pnr.passengers.push(this.#passenger);
  }

  #readRequest(segment: Segment): void {
    const request = readServiceRequest(segment);
    const repeated = this.#phase !== 'booking';
    if (judgeRequest(request.code) === 'mask') return;
    if (/^(?:SEAT|NSS[TABWR]|RQST|SMS[TABW])$/.test(request.code)) {
      const { from, to } = request;
      for (const [what, reference] of request.details) {
        const number = readSeatNumber(what);
        const passenger = this.#resolve(reference, segment);
        if (number !== undefined) passenger?.seats.push({ number, from, to, cabin: '', source: 'SSR' });
      }
      return;
    }
    const passenger = this.#resolve(request.details.find(([, reference]) => reference !== '')?.[1] ?? '', segment);
    switch (request.code) {
      case 'DOCS':
      case 'DOCO': {
        const paper = request.code === 'DOCS' ? readDocs(request.text, repeated) : readDoco(request.text, repeated);
        if (passenger === undefined && !repeated) {
          this.#note('reference-unknown', segment, `SSR ${request.code} belongs to no traveller of this PNR.`);
        } else if (!(repeated && passenger?.papers.some((known) => known.number === paper.number))) {
          passenger?.papers.push(paper);
        }
        break;
      }
      case 'DOCA':
        if (!repeated) passenger?.addresses.push(readDoca(request.text, repeated));
        break;
      case 'CTCM':
      case 'CTCE':
        (passenger ?? this.pnr).contacts.push(...readContacts(`${request.code} ${request.text}`));
        break;
      default:
    }
  }

  #readText(segment: Segment): void {
    const subject = component(segment, 1, 2);
    const text = joinText(segment);
    if (subject === '43') this.pnr.payers.push(text.trim());
    else if (this.#phase === 'booking') (this.#passenger ?? this.pnr).contacts.push(...readContacts(text));
  }

  #readAddress(segment: Segment): void {
    if (this.#phase !== 'booking') return;
    const { address, text, country } = readAddress(segment);
    const owner = this.#passenger ?? this.pnr;
    if (address !== undefined) owner.addresses.push(address);
    const contacts = readContacts(text);
    const hint = country === '' ? undefined : country;
    owner.contacts.push(...(contacts.length > 0 ? contacts : readPhones(text, hint, false)));
  }

  #readDates(segment: Segment): void {
    for (let element = 1; element <= countElements(segment); element++) {
      const [qualifier = '', day = '', clock = ''] = components(segment, element).map((value) => value.trim());
      const date = readDay(day);
      if (date !== undefined) this.pnr.dates.set(qualifier, joinInstant(date, readClock(clock)) ?? date);
    }
  }

  #readSeatGiven(segment: Segment): void {
    const number = readSeatNumber(component(segment, 1, 1));
    if (number === undefined) return;
    const cabin = component(segment, 5, 1).trim();
    const { from = '', to = '' } = this.#leg ?? {};
    this.#passenger?.seats.push({ number, from, to, cabin, source: 'SSD' });
  }

  /** Returns the passenger with this reference ("002" is 2); else the one whose group this is. */
  #resolve(reference: string, segment: Segment): Passenger | undefined {
    if (reference === '') return this.#passenger;
    const found = findPassenger(this.pnr, reference);
    if (found !== undefined || this.#phase !== 'booking') return found;
    this.#note('reference-unknown', segment, 'A traveller reference names nobody in this PNR.');
    return this.#passenger;
  }

  /** Masks what law forbids to keep, in every part of the PNR, history included. */
  #protect(segment: Segment): void {
    const range = findForbidden(segment);
    if (range !== undefined) this.#mask(...range);
  }

  #mask(from: number, to: number): void {
    if (to <= from) return;
    this.pnr.masked.push([from, to]);
    const message = 'Content that passenger law forbids to keep, or that nothing shows to be harmless, is masked.';
    this.raise({ code: 'sensitive-masked', severity: 'warning', at: { byte: from }, message });
  }

  #note(code: string, segment: Segment, message: string): void {
    this.raise({ code, severity: 'warning', at: { byte: segment.start, segment: segment.tag }, message });
  }
}

/** Returns a seat without leading zeros; XXX and blanks are no seat. */
function readSeatNumber(raw: string): string | undefined {
  return /^0*(\d{1,3}[A-Z])\b/.exec(raw.trim())?.[1];
}
