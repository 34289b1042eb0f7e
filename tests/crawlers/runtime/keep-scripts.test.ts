import { expect, test } from 'vitest';
import type { Fetched } from '../../../crawlers/runtime/fetch.ts';
import { keepScripts } from '../../../crawlers/runtime/keep-scripts.ts';

const url = (path: string) => new URL(path, 'http://shop.example');

function open(bytes = 10) {
  const asked: string[] = [];
  let failing = false;
  const fetch = keepScripts(async ({ pathname }) => {
    asked.push(pathname);
    if (failing) throw new Error('failed');
    return { body: new Uint8Array(bytes) } as Fetched;
  });
  const fail = (on: boolean) => {
    failing = on;
  };
  return { asked, fetch, fail };
}

test('a script is asked for once, by however many at once; data each time', async () => {
  const { asked, fetch } = open();
  await Promise.all([fetch(url('/a.js'), 'script'), fetch(url('/a.js'), 'script')]);
  await fetch(url('/a.js'), 'script');
  await fetch(url('/data'), 'data');
  await fetch(url('/data'), 'data');
  expect(asked).toEqual(['/a.js', '/data', '/data']);
});

test('a script that failed is asked for again', async () => {
  const { asked, fetch, fail } = open();
  fail(true);
  await expect(fetch(url('/a.js'), 'script')).rejects.toThrow('failed');
  fail(false);
  await fetch(url('/a.js'), 'script');
  expect(asked).toEqual(['/a.js', '/a.js']);
});

test('scripts without end are not kept without end', async () => {
  const { asked, fetch } = open(9 * 2 ** 20);
  for (const path of ['/a.js', '/b.js', '/b.js', '/a.js']) await fetch(url(path), 'script');
  expect(asked).toEqual(['/a.js', '/b.js', '/b.js']);
});
