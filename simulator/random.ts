/**
 * Seeded numbers. Everything the simulator draws comes from here, so that a seed and a version give the same bytes on any
 * machine: only 32-bit integer arithmetic, no transcendental functions, no clock.
 */
export interface Random {
  /** Uniform in [0, 1), 32 bits of resolution. */
  next(): number;
  /** Uniform integer in [0, below). */
  below(below: number): number;
  /** Uniform integer in [low, high], both included. */
  between(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One element, each as likely. Throws RangeError on an empty list: a fault in a vocabulary, never in data. */
  pick<T>(list: readonly T[]): T;
  /** One element of a list sorted by falling frequency: the first is drawn most often, the last seldom. */
  pickSkewed<T>(list: readonly T[]): T;
  /** `length` digits. */
  digits(length: number): string;
}

/** Returns a generator for a path of names and numbers; equal paths give equal sequences, other paths unrelated ones. */
export function randomOf(...path: readonly (string | number)[]): Random {
  let [a, b, c] = hashPath(path);
  let counter = 1;
  // sfc32 by Chris Doty-Humphrey (PractRand), public domain.
  const step = (): number => {
    const t = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return t >>> 0;
  };
  for (let round = 0; round < 8; round += 1) step();
  const next = () => step() / 4_294_967_296;
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => next() < probability,
    pick: (list) => elementAt(list, below(list.length)),
    pickSkewed: (list) => {
      const one = next();
      return elementAt(list, Math.floor(one * one * list.length));
    },
    digits: (length) => {
      let text = '';
      for (let at = 0; at < length; at += 1) text += below(10);
      return text;
    },
  };
}

/**
 * Spreads 0, 1, 2, … over [0, size) without repeating until all are used: a multiplication that has no factor in common
 * with any size made of 2, 3, 5, 7, 11, 13 and 17.
 */
export function spread(index: number, size: number, offset = 0): number {
  return (index * 7919 + offset) % size;
}

/** Returns the element, or throws RangeError: an index that is out of range is a fault in the simulator. */
export function elementAt<T>(list: readonly T[], index: number): T {
  const element = list[index];
  if (element === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return element;
}

function hashPath(path: readonly (string | number)[]): [number, number, number] {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  for (const part of path) {
    const text = typeof part === 'number' ? `#${part}` : part;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ (unit + (a >>> 15)), 0x85ebca6b);
      c = (Math.imul(c, 31) + unit + (b >>> 13)) | 0;
    }
    a = Math.imul(a ^ 0x2f, 0xcc9e2d51);
    b ^= b >>> 16;
  }
  return [a, b, c];
}
