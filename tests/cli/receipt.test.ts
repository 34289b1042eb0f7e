import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { asker, exchange, owner } from '../share/hubs.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'sekisho-receipt-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const { receipt } = await exchange();
writeFileSync(at('good.json'), receipt);
writeFileSync(at('two.ndjson'), `${receipt}${receipt.replace('"status":200', '"status":201')}`);
writeFileSync(at('changed.json'), receipt.replace('"subject":"officer-7"', '"subject":"officer-8"'));
writeFileSync(at('ours.json'), JSON.stringify(owner.card));
writeFileSync(at('theirs.json'), JSON.stringify(asker.card));
const keys = ['--keys', at('ours.json'), at('theirs.json')];

test('receipt verify tells who asked what of whom, for what, and what left', async () => {
  const { code, out, err } = await runCli(['receipt', 'verify', at('good.json'), ...keys]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(
    ': whole\n  officer-7 of nz-customs asked jp-customs at 2026-11-23T12:00:00.000Z: Disclose, answered',
  );
  expect(out).toContain('for smuggling under cmaa-jp-nz, by policy policy-1');
  expect(out).toContain('released: Person (birthDate: year, name)');
});

test('receipt verify names the part that was changed, and ends with 1', async () => {
  const { code, out, err } = await runCli(['receipt', 'verify', at('changed.json'), ...keys]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('changed.json, line 1: the statement is not the one that the answer carried');
});

test('receipt verify goes through a whole ledger', async () => {
  const { code, out, err } = await runCli(['receipt', 'verify', at('two.ndjson'), ...keys]);
  expect(code).toBe(1);
  expect(out).toContain(': whole');
  expect(err).toContain("two.ndjson, line 2: the response is not as 'jp-customs' signed it (signature-wrong)");
});

test.each([
  [['receipt', 'verify', at('absent.json'), ...keys], 'absent.json: cannot be read'],
  [['receipt', 'verify', at('good.json'), '--keys', at('good.json')], 'good.json: type'],
  [['receipt', 'verify', at('good.json'), '--data', at('no-data')], "there are no keys of 'jp-customs' to verify with"],
])('%j is refused and says why', async (args, message) => {
  const { code, out, err } = await runCli(args);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(message);
});

test('a hub enrols partners by hand, and its receipts verify by what is enrolled', async () => {
  const data = ['--data', at('hub')];
  const self = await runCli([
    'partner',
    'self',
    '--id',
    'fr-customs',
    '--name',
    'Douane',
    '--url',
    'https://hub.fr.example',
    ...data,
  ]);
  expect(self.code).toBe(0);
  expect((await runCli(['partner', 'self', ...data])).out).toBe(self.out);
  for (const card of ['ours.json', 'theirs.json']) {
    const { code, out } = await runCli([
      'partner',
      'add',
      at(card),
      '--purpose',
      'smuggling',
      '--instrument',
      'cmaa',
      ...data,
    ]);
    expect([code, out.split('\n')[0]]).toEqual([0, expect.stringContaining('is enrolled. Compare its keys')]);
  }
  expect((await runCli(['receipt', 'verify', at('good.json'), ...data])).code).toBe(0);
  expect((await runCli(['partner', 'suspend', 'nz-customs', ...data])).out).toBe('nz-customs is suspended.\n');
  expect((await runCli(['partner', 'list', ...data])).out).toContain('nz-customs (suspended)');
  // A partner who may ask no more has asked all the same.
  expect((await runCli(['receipt', 'verify', at('good.json'), ...data])).code).toBe(0);
  expect((await runCli(['partner', 'suspend', 'nz-customs', '--lift', ...data])).out).toBe('nz-customs is active.\n');
  const again = await runCli(['partner', 'add', at('theirs.json'), '--purpose', 'x', '--instrument', 'y', ...data]);
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('is enrolled')]);
  const key = readFileSync(join(at('hub'), 'keys', 'partner-hub.key'), 'utf8').trim();
  expect(self.out).not.toContain(key);
});
