import type { Issue } from '../../model/parsed-unit.ts';
import { component, type Segment } from './segment.ts';

/** What UNB, UNG and UNH say of the message whose segments follow. */
export interface MessageHeader {
  /** 'PNRGOV', and version and release: '11:1'. */
  readonly type: string;
  readonly version: string;
  readonly sender: string;
  readonly recipient: string;
  /** UNG's date and time, else UNB's, as UTC: '2013-05-27T06:49:00Z'. The standard names no zone; airlines send UTC. */
  readonly preparedAt: string | undefined;
}

/** What a segment is to the message: a part of it, its start, its end, or a part of the envelope around it. */
export type SegmentRole = 'body' | 'message-start' | 'message-end' | 'envelope';

interface Envelope {
  readonly reference: string;
  readonly sender: string;
  readonly recipient: string;
  readonly preparedAt: string | undefined;
  members: number;
}

const NO_ENVELOPE = { reference: '', sender: '', recipient: '', preparedAt: undefined };

/**
 * Reads the service segments around messages and checks their counts and references. Several interchanges, groups and
 * messages may follow each other in one file; what is not closed is closed by what comes next, with an issue.
 * Source: ISO 9735-1:2002, 7 and annex C.
 */
export class Interchange {
  #interchange: Envelope | undefined;
  #group: Envelope | undefined;
  #message: { reference: string; type: string; version: string; segments: number } | undefined;
  #issues: Issue[] = [];

  /** Takes the next segment and returns its role. */
  take(segment: Segment): SegmentRole {
    if (segment.issues !== undefined) this.#issues.push(...segment.issues);
    if (segment.tag.startsWith('UN')) {
      const role = this.#takeService(segment);
      if (role !== undefined) return role;
    }
    if (this.#message !== undefined && segment.terminated) this.#message.segments++;
    return 'body';
  }

  /** Returns what the envelope says of the open message; empty values where it says nothing. */
  header(): MessageHeader {
    const [group, interchange] = [this.#group, this.#interchange];
    return {
      type: this.#message?.type ?? '',
      version: this.#message?.version ?? '',
      sender: group?.sender || interchange?.sender || '',
      recipient: group?.recipient || interchange?.recipient || '',
      preparedAt: group?.preparedAt ?? interchange?.preparedAt,
    };
  }

  /** Returns the issues found since the last call. */
  drain(): readonly Issue[] {
    const issues = this.#issues;
    if (issues.length > 0) this.#issues = [];
    return issues;
  }

  /** Raises what is still open at the end of the file. */
  close(byte: number): void {
    this.#closeGroup(byte);
    if (this.#interchange !== undefined) this.#miss(byte, 'UNZ');
    this.#interchange = undefined;
  }

  #takeService(segment: Segment): SegmentRole | undefined {
    switch (segment.tag) {
      case 'UNB':
        this.close(segment.start);
        this.#interchange = readEnvelope(segment);
        return 'envelope';
      case 'UNG':
        this.#closeGroup(segment.start);
        if (this.#interchange !== undefined) this.#interchange.members++;
        this.#group = readEnvelope(segment);
        return 'envelope';
      case 'UNH':
        this.#openMessage(segment);
        return 'message-start';
      case 'UNT':
        this.#check(segment, this.#message && { ...this.#message, members: this.#message.segments + 1 }, 'UNH');
        this.#message = undefined;
        return 'message-end';
      case 'UNE':
        this.#closeMessage(segment.start);
        this.#check(segment, this.#group, 'UNG');
        this.#group = undefined;
        return 'envelope';
      case 'UNZ':
        this.#closeGroup(segment.start);
        this.#check(segment, this.#interchange, 'UNB');
        this.#interchange = undefined;
        return 'envelope';
      default:
        return undefined;
    }
  }

  #openMessage(segment: Segment): void {
    this.#closeMessage(segment.start);
    if (this.#interchange === undefined) this.#miss(segment.start, 'UNB');
    this.#interchange ??= { ...NO_ENVELOPE, members: 0 };
    (this.#group ?? this.#interchange).members++;
    const version = [component(segment, 2, 2), component(segment, 2, 3)].filter((part) => part !== '').join(':');
    this.#message = { reference: component(segment, 1), type: component(segment, 2), version, segments: 1 };
  }

  #check(segment: Segment, opened: { reference: string; members: number } | undefined, opener: string): void {
    const { start, tag } = segment;
    if (opened === undefined) {
      this.#miss(start, opener);
      return;
    }
    const declared = component(segment, 1);
    if (!/^\d{1,9}$/.test(declared)) {
      this.#raise('count-wrong', start, tag, `${tag} states no count, ${opened.members} are there.`);
    } else if (Number(declared) !== opened.members) {
      this.#raise('count-wrong', start, tag, `${tag} states ${declared}, ${opened.members} are there.`);
    }
    if (component(segment, 2) === opened.reference) return;
    this.#raise('reference-differs', start, tag, `${tag} does not repeat the reference of ${opener}.`);
  }

  #closeMessage(byte: number): void {
    if (this.#message !== undefined) this.#miss(byte, 'UNT');
    this.#message = undefined;
  }

  #closeGroup(byte: number): void {
    this.#closeMessage(byte);
    if (this.#group !== undefined) this.#miss(byte, 'UNE');
    this.#group = undefined;
  }

  #miss(byte: number, tag: string): void {
    this.#raise('segment-missing', byte, tag, `${tag} is missing.`);
  }

  #raise(code: string, byte: number, segment: string, message: string): void {
    this.#issues.push({ code, severity: 'warning', at: { byte, segment }, message });
  }
}

/** UNB and UNG have sender, recipient, date and time, reference at the same places. */
function readEnvelope(segment: Segment): Envelope {
  return {
    sender: component(segment, 2),
    recipient: component(segment, 3),
    preparedAt: readPreparedAt(component(segment, 4), component(segment, 4, 2)),
    reference: component(segment, 5),
    members: 0,
  };
}

/** Returns the instant of a service segment's date (YYMMDD, in syntax 4 also YYYYMMDD) and time (HHMM or HHMMSS). */
export function readPreparedAt(date: string, time: string): string | undefined {
  const found = /^(\d{2})?(\d{2})(\d{2})(\d{2})$/.exec(date);
  const clock = /^([01]\d|2[0-3])([0-5]\d)([0-5]\d)?$/.exec(time === '' ? '0000' : time);
  if (found === null || clock === null) return undefined;
  const [, century, year = '', month = '', day = ''] = found;
  const full = `${century ?? (Number(year) < 80 ? '20' : '19')}${year}-${month}-${day}`;
  const instant = new Date(`${full}T${clock[1]}:${clock[2]}:${clock[3] ?? '00'}Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== full) return undefined;
  return `${instant.toISOString().slice(0, 19)}Z`;
}
