import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { z } from 'zod';
import { HubError } from '../errors.ts';
import { describeFailure } from './input-files.ts';

/** One file on its way to the hub. */
export interface Sending {
  readonly name: string;
  /** Feed to read it with; recognised from the content when not given. */
  readonly feed?: string | undefined;
  /** Time of receipt in a back-fill, ISO 8601. */
  readonly receivedAt?: string | undefined;
  readonly open: () => AsyncIterable<Uint8Array>;
}

const count = z.number().int().default(0);

/** What the hub says of a delivery, line by line. */
const lineShape = z.looseObject({
  state: z.enum(['accepted', 'open', 'done', 'waiting']),
  units: count,
  written: count,
  unchanged: count,
  deadLetters: count,
  issues: z.record(z.string(), z.number()).default({}),
  message: z.string().optional(),
});

/** What became of a file: `done`; `waiting`, safe with the hub but not taken in yet; or `failed`, not taken. */
export interface Delivered {
  readonly name: string;
  readonly state: 'done' | 'waiting' | 'failed';
  readonly units: number;
  /** Written now, or there already without this caller being told. */
  readonly written: number;
  readonly unchanged: number;
  readonly deadLetters: number;
  /** Issues by code. */
  readonly issues: Readonly<Record<string, number>>;
  /** Why it is not done. */
  readonly message?: string | undefined;
}

const NOTHING = { units: 0, written: 0, unchanged: 0, deadLetters: 0, issues: {} } as const;

/** Where deliveries go. */
export interface Door {
  readonly url: string;
  readonly token: string;
}

/** Sends one file to the hub and returns what became of it, after the commit. `hear` is told how many units are in so far. */
export async function deliver(door: Door, sending: Sending, hear: (units: number) => void): Promise<Delivered> {
  const { name } = sending;
  let unread: unknown;
  const open = () => readOut(sending.open(), (problem) => (unread = problem));
  try {
    const response = await post(door, { ...sending, open });
    if (!response.ok || response.body === null)
      return { name, state: 'failed', ...NOTHING, message: await readRefusal(response) };
    let last: z.infer<typeof lineShape> | undefined;
    for await (const line of createInterface({ input: Readable.fromWeb(response.body as WebStream) })) {
      last = lineShape.parse(JSON.parse(line));
      hear(last.units);
    }
    const { units = 0, written = 0, unchanged = 0, deadLetters = 0, issues = {}, message } = last ?? {};
    const counts = { name, units, written, unchanged, deadLetters, issues };
    if (last?.state === 'done') return { ...counts, state: 'done' };
    if (last === undefined) return { ...counts, state: 'failed', message: 'the hub ended before it answered' };
    return {
      ...counts,
      state: 'waiting',
      message: message ?? 'the hub ended before all of it was in: it goes on at its next start',
    };
  } catch (problem) {
    const message = unread === undefined ? describe(problem) : `this file is not read: ${describeFailure(unread)}`;
    return { name, state: 'failed', ...NOTHING, message };
  }
}

/** What fails in reading the file comes out of the request as if the hub had failed. */
async function* readOut(
  bytes: AsyncIterable<Uint8Array>,
  failed: (problem: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (problem) {
    failed(problem);
    throw problem;
  }
}

function post({ url, token }: Door, { name, feed, receivedAt, open }: Sending): Promise<Response> {
  return fetch(new URL(`ingest/${encodeURIComponent(feed ?? 'auto')}`, url), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/octet-stream',
      'x-sekisho-name': encodeURIComponent(name),
      ...(receivedAt === undefined ? {} : { 'x-sekisho-received-at': receivedAt }),
    },
    body: ReadableStream.from(open()),
    duplex: 'half',
  });
}

async function readRefusal(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  const said = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) }).safeParse(body);
  return said.success
    ? said.data.errors.map(({ message }) => message).join(' ')
    : `the hub answered ${response.status}`;
}

/** The reason of a failed request stands in its cause. */
function describe(problem: unknown): string {
  const causes = [problem, problem instanceof Error ? problem.cause : undefined];
  if (causes.some((cause) => cause instanceof HubError))
    return (causes.find((cause) => cause instanceof HubError) as HubError).message;
  const code = causes
    .map((cause) => (cause instanceof Error && 'code' in cause ? String(cause.code) : ''))
    .find((text) => text !== '');
  return `the hub ended or cannot be reached (${code ?? 'unknown reason'}): see  ./sekisho status  and send it again`;
}
