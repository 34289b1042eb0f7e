import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import {
  type BrotliDecompress,
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createZstdDecompress,
  type Gunzip,
  type Inflate,
  type ZstdDecompress,
} from 'node:zlib';
import { SkipError } from './skip.ts';

export interface BodyLimits {
  /** As sent, and again after decompression. */
  readonly maxBytes: number;
  /** What happens to a body that is longer: `cut` keeps its beginning. */
  readonly overflow: 'refuse' | 'cut';
  /** Told the first bytes, 1 KiB or all; throws SkipError when the rest is not wanted. */
  readonly look?: (head: Uint8Array) => void;
}

export interface Body {
  /** After decompression. */
  readonly bytes: Uint8Array;
  /** As sent, without transfer coding. */
  readonly sentBytes: number;
}

const HEAD_BYTES = 1_024;
/** A page compresses to a fiftieth when it is very repetitive; from a mebibyte on, more than four times that is made to do harm. */
const RATIO = 200;
const RATIO_FROM_BYTES = 2 ** 20;

/** The window that RFC 9659 lets a sender of content use, and no larger. */
const zstdWindowLog = 23;

type Decoder = Gunzip | Inflate | BrotliDecompress | ZstdDecompress;

const decoders: Readonly<Record<string, () => Decoder>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: zstdWindowLog } }),
};

/** The content codings that are asked for. */
export const acceptedCodings = 'gzip, br, zstd';

/** Returns a response's body with its content coding undone (RFC 9110, 8.4). Throws SkipError; memory stays within the limits. */
export async function readBody(response: IncomingMessage, limits: BodyLimits, signal: AbortSignal): Promise<Body> {
  const decoder = openDecoder(response.headers['content-encoding']);
  const sent = { bytes: 0 };
  const chunks: Uint8Array[] = [];
  const count = (source: AsyncIterable<Buffer>) => countSent(source, sent, limits);
  const collect = (source: AsyncIterable<Buffer>) => collectBody(source, { decoder, chunks, limits });
  try {
    if (decoder === undefined) await pipeline(response, count, collect, { signal });
    else await pipeline(response, count, decoder, collect, { signal });
  } catch (cause) {
    if (!(cause instanceof Cut)) throw cause;
  }
  return { bytes: Buffer.concat(chunks), sentBytes: sent.bytes };
}

/** Ends a pipeline whose beginning is all that is wanted. */
class Cut extends Error {}

function openDecoder(header: string | undefined): Decoder | undefined {
  const coding = header?.trim().toLowerCase() ?? '';
  if (coding === '' || coding === 'identity') return undefined;
  const open = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
  if (open === undefined)
    throw new SkipError('coding-unknown', 'the content coding is not one of gzip, deflate, br, zstd');
  return open();
}

async function* countSent(source: AsyncIterable<Buffer>, sent: { bytes: number }, { maxBytes, overflow }: BodyLimits) {
  for await (const chunk of source) {
    sent.bytes += chunk.length;
    if (sent.bytes > maxBytes && overflow === 'refuse') throw tooLarge(maxBytes);
    yield chunk;
  }
}

async function collectBody(
  source: AsyncIterable<Buffer>,
  { decoder, chunks, limits }: { decoder: Decoder | undefined; chunks: Uint8Array[]; limits: BodyLimits },
): Promise<void> {
  let held = 0;
  let looked = limits.look === undefined;
  for await (const chunk of source) {
    const room = limits.maxBytes - held;
    held += chunk.length;
    // What the decoder has taken: more may have been read ahead.
    const taken = decoder?.bytesWritten ?? held;
    if (held > Math.min(RATIO_FROM_BYTES, limits.maxBytes) && held > taken * RATIO) {
      throw new SkipError('decompression-bomb', `the body grows to more than ${RATIO} times what was sent`);
    }
    chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
    if (chunk.length > room) {
      if (limits.overflow === 'cut') throw new Cut();
      throw tooLarge(limits.maxBytes);
    }
    if (!looked && held >= HEAD_BYTES) {
      looked = true;
      limits.look?.(Buffer.concat(chunks).subarray(0, HEAD_BYTES));
    }
  }
  if (!looked) limits.look?.(Buffer.concat(chunks));
}

function tooLarge(maxBytes: number): SkipError {
  return new SkipError('body-too-large', `the body is over ${maxBytes} bytes`);
}
