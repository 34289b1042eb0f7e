import type { Feed } from '../feed.ts';
import { read } from './read.ts';
import { isEnvelope, readIdentifier, trimProtocol } from './split.ts';

/** How many lines of an envelope may stand before the message identifier. */
const ENVELOPE_LINES = 40;

function recognise(head: string): string | undefined {
  const lines = head.split(/[\r\n]+/).map(trimProtocol);
  const filled = lines.filter((line) => line !== '').slice(0, ENVELOPE_LINES);
  const at = filled.findIndex((line) => readIdentifier(line) !== undefined);
  if (at < 0 || (at > 0 && !filled.slice(0, at).some(isEnvelope))) return undefined;
  return filled[at];
}

/** IATA Cargo-IMP: freight waybills (FWB) and house lists (FHL). */
export const feed: Feed = { name: 'air-cargo', recognise, read };
