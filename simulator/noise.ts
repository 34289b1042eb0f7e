import type { Message } from './message.ts';
import { type Random, randomOf } from './random.ts';
import type { Slot } from './world/world.ts';

/** What happens to messages on their way; shares of all messages. Planted networks are spared. */
export const NOISE = { lost: 0.004, repeated: 0.008, broken: 0.006 } as const;

export type Fate = 'arrives' | 'lost' | 'repeated' | 'broken';

/** Returns what becomes of the `sequence`-th message of an hour. */
export function fateOf(message: Message, random: Random): Fate {
  const draw = random.next();
  if (message.planted) return 'arrives';
  if (draw < NOISE.lost) return 'lost';
  if (draw < NOISE.lost + NOISE.repeated) return 'repeated';
  if (draw < NOISE.lost + NOISE.repeated + NOISE.broken) return 'broken';
  return 'arrives';
}

/** Returns the seeded numbers for one message's fate. */
export function fateRandom(seed: string, slot: Slot, message: { feed: string; sequence: number }): Random {
  return randomOf(seed, 'noise', slot.day, slot.hour, message.feed, message.sequence);
}

/** Returns the text as a bad line, a full disk or a careless program leaves it: cut, one line lost, rubbish, a wrong digit. */
export function broken(text: string, random: Random): string {
  const at = random.between(Math.floor(text.length * 0.3), Math.floor(text.length * 0.9));
  switch (random.below(4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return withoutLine(text, at);
    case 2:
      return `${text.slice(0, at)}\u0000#\u001a${random.digits(3)}~~${text.slice(at + 6)}`;
    default:
      return wrongDigit(text, random.below(60));
  }
}

function withoutLine(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at) + 1;
  const to = text.indexOf('\n', at);
  return to === -1 ? text.slice(0, from) : text.slice(0, from) + text.slice(to + 1);
}

function wrongDigit(text: string, from: number): string {
  const offset = text.slice(from).search(/\d{7}/);
  if (offset === -1) return text.slice(0, from);
  const at = from + offset + 5;
  return `${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`;
}
