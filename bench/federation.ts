/*
 * What the proofs of one call between two hubs cost: token, proof of possession, digests, both signatures and the receipt's
 * statement, made and verified by both sides, in one process without network, graph or disk. Goal: 0.7 ms in all.
 * `--calls N` counted, after a tenth as many to warm up.
 */
import { createPublicKey, sign, verify } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHubKeys } from '../src/auth/hub-keys.ts';
import { usesPerToken } from '../src/share/issued-tokens.ts';
import { issueFor, makeRequest } from '../src/share/make-request.ts';
import { makeCard, openCard } from '../src/share/partner-card.ts';
import { receiveAnswer } from '../src/share/receive-answer.ts';
import { receiveRequest } from '../src/share/receive-request.ts';
import { signAnswer } from '../src/share/sign-answer.ts';
import { print, printMachine, readOptions } from './report.ts';

const { calls } = readOptions({ calls: [3_000, 50] });

const subject = 'officer-7';
const basis = { subject, purpose: 'smuggling', instrument: 'cmaa' };
const body = JSON.stringify({ id: 'a'.repeat(64), variables: { handle: 'h'.repeat(163) } });
const data = {
  disclose: {
    things: [
      {
        kind: 'Person',
        fields: ['name', 'birthDate', 'nationality', 'Address', 'TravelDocument'].map((name) => ({
          name,
          value: 'VALUE OF THE FIELD',
          treatment: 'release',
          marking: 'plain',
        })),
        pending: [],
      },
    ],
  },
};
const answer = {
  status: 200,
  body: JSON.stringify({ data }),
  data,
  operation: 'disclose',
  outcome: 'answered',
  released: { Person: { name: 'release', birthDate: 'year', nationality: 'release', Address: 'country' } },
  policy: '0'.repeat(32),
} as const;

function openParty(id: string) {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-bench-'));
  const keys = openHubKeys(folder, Date.now());
  rmSync(folder, { recursive: true });
  const card = makeCard(keys, { id, names: [id], url: `https://hub.${id}.example` }, Date.now() - 60_000);
  return { id, issuer: card.issuer, url: card.url, keys, party: openCard(card) };
}

const [owner, asker] = [openParty('owner'), openParty('asker')];
const asking = { self: asker, url: owner.url, ...basis };
const used = new Set<string>();
const replay = {
  claimOnce: async (name: string) => {
    if (used.has(name)) return false;
    used.add(name);
    return true;
  },
};
/** What a call consists of. */
const steps = ['token', 'make request', 'verify request', 'sign answer', 'verify answer'] as const;

/** Runs one call and returns how long each step took, in ms; a token is made when none is given. */
async function call(given: string | undefined): Promise<{ token: string; times: number[] }> {
  const times: number[] = [];
  let last = performance.now();
  const mark = () => {
    const now = performance.now();
    times.push(now - last);
    last = now;
  };
  const now = Date.now();
  const token = given ?? (await issueFor(asking, now));
  mark();
  const request = makeRequest(asking, token, body, now);
  mark();
  const claims = await receiveRequest(request, body, { parties: [asker.party], audience: owner.url, replay, now });
  mark();
  const { response } = signAnswer(request, claims, answer, {
    owner: owner.id,
    signer: owner.keys.signature,
    receivedAt: now,
    now,
  });
  mark();
  receiveAnswer(response, answer.body, { partner: owner.party, self: asker.id, ...basis }, now);
  mark();
  return { token, times };
}

function formatMicros(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => Math.round((sorted[Math.floor(sorted.length * part)] ?? Number.NaN) * 1_000);
  return `p50 ${at(0.5)} µs, p95 ${at(0.95)} µs`;
}

/** What the curve alone costs: the three signatures and three verifications of a call by a known token. */
function measureCurve(): number[] {
  const { key } = owner.keys.signature;
  const message = Buffer.alloc(1_000, 'x');
  const [publicKey, signature] = [createPublicKey(key), sign(null, message, key)];
  return Array.from({ length: calls }, () => {
    const begun = performance.now();
    for (let at = 0; at < 3; at += 1) {
      sign(null, message, key);
      verify(null, message, publicKey, signature);
    }
    return performance.now() - begun;
  });
}

async function main(): Promise<void> {
  printMachine();
  print('Ed25519 alone: three signed, three verified', formatMicros(measureCurve()));
  for (const perToken of [1, usesPerToken]) {
    const seen: number[][] = steps.map(() => []);
    let token: string | undefined;
    let before = process.cpuUsage();
    for (let at = -Math.ceil(calls / 10); at < calls; at += 1) {
      if (at === 0) before = process.cpuUsage();
      const done = await call(at % perToken === 0 ? undefined : token);
      token = done.token;
      if (at >= 0) done.times.forEach((time, step) => void seen[step]?.push(time));
    }
    const whole = Array.from({ length: calls }, (_, at) => seen.reduce((sum, times) => sum + (times[at] ?? 0), 0));
    const { user, system } = process.cpuUsage(before);
    const processor = ((user + system) / calls / 1_000).toFixed(2);
    const label = perToken === 1 ? 'a new token each' : `a token for ${perToken} calls`;
    print(`a call signed and verified by both, ${label}`, `${formatMicros(whole)}; ${processor} ms of processor each`);
    for (const [at, step] of steps.entries()) print(`  ${step}`, formatMicros(seen[at] ?? []));
  }
}

if (import.meta.main) await main();
