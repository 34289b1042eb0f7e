import { InputError } from '../errors.ts';
import type { Parsed } from '../model/parsed-unit.ts';
import type { Feed } from './feed.ts';
import { putBack, takeHead } from './head.ts';
import { feeds } from './index.ts';
import { findProblem, HEAD, type Recognition, recognise } from './recognise.ts';

/**
 * Yields what a file holds, read by the feed that its content shows or by the one named. A file that nothing can read gives
 * one refused piece that says why: 'file-empty', 'file-compressed', 'file-binary', 'encoding-wrong', 'format-unknown', 'format-not-read-yet',
 * or 'nothing-found'. Throws InputError 'FEED_UNKNOWN' for a feed that is none, and whatever reading the bytes throws.
 */
export async function* readFile(bytes: AsyncIterable<Uint8Array>, feedName?: string): AsyncGenerator<Parsed> {
  const forced = feedName === undefined ? undefined : findFeed(feedName);
  const source = bytes[Symbol.asyncIterator]();
  try {
    const taken = await takeHead(source, HEAD);
    const head = Buffer.concat(taken).subarray(0, HEAD);
    const problem = findProblem(head);
    const found: Recognition =
      problem ?? (forced === undefined ? recognise(head) : { type: 'feed', feed: forced, format: forced.name });
    if (found.type === 'feed') yield* readWith(found.feed, found.format, putBack(taken, source));
    else yield refuseFile(found, await measure(taken, source));
  } finally {
    await source.return?.();
  }
}

function refuseFile(found: Exclude<Recognition, { type: 'feed' }>, end: number): Parsed {
  if (found.type === 'unknown') {
    return refuse('unknown', 'unknown', { code: found.code, severity: 'error', message: found.message }, end);
  }
  const message = `The format ${found.format} is known and not read yet.`;
  return refuse(found.feed, found.format, { code: 'format-not-read-yet', severity: 'warning', message }, end);
}

/** Returns a feed by its name; throws InputError 'FEED_UNKNOWN' with the names there are. */
export function findFeed(name: string): Feed {
  const feed = feeds.find((candidate) => candidate.name === name);
  if (feed !== undefined) return feed;
  const names = feeds.map((candidate) => candidate.name).join(', ');
  throw new InputError('FEED_UNKNOWN', [`There is no feed of that name. Feeds: ${names}.`]);
}

async function* readWith(feed: Feed, format: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Parsed> {
  let any = false;
  let size = 0;
  const measured = async function* () {
    for await (const chunk of bytes) {
      size += chunk.length;
      yield chunk;
    }
  };
  for await (const piece of feed.read(measured())) {
    any = true;
    yield piece;
  }
  if (any) return;
  const message = `The file holds nothing that the feed ${feed.name} reads.`;
  yield refuse(feed.name, format, { code: 'nothing-found', severity: 'error', message }, size);
}

function refuse(
  feed: string,
  format: string,
  issue: { code: string; severity: 'warning' | 'error'; message: string },
  end: number,
): Parsed {
  return { type: 'refused', feed, format, bytes: [0, end], issues: [{ ...issue, at: { byte: 0 } }] };
}

/** Returns the length of the whole file: all of it is kept with its refusal, for the reader that will know it. */
async function measure(taken: readonly Uint8Array[], source: AsyncIterator<Uint8Array>): Promise<number> {
  let size = taken.reduce((sum, { length }) => sum + length, 0);
  for (let next = await source.next(); next.done !== true; next = await source.next()) size += next.value.length;
  return size;
}
