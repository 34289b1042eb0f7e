import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPartnerHub } from '../server/partner-hub.ts';
import { asked, plain, policy, tables } from '../share/release-tables.ts';
import { runCli } from './run-cli.ts';

type Hub = Awaited<ReturnType<typeof openPartnerHub>>;
const folder = mkdtempSync(join(tmpdir(), 'sekisho-partner-cli-'));
const at = (name: string) => join(folder, name);
const data = ['--data', at('hub')];
let owner: Hub;

beforeAll(async () => {
  owner = await openPartnerHub({ id: 'jp-customs', policy, release: tables, now: Date.now });
  const self = await runCli([
    'partner',
    'self',
    '--id',
    'nz-customs',
    '--name',
    'NZ',
    '--url',
    'https://hub.nz.example',
    ...data,
  ]);
  writeFileSync(at('owner.json'), JSON.stringify(owner.card));
  await runCli(['partner', 'add', at('owner.json'), '--purpose', 'smuggling', '--instrument', 'cmaa-jp-nz', ...data]);
  owner.enrol(JSON.parse(self.out));
});
afterAll(async () => {
  await owner.close();
  rmSync(folder, { recursive: true });
});

const basis = ['--purpose', 'smuggling', '--instrument', 'cmaa-jp-nz', '--subject', 'officer-7'];

describe('partner ask', () => {
  test('prints the answer of a partner and keeps a receipt that verifies', async () => {
    const { code, out, err } = await runCli(['partner', 'ask', 'jp-customs', 'receipts', ...basis, ...data]);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({ data: { receipts: [] }, receipt: expect.stringMatching(/^jp-customs-\d{8}-/) });
    const verified = await runCli(['receipt', 'verify', join(at('hub'), 'asked', 'jp-customs.ndjson'), ...data]);
    expect([verified.code, verified.out]).toEqual([
      0,
      expect.stringContaining('officer-7 of nz-customs asked jp-customs'),
    ]);
  });

  test('ends with 1 when the partner refuses, and says what it said', async () => {
    writeFileSync(at('input.json'), JSON.stringify({ input: { parties: [{ name: 'A', identifiers: [] }] } }));
    const { code, out } = await runCli([
      'partner',
      'ask',
      'jp-customs',
      'lookup',
      ...basis,
      '--variables',
      `@${at('input.json')}`,
      ...data,
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(out).errors[0].code).toBe('INPUT_INVALID');
  });

  test.each([
    [['fr-customs', 'receipts'], "No partner 'fr-customs' is enrolled"],
    [['jp-customs', 'reciepts'], 'must be one of disclose, lookup, notice, receipts'],
    [['jp-customs', 'receipts', '--variables', '[1]'], '--variables: must be a JSON object'],
  ])('%j is refused and says why', async (args, message) => {
    const { code, out, err } = await runCli(['partner', 'ask', ...args, ...basis, ...data]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
  });
});

describe('a partner enrolled by hand', () => {
  const own = ['--data', at('own')];
  const run = (...args: string[]) => runCli(['partner', ...args, ...own]);

  test('is added with fingerprints to compare, loses a key, and is removed, with a line of who did it', async () => {
    const added = await run('add', at('owner.json'), '--purpose', 'smuggling', '--instrument', 'cmaa-jp-nz');
    expect(added.out).toMatch(/token +k[0-9a-f]{16} {2}([0-9a-f]{4} ){15}[0-9a-f]{4}\n/);
    const [key] = owner.card.keys.token;
    expect((await run('end-key', 'jp-customs', key?.kid ?? '')).code).toBe(0);
    const again = await run('end-key', 'jp-customs', key?.kid ?? '');
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('has ended already')]);
    expect((await run('remove', 'jp-customs')).out).toContain('no partner any more');
    expect((await run('list')).out).toBe('No partner is enrolled.\n');
    expect((await run('list', '--all')).out).toContain('jp-customs (removed)');
    const kept = readFileSync(join(at('own'), 'partners', 'jp-customs.changes.ndjson'), 'utf8')
      .trim()
      .split('\n');
    expect(kept.map((line) => JSON.parse(line))).toEqual(
      ['add', 'end-key', 'remove'].map((change) =>
        expect.objectContaining({ change, by: expect.stringMatching(/^local:/) }),
      ),
    );
  });

  test('is not added when its card cannot be read', async () => {
    const { code, err } = await run('add', at('none.json'), '--purpose', 'x', '--instrument', 'y');
    expect([code, err]).toEqual([1, expect.stringContaining('none.json: cannot be read')]);
  });
});

describe('partner self', () => {
  const rolling = ['--data', at('rolling')];
  const self = (...args: string[]) => runCli(['partner', 'self', ...args, ...rolling]);

  test('prints our card for a file, its fingerprints beside, and with --roll the card that tells old and new keys', async () => {
    const missing = await self('--roll');
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('has no card yet')]);
    const made = await self('--id', 'fr-customs', '--name', 'FR', '--url', 'https://hub.fr.example');
    const [old] = JSON.parse(made.out).keys.signature;
    expect(made.err).toMatch(new RegExp(`signature +${old.kid} {2}([0-9a-f]{4} ){15}[0-9a-f]{4}`));
    const rolled = await self('--roll', '--overlap', '48');
    const [ending, next] = JSON.parse(rolled.out).keys.signature;
    expect(ending.kid).toBe(old.kid);
    const hours = (Date.parse(ending.notAfter) - Date.parse(next.notBefore)) / 3_600_000;
    expect(Math.round(hours)).toBe(48);
    expect(rolled.err).toContain(`the old ones end at ${ending.notAfter}`);
    expect((await self('--roll')).err).toContain('Keys were made already');
    expect((await self('--roll', '--url', 'https://x.example')).err).toContain('--roll: goes without');
  });
});

describe('partner dry-run', () => {
  test('tells what would have left of past disclosures', async () => {
    const past = {
      ...asked,
      number: 'one',
      stated: [
        { kind: 'Person', field: 'name', classKey: plain },
        { kind: 'Person', field: 'nationality', classKey: plain },
      ],
    };
    writeFileSync(at('new.json'), JSON.stringify(tables));
    mkdirSync(join(at('hub'), 'receipts'), { recursive: true });
    writeFileSync(join(at('hub'), 'receipts', 'past-requests.ndjson'), `${JSON.stringify(past)}\nhalf a li`);
    const { code, out } = await runCli(['partner', 'dry-run', at('new.json'), ...data]);
    expect([code, out]).toEqual([
      0,
      'one, nz-customs: +Person.name\n1 of 1 past disclosures would have been answered otherwise.\n',
    ]);
  });

  test('refuses a policy with a typo, with every problem', async () => {
    writeFileSync(at('bad.json'), JSON.stringify({ ...tables, rows: [{ ...tables.rows[0], fields: ['nmae'] }] }));
    const { code, err } = await runCli(['partner', 'dry-run', at('bad.json'), ...data]);
    expect([code, err]).toEqual([1, expect.stringContaining('release.json: rows.0.fields.0: Invalid option')]);
  });
});
