import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = new URL('../../', import.meta.url).pathname;
const fixtures = join(project, 'tests/fixtures');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-parse-'));
  writeFileSync(join(folder, 'empty'), '');
  writeFileSync(join(folder, 'letter.txt'), 'Dear colleagues');
  writeFileSync(join(folder, 'later.xml'), '<CC315A/>');
  writeFileSync(join(folder, 'many.ndjson'), declarations(3000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function declarations(count: number): string {
  const one = (at: number): string => `<Declaration><ID>26GB${String(at).padStart(14, '0')}</ID></Declaration>`;
  return `<All>${Array.from({ length: count }, (_, at) => one(at)).join('\n')}</All>`;
}

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function parse(args: readonly string[], input = '', closeAfter = Number.POSITIVE_INFINITY): Promise<Outcome> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'parse', ...args], { cwd: project });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
    if (stdout.length > closeAfter) child.stdout.destroy();
  });
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

describe('parse', () => {
  test('prints a unit a line and nothing else on stdout, and the table on stderr', async () => {
    const { code, stdout, stderr } = await parse([join(fixtures, 'pnr'), join(fixtures, 'declaration')]);
    expect(code).toBe(0);
    const units = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { feed: string });
    expect(units.map(({ feed }) => feed)).toEqual(['pnr', 'pnr', 'declaration']);
    expect(stderr).toMatch(/family\.edi +pnr +PNRGOV:13:1 +2 +0/);
    expect(stderr).toMatch(/2 files +3 +0/);
    expect(stderr).toMatch(/sensitive-masked +3/);
    expect(stderr).not.toContain('\u001b[');
  });

  test('reads standard input, with a feed named', async () => {
    const { code, stdout } = await parse(['--feed', 'declaration', '-'], declarations(2));
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  test('--json gives the table as JSON', async () => {
    const { stderr } = await parse(['--json', join(folder, 'later.xml')]);
    expect(JSON.parse(stderr)).toEqual({
      files: [
        {
          file: join(folder, 'later.xml'),
          feed: 'ens',
          format: 'CC315A',
          units: 0,
          refused: 1,
          issues: { 'format-not-read-yet': 1 },
        },
      ],
    });
  });

  test.each([
    ['a format that is not read yet', ['later.xml'], 0, ''],
    ['an empty file', ['empty'], 1, 'is empty'],
    ['a file of no known format', ['letter.txt'], 1, 'not known'],
    ['a file that is not there', ['nosuch'], 1, 'there is no such file'],
    ['one bad file among good ones', ['many.ndjson', 'empty'], 1, 'is empty'],
  ])('%s: exit code and message', async (_, names, expected, message) => {
    const { code, stderr } = await parse(names.map((name) => join(folder, name)));
    expect(code).toBe(expected);
    expect(stderr).toContain(message);
  });

  test('a feed that does not exist is told with the names there are', async () => {
    const { code, stdout, stderr } = await parse(['--feed', 'nosuch', folder]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/Feeds: .*pnr/);
  });

  test.skipIf(!existsSync('/dev/full'))('says so when its output cannot be written', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, ['src/cli/main.ts', 'parse', join(folder, 'many.ndjson')], {
      cwd: project,
      stdio: ['ignore', full, 'pipe'],
    });
    let stderr = '';
    child.stderr?.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    closeSync(full);
    expect(code).toBe(1);
    expect(stderr).toContain('the output is not complete');
  });

  test('ends quietly when its reader goes away', async () => {
    const { code, stderr } = await parse([join(folder, 'many.ndjson')], '', 1000);
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/EPIPE|Error/);
  });
});
