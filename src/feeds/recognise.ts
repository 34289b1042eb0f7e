import type { Feed } from './feed.ts';
import { feeds } from './index.ts';
import { findUnreadFormat } from './unread-formats.ts';

/** How much of a file is looked at to tell what it is. */
export const HEAD = 4096;

/** What a file is, told from its first bytes. */
export type Recognition =
  | { readonly type: 'feed'; readonly feed: Feed; readonly format: string }
  /** Known, and not read yet. `feed` is the one that will read it. */
  | { readonly type: 'not-read-yet'; readonly feed: string; readonly format: string }
  /** Nothing that can be read; `code` and `message` say why and what to do. */
  | { readonly type: 'unknown'; readonly code: string; readonly message: string };

const COMPRESSED: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'gzip', bytes: [0x1f, 0x8b] },
  { name: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'bzip2', bytes: [0x42, 0x5a, 0x68] },
  { name: 'xz', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: 'zstd', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
];

/** Returns what the file is that starts with these bytes (4 KiB are enough). */
export function recognise(bytes: Uint8Array): Recognition {
  const problem = findProblem(bytes);
  if (problem !== undefined) return problem;
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  for (const feed of feeds) {
    const format = feed.recognise(head);
    if (format !== undefined) return { type: 'feed', feed, format };
  }
  const unread = findUnreadFormat(head);
  if (unread !== undefined) return { type: 'not-read-yet', ...unread };
  const message = 'The format is not known from the content; --feed forces one.';
  return { type: 'unknown', code: 'format-unknown', message };
}

/** Returns why the file is no text at all: empty, compressed, binary, in an encoding that only XML may have. Applies to a forced feed too. */
export function findProblem(bytes: Uint8Array): Extract<Recognition, { type: 'unknown' }> | undefined {
  const head = bytes.subarray(0, HEAD);
  if (head.every((byte) => byte <= 32)) {
    return { type: 'unknown', code: 'file-empty', message: 'The file is empty or holds blanks only.' };
  }
  const compressed = COMPRESSED.find(({ bytes: magic }) => magic.every((byte, at) => head[at] === byte));
  if (compressed !== undefined) {
    const message = `The file is compressed (${compressed.name}); uncompress it first.`;
    return { type: 'unknown', code: 'file-compressed', message };
  }
  if (!isText(head))
    return { type: 'unknown', code: 'file-binary', message: 'The file is binary; no message format is.' };
  if (isWide(head) && !/^(?:\xff\xfe|\xfe\xff)?[\0\s]*</.test(Buffer.from(head).toString('latin1'))) {
    const message = 'The text is UTF-16, which is read in XML only: convert it to UTF-8 or ASCII first.';
    return { type: 'unknown', code: 'encoding-wrong', message };
  }
  return undefined;
}

function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

/** Text has few control characters; UTF-16 has a zero beside each letter and shows it at the start. */
function isText(head: Uint8Array): boolean {
  const wide = isWide(head);
  let control = 0;
  for (const byte of head) {
    // 28 to 31 separate in EDIFACT level B, 1 to 3 frame teletype messages.
    const usual = byte >= 28 || (byte >= 1 && byte <= 3) || (byte >= 7 && byte <= 13);
    if (!usual && !(wide && byte === 0)) control++;
  }
  return control * 20 <= head.length;
}
