import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readPolicy } from '../../src/auth/policy.ts';
import { DeniedError, InputError, NotFoundError } from '../../src/errors.ts';
import { readFile } from '../../src/feeds/read.ts';
import { findProgress, tell } from '../../src/graph/deliveries.ts';
import type { FindingMessage } from '../../src/model/finding-message.ts';
import { ingest } from '../../src/work/ingest.ts';
import { replayDeadLetter } from '../../src/work/replay-dead-letter.ts';
import { dump, openHub, type TestHub } from '../hub.ts';
import { ANA, INSPECTOR, type Office, OPERATOR, openOffice } from './office.ts';

// The engine plans each question the first time it is asked.
vi.setConfig({ testTimeout: 240_000 });

let hub: TestHub;
let office: Office;
beforeAll(async () => {
  hub = await openHub();
});
beforeEach(async () => {
  await hub.empty();
  office = await openOffice(hub);
});
afterEach(() => office.close());
afterAll(() => hub.close());

const MESSAGE: Omit<FindingMessage, 'revision' | 'cancelled' | 'images' | 'parties'> = {
  type: 'sekisho-finding',
  version: 1,
  office: 'JPNRT',
  number: 'F1',
  foundAt: '2026-11-01T10:00:00Z',
  reportedAt: '2026-11-01T11:00:00Z',
  subject: { kind: 'PostalItem', s10: 'RR123456785JP' },
  method: 'x-ray',
  outcome: 'inconclusive',
  strength: 'indication',
};

async function send(input: object) {
  const id = await ingest(office.desk, office.viewer(OPERATOR), input);
  return findProgress(hub.graph, id);
}

function letters() {
  return hub.graph.read<{ id: string; code: string; state: string }>(
    'MATCH (d:DeadLetter) RETURN d.id AS id, d.code AS code, d.state AS state ORDER BY d.receivedAt, d.id',
  );
}

test('a small text is taken in like any delivery; that it was there already is told only to who may see it', async () => {
  const text = JSON.stringify(MESSAGE);
  const first = await send({ text, name: 'finding.json' });
  const again = await send({ base64: Buffer.from(text).toString('base64'), feed: 'finding' });
  const told = { units: 1, deadLetters: 0, issues: {} };
  expect(tell(first, office.viewer(INSPECTOR).keys)).toEqual({ ...told, written: 1, unchanged: 0 });
  expect(tell(again, office.viewer(INSPECTOR).keys)).toEqual({ ...told, written: 0, unchanged: 1 });
  expect(tell(again, office.viewer(OPERATOR).keys)).toEqual(tell(first, office.viewer(OPERATOR).keys));
});

test('what is sent has one form, a size and a feed there is, and is sent by who may', async () => {
  const operator = office.viewer(OPERATOR);
  const refused = (input: object) => ingest(office.desk, operator, input);
  await expect(refused({})).rejects.toThrow('text or base64: give one of the two');
  await expect(refused({ text: 'a', base64: 'YQ==' })).rejects.toThrow('give one of the two');
  await expect(refused({ text: 'é'.repeat(131_073) })).rejects.toThrow('must have 262144 bytes at most');
  await expect(refused({ text: 'a', feed: 'rumours' })).rejects.toBeInstanceOf(InputError);
  await expect(ingest(office.desk, office.viewer(ANA), { text: 'a' })).rejects.toBeInstanceOf(DeniedError);
});

test('a unit without a place is replayed once policy has one, and the graph is as if it had had it at first', async () => {
  await send({ text: JSON.stringify(MESSAGE) });
  const wanted = (await dump(hub.graph)).filter((line) => !line.startsWith('(Delivery'));
  await hub.empty();
  const policy = readPolicy('policy');
  const closed = { ...policy, feeds: new Map([...policy.feeds].filter(([name]) => name !== 'finding')) };
  office.close();
  office = await openOffice({ ...hub, now: hub.now, policy: closed });
  expect(await send({ text: JSON.stringify(MESSAGE) })).toMatchObject({ deadLetters: 1 });
  const [letter] = await letters();
  expect(letter).toMatchObject({ code: 'no-access-class', state: 'open' });
  expect(await replayDeadLetter(office.desk, office.viewer(OPERATOR), { id: letter?.id })).toBe('dead-letter');
  expect(await letters()).toEqual([letter]);

  office.close();
  office = await openOffice(hub);
  const operator = office.viewer(OPERATOR);
  for (const _ of ['once', 'and once more'])
    expect(await replayDeadLetter(office.desk, operator, { id: letter?.id })).toBe('done');
  expect(await letters()).toEqual([{ ...letter, state: 'replayed' }]);
  const now = (await dump(hub.graph)).filter((line) => !/^\((Delivery|DeadLetter|AccessClass .*unknown)/.test(line));
  expect(now).toEqual(wanted.filter((line) => !line.startsWith('(AccessClass') || now.includes(line)));
});

test('a file that no reader knew is kept whole, and taken in by a release whose reader does', async () => {
  const messages = ['F1', 'F2', 'F3'].map((number) => JSON.stringify({ ...MESSAGE, number, note: 'x'.repeat(2000) }));
  office.close();
  office = await openOffice(hub, async function* (bytes) {
    // Two characters before the first line: nothing of today recognises it.
    const unknown = async function* () {
      yield Buffer.from('??');
      yield* bytes;
    };
    for await (const piece of readFile(unknown())) {
      if (piece.type === 'refused') yield { ...piece, bytes: [piece.bytes[0], piece.bytes[1] - 2] };
    }
  });
  expect(await send({ text: messages.join('\n') })).toMatchObject({ units: 0, deadLetters: 1 });
  const [letter] = await letters();
  expect(letter).toMatchObject({ code: 'format-unknown' });

  office.close();
  office = await openOffice(hub);
  expect(await replayDeadLetter(office.desk, office.viewer(OPERATOR), { id: letter?.id })).toBe('done');
  const found = await hub.graph.read<{ number: string }>(
    'MATCH (r:Record) RETURN r.documentNumber AS number ORDER BY number',
  );
  expect(found.map(({ number }) => number)).toEqual(['JPNRT|F1', 'JPNRT|F2', 'JPNRT|F3']);
});

test('bytes that could not be read are read again by the reader of now; what fails again stays, with its new reason', async () => {
  const { method: _, ...unfinished } = MESSAGE;
  await send({ text: JSON.stringify(unfinished), feed: 'finding' });
  const [letter] = await letters();
  const operator = office.viewer(OPERATOR);
  expect(letter).toMatchObject({ code: 'value-unreadable', state: 'open' });
  await hub.graph.command('MATCH (d:DeadLetter) SET d.code = "said-by-an-older-reader"');
  expect(await replayDeadLetter(office.desk, operator, { id: letter?.id })).toBe('dead-letter');
  expect(await letters()).toEqual([letter]);
  await expect(replayDeadLetter(office.desk, operator, { id: 'none' })).rejects.toBeInstanceOf(NotFoundError);
  await expect(replayDeadLetter(office.desk, office.viewer(ANA), { id: letter?.id })).rejects.toBeInstanceOf(
    DeniedError,
  );
});
