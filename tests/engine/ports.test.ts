import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { anyPort, findPort, isFree } from '../../engine/ports.ts';

async function take(port: number): Promise<void> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
}

test('a free port is given as wanted', async () => {
  const port = await anyPort();
  expect(await findPort(port)).toBe(port);
});

test('a taken or promised port is passed over', async () => {
  const port = await anyPort();
  await take(port);
  expect(await isFree(port)).toBe(false);
  const next = await findPort(port);
  expect(next).toBeGreaterThan(port);
  expect(await findPort(port, new Set([next]))).toBeGreaterThan(next);
});
