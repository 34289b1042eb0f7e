import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readManifest } from '../../src/cli/manifest.ts';
import { makeFolder } from '../engine/processes.ts';
import { runCli } from './run-cli.ts';

let folder: string;
let data: string;
beforeEach(() => {
  folder = makeFolder();
  data = join(folder, 'data');
});

/** What cannot be sent is said before a hub is started for it. */
async function refuse(...args: string[]): Promise<string> {
  const { code, out, err } = await runCli(['ingest', '--data', data, ...args]);
  expect([code, out, existsSync(data)]).toEqual([1, '', false]);
  return err;
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe('before anything is sent', () => {
  test('a feed that there is none of is refused with those there are', async () => {
    expect(await refuse('--feed', 'rumours', write('a.edi', 'UNB'))).toBe(
      'sekisho: There is no feed of that name. Feeds: listing, pnr, post, finding, intel, declaration, air-cargo.\n',
    );
  });

  test('a file that is not there, and a folder with nothing in it, are said to be', async () => {
    const err = await refuse(join(folder, 'none.edi'));
    expect(err).toMatch(/files not taken +1\n/);
    expect(err).toContain(`${join(folder, 'none.edi')}: this file is not read: there is no such file\n`);
    mkdirSync(join(folder, 'empty'));
    expect(await refuse(join(folder, 'empty'))).toBe('sekisho: there is no file to send\n');
  });

  test('a script is told in JSON of each file that is missing', async () => {
    const { code, out } = await runCli(['ingest', '--json', '--data', data, join(folder, 'a'), join(folder, 'b')]);
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { name: join(folder, 'a'), state: 'failed', message: 'this file is not read: there is no such file' },
      { name: join(folder, 'b'), state: 'failed' },
    ]);
  });

  test('all wrong lines of a manifest are told at once', async () => {
    write('traffic/a.edi', 'UNB');
    const row = { path: 'a.edi', feed: 'pnr', receivedAt: '2026-11-01T10:00:00+09:00' };
    const lines = [
      JSON.stringify(row),
      '{"path":',
      '7',
      '',
      JSON.stringify({ ...row, feed: 'rumours' }),
      JSON.stringify({ ...row, path: '../a.edi' }),
      JSON.stringify({ ...row, path: '/etc/passwd' }),
      JSON.stringify({ ...row, path: 'b.edi' }),
      JSON.stringify({ ...row, receivedAt: '2026-11-01 10:00' }),
      JSON.stringify({ path: 'a.edi' }),
    ];
    write('traffic/manifest.ndjson', lines.join('\n'));
    const err = await refuse(join(folder, 'traffic'));
    expect(err.trimEnd().split('\n')).toEqual([
      'sekisho: manifest.ndjson line 2: is no JSON object with path, feed and receivedAt',
      'manifest.ndjson line 3: is no JSON object with path, feed and receivedAt',
      'manifest.ndjson line 5: feed: is no feed',
      'manifest.ndjson line 6: path: must stay in the folder',
      expect.stringMatching(/^manifest\.ndjson line 7: path: /),
      'manifest.ndjson line 8: there is no file b.edi',
      expect.stringMatching(/^manifest\.ndjson line 9: receivedAt: /),
      expect.stringMatching(/^manifest\.ndjson line 10: feed: .*; receivedAt: /),
    ]);
  });

  test('a feed is not forced on a folder whose manifest names them', async () => {
    write('traffic/manifest.ndjson', '');
    expect(await refuse('--feed', 'pnr', join(folder, 'traffic'))).toContain('names its feeds in its manifest');
  });
});

test('a manifest gives each file its feed and its time of receipt, in the manifest’s order', () => {
  write('traffic/b/2.edi', 'second');
  write('traffic/1.edi', 'first');
  const receivedAt = '2026-11-01T10:00:00+09:00';
  const rows = [
    { path: 'b/2.edi', feed: 'pnr', receivedAt, units: 4 },
    { path: '1.edi', feed: 'post', receivedAt },
  ];
  write('traffic/manifest.ndjson', rows.map((row) => JSON.stringify(row)).join('\n'));
  expect(readManifest(join(folder, 'traffic'))).toMatchObject([
    { name: 'b/2.edi', feed: 'pnr', receivedAt },
    { name: '1.edi', feed: 'post', receivedAt },
  ]);
});
