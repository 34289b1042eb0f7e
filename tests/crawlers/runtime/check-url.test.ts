import { describe, expect, test } from 'vitest';
import { kindOfAddress } from '../../../crawlers/runtime/address.ts';
import { type Bounds, checkUrl } from '../../../crawlers/runtime/check-url.ts';
import { type Address, resolveChecked } from '../../../crawlers/runtime/resolve.ts';
import { SkipError } from '../../../crawlers/runtime/skip.ts';
import { allowedHost, answerTricks, ordinaryAddresses, ordinaryUrls, urlTricks } from './ssrf-corpus.ts';

const bounds: Bounds = { allowedHosts: [allowedHost], allowedPorts: [], allowPrivate: [], loopback: false };

function reasonOf(work: () => unknown): string {
  try {
    work();
    return 'passes';
  } catch (cause) {
    if (cause instanceof SkipError) return cause.reason;
    throw cause;
  }
}

test('the corpus has at least 120 ways to write a bad URL, each once', () => {
  const texts = Object.values(urlTricks).flatMap((tricks) => tricks.map(([text]) => text));
  expect(texts.length).toBeGreaterThanOrEqual(120);
  expect(new Set(texts).size).toBe(texts.length);
});

describe.each(Object.entries(urlTricks))('%s', (_, tricks) => {
  test('is refused, each for its reason', () => {
    const found = tricks.map(([text]) => [text, reasonOf(() => checkUrl(text, bounds))]);
    expect(found).toEqual(tricks);
  });

  test('is refused as a link of a page of the allowed host', () => {
    const base = new URL(`http://${allowedHost}/page`);
    const passing = tricks.filter(([text]) => reasonOf(() => checkUrl(text, bounds, base)) === 'passes');
    // Texts that are no URL by themselves are paths of this host beside another.
    const paths = ['', 'http:127.0.0.1/', 'http:/127.0.0.1/'];
    expect(passing.filter(([text]) => !paths.includes(text))).toEqual([]);
    for (const [text] of passing) expect(checkUrl(text, bounds, base).host).toBe(allowedHost);
  });
});

test('ordinary URLs pass, and are asked in one way of writing', () => {
  expect(ordinaryUrls.map(([text]) => [text, checkUrl(text, bounds).href])).toEqual(ordinaryUrls);
});

test('thousands of texts made to be slow are not', () => {
  const text = `a${' '.repeat(1_900)}b`;
  const start = performance.now();
  for (let time = 0; time < 5_000; time += 1) reasonOf(() => checkUrl(text, bounds, new URL('http://shop.example/')));
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('addresses at the edges of special networks pass', () => {
  expect(ordinaryAddresses.filter((address) => kindOfAddress(address) !== undefined)).toEqual([]);
});

test.each(answerTricks)('a name that leads to %s is refused whole', async (_, answers, reason) => {
  const asked = resolveChecked(new URL(`http://${allowedHost}/`), bounds, async () => answers);
  await expect(asked).rejects.toMatchObject({ reason });
});

test('a name that leads to the open net gives all its addresses in their order', async () => {
  const answers: Address[] = [
    { address: '2606:4700:4700::1111', family: 6 },
    { address: '1.1.1.1', family: 4 },
  ];
  expect(await resolveChecked(new URL(`http://${allowedHost}/`), bounds, async () => answers)).toEqual(answers);
});

test('a resolver that fails is a name without an address', async () => {
  const asked = resolveChecked(new URL(`http://${allowedHost}/`), bounds, async () => {
    throw Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
  });
  await expect(asked).rejects.toMatchObject({ reason: 'name-not-resolved' });
});

describe('what a source permits', () => {
  const permitting: Bounds = { ...bounds, allowedHosts: ['127.0.0.9', 'localhost'], allowPrivate: ['127.0.0.8/30'] };

  test('is the network it names, and no other way to the same place', () => {
    expect(reasonOf(() => checkUrl('http://127.0.0.9/', permitting))).toBe('passes');
    expect(reasonOf(() => checkUrl('http://127.0.0.12/', permitting))).toBe('loopback-address');
    expect(reasonOf(() => checkUrl('http://[::ffff:127.0.0.9]/', permitting))).toBe('embedded-address');
    expect(reasonOf(() => checkUrl('http://localhost/', permitting))).toBe('special-name');
  });

  test('is a name only where the name is listed, and its address apart', async () => {
    const named = { ...permitting, allowPrivate: ['localhost'] };
    expect(reasonOf(() => checkUrl('http://localhost/', named))).toBe('passes');
    const asked = resolveChecked(new URL('http://localhost/'), named, async () => [
      { address: '127.0.0.1', family: 4 },
    ]);
    await expect(asked).rejects.toMatchObject({ reason: 'loopback-address' });
  });

  test('is never a metadata service', () => {
    const all = { ...permitting, allowPrivate: ['0.0.0.0/0', '::/0'] };
    expect(reasonOf(() => checkUrl('http://169.254.169.254/', all))).toBe('metadata-address');
    expect(reasonOf(() => checkUrl('http://[fd00:ec2::254]/', all))).toBe('metadata-address');
    expect(reasonOf(() => checkUrl('http://10.0.0.1/', all))).toBe('host-not-allowed');
  });

  test('a loopback source goes nowhere else, not even to the open net', () => {
    const loopback: Bounds = { ...bounds, allowedHosts: ['1.1.1.1'], allowPrivate: ['127.0.0.1'], loopback: true };
    expect(reasonOf(() => checkUrl('http://1.1.1.1/', loopback))).toBe('not-loopback');
  });
});
