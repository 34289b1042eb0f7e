import { afterAll, beforeAll, expect, test } from 'vitest';
import { feed } from '../../../src/feeds/intel/feed.ts';
import { bundle, stix, uuid } from './fixtures.ts';

const OBJECTS = 100_000;
/** All of a bundle is held until it ends; the rest is the runner's own, and what waits for the collector. */
const MOST_MIB = 600;

let highest = 0;
let timer: NodeJS.Timeout;
const used = () => process.memoryUsage.rss() / (1 << 20);
const before = used();
beforeAll(() => {
  timer = setInterval(() => {
    highest = Math.max(highest, used());
  }, 20);
});
afterAll(() => clearInterval(timer));

type Shape = 'a chain' | 'a star' | 'one report';

/** Half people, half relationships between them; made as it is read. */
async function* large(shape: Shape): AsyncGenerator<Uint8Array> {
  const end = ']}';
  yield Buffer.from(bundle().slice(0, -end.length));
  const person = (i: number) => `identity--${uuid(shape === 'a star' ? 0 : i % OBJECTS)}`;
  const ids: string[] = [];
  for (let start = 0; start < OBJECTS; start += 500) {
    const text: string[] = [];
    for (let i = start; i < start + 500; i++) {
      const object =
        i % 2 === 0
          ? stix('identity', i, { name: `Person ${i}`, identity_class: 'individual' })
          : stix('relationship', i, {
              relationship_type: 'related-to',
              source_ref: `identity--${uuid(i - 1)}`,
              target_ref: person(i + 1),
            });
      ids.push(object.id);
      text.push(`${i === 0 ? '' : ','}${JSON.stringify(object)}`);
    }
    yield Buffer.from(text.join(''));
    // Lets the memory be looked at.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (shape === 'one report')
    yield Buffer.from(
      `,${JSON.stringify(stix('report', 1, { name: 'All', published: '2026-11-20T08:00:00.000Z', object_refs: ids }))}`,
    );
  yield Buffer.from(end);
}

test.each<Shape>(['a chain', 'a star', 'one report'])(
  'a bundle of 100,000 objects that make %s is read whole, in units of a size',
  async (shape) => {
    highest = 0;
    const people = new Set<string>();
    let largest = 0;
    for await (const piece of feed.read(large(shape))) {
      if (piece.type !== 'unit') throw new Error('refused');
      expect(piece.unit.issues).toEqual([]);
      largest = Math.max(largest, piece.unit.mentions.length);
      for (const { kind, facts } of piece.unit.mentions) if (kind === 'Person') people.add(facts.name ?? '');
    }
    expect(people.size).toBe(OBJECTS / 2);
    expect(largest).toBeLessThanOrEqual(3001);
    expect(highest - before).toBeLessThan(MOST_MIB);
  },
  120_000,
);
