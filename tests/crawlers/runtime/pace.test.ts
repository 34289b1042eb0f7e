import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OutOfTime } from '../../../crawlers/runtime/clock.ts';
import { awaitTurn, openPace } from '../../../crawlers/runtime/pace.ts';
import { openClock } from './run.ts';

const open = () => {
  const clock = openClock();
  const pace = openPace(clock.now);
  const take = (host: string, leaseMs = 60_000) => {
    return awaitTurn(pace, host, {
      leaseMs,
      deadline: clock.now() + 600_000,
      clock,
      signal: new AbortController().signal,
    });
  };
  return { clock, pace, take };
};

test('a host is asked by one at a time, and another host by somebody else', async () => {
  const { pace } = open();
  expect(await pace.take('a', 1_000)).toHaveProperty('turn');
  expect(await pace.take('a', 1_000)).toHaveProperty('waitMs');
  expect(await pace.take('b', 1_000)).toHaveProperty('turn');
});

test('a turn that has ended by itself cannot be given back for another', async () => {
  const { clock, pace, take } = open();
  const lost = await take('a', 50);
  clock.pass(50);
  await take('a');
  await pace.give('a', lost, 0);
  expect(await pace.take('a', 1_000)).toHaveProperty('waitMs');
});

test('who would have to wait beyond the end of the run does not wait', async () => {
  const { clock, pace, take } = open();
  await pace.give('a', await take('a'), 700_000);
  await expect(take('a')).rejects.toBeInstanceOf(OutOfTime);
  expect(clock.waits).toEqual([]);
});

test('however many ask in whatever order, no two turns of a host are closer than its pause', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'b'), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5_000 }),
      async (hosts, pauseMs) => {
        const { clock, pace, take } = open();
        const turns: Record<string, number[]> = { a: [], b: [] };
        await Promise.all(
          hosts.map(async (host) => {
            const turn = await take(host);
            turns[host]?.push(clock.now());
            await pace.give(host, turn, pauseMs);
          }),
        );
        for (const times of Object.values(turns)) {
          const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
          expect(Math.min(pauseMs, ...gaps)).toBe(pauseMs);
        }
      },
    ),
  );
});
