import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import { findFeed } from '../feeds/read.ts';
import type { Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import type { Desk } from './desk.ts';

/** Largest delivery taken with a GraphQL request; larger ones go to POST /ingest. */
const MOST_BYTES = 262_144;

const shape = z
  .strictObject({
    feed: z.string().max(64, 'must have 64 characters at most').optional(),
    name: z.string().trim().min(1, 'must not be empty').max(500, 'must have 500 characters at most').default('unnamed'),
    text: z.string().optional(),
    base64: z.base64('must be base64').optional(),
  })
  .refine(({ text, base64 }) => (text === undefined) !== (base64 === undefined), 'text or base64: give one of the two')
  .refine((input) => bytesOf(input).length <= MOST_BYTES, {
    message: `text or base64: must have ${MOST_BYTES} bytes at most; send more to POST /ingest`,
  });

/** Takes a small delivery in as POST /ingest does and returns its id after its commit; what came of it is the delivery's own. */
export async function ingest(desk: Desk, viewer: Viewer, input: unknown): Promise<string> {
  authorise(viewer, 'ingest');
  const checked = check(shape, input);
  const feed = checked.feed === undefined ? {} : { feed: findFeed(checked.feed).name };
  return desk.deliver(bytesOf(checked), { name: checked.name, ...feed, by: viewer.id });
}

function bytesOf({ text, base64 }: { text?: string | undefined; base64?: string | undefined }): Buffer {
  return text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text);
}
