import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const data = mkdtempSync(join(tmpdir(), 'sekisho-demo-'));
afterAll(async () => {
  await runCli(['down', '--data', data]);
  rmSync(data, { recursive: true, force: true });
});

test('an empty graph is given a day, and its top targets are shown with their reasons and a way in', async () => {
  const up = await runCli(['up', '--detach', '--data', data, '--port', '4790', '--day-size', '500']);
  expect(up).toMatchObject({ code: 0 });
  expect(up.err).toMatch(/A simulated day is in: \d+ units in \d+ files/);
  expect(up.err).toMatch(/Top targets for cargo targeting:\n {2}1\. .*\n {11}\+\d+ \S/);
  expect(up.err).toMatch(/Console: http:\/\/127\.0\.0\.1:\d+\/sign-in#code=/);
  const asked = await runCli([
    'query',
    'operations/top-targets.graphql',
    '--variables',
    '{"first": 3}',
    '--data',
    data,
  ]);
  const { data: answer } = JSON.parse(asked.out) as { data: { worklist: { edges: unknown[] } } };
  expect(answer.worklist.edges).toHaveLength(3);
}, 600_000);
