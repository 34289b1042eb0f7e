import type { FeedReader, Issue, Parsed } from '../../model/parsed-unit.ts';
import { mapFhl } from './map-fhl.ts';
import { mapFwb } from './map-fwb.ts';
import { parseFhl } from './parse-fhl.ts';
import { parseFwb } from './parse-fwb.ts';
import { warn } from './sections.ts';
import { MAX_LINE, MAX_MESSAGE, type RawMessage, splitMessages } from './split.ts';

/** Reads IATA Cargo-IMP messages: FWB and FHL into units; every other message is recognised and refused. */
export const read: FeedReader = async function* readAirCargo(bytes) {
  for await (const messages of splitMessages(bytes)) for (const message of messages) yield* readMessage(message);
};

/** Returns what one message gives. */
export function readMessage(message: RawMessage): Parsed[] {
  if (message.type === '') return [refuse(message, 'unknown', 'text-unknown', 'The text is no Cargo-IMP message.')];
  if (message.tooLong) {
    const rule = `A message is at most ${MAX_MESSAGE} bytes long and a line ${MAX_LINE}.`;
    return [refuse(message, format(message), 'message-too-large', rule)];
  }
  if (message.type === 'FWB') return readFwb(message);
  if (message.type === 'FHL') return readFhl(message);
  const issue = warn('format-not-read-yet', message.start, message.type, 'The message is recognised but not read yet.');
  return [{ ...refusal(message, format(message)), issues: [issue] }];
}

function readFwb(message: RawMessage): Parsed[] {
  const issues: Issue[] = [];
  const fwb = parseFwb(message, issues);
  if (fwb === undefined) return [{ ...refusal(message, format(message)), issues }];
  return [{ type: 'unit', unit: mapFwb(message, fwb, issues) }];
}

function readFhl(message: RawMessage): Parsed[] {
  const issues: Issue[] = [];
  const list = parseFhl(message, issues);
  if (list === undefined) return [{ ...refusal(message, format(message)), issues }];
  return mapFhl(message, list, issues);
}

function format(message: RawMessage): string {
  return message.version === '' ? message.type : `${message.type}/${message.version}`;
}

function refusal(message: RawMessage, name: string): Omit<Extract<Parsed, { type: 'refused' }>, 'issues'> {
  return { type: 'refused', feed: 'air-cargo', format: name, bytes: [message.start, message.end] };
}

function refuse(message: RawMessage, name: string, code: string, rule: string): Parsed {
  const issue = warn(code, message.start, message.type === '' ? 'message' : message.type, rule);
  return { ...refusal(message, name), issues: [{ ...issue, severity: 'error' }] };
}
