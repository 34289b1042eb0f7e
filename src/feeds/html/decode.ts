import { isUtf8 } from 'node:buffer';

/** How far a page is looked at for what it says of its encoding (HTML standard, 13.2.3.2). */
const PRESCAN = 1024;
/** The label that TextDecoder knows for bytes that are no UTF-8 and say nothing. */
const FALLBACK = 'windows-1252';

/**
 * Returns a page's text: by its byte order mark, else the charset of the HTTP head, else of its own meta element, else
 * UTF-8, and where the bytes are none, Windows-1252 (HTML standard, 13.2.3). Bytes that do not fit become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): string {
  const label = findMark(bytes) ?? readCharset(contentType ?? '') ?? findMeta(bytes) ?? guess(bytes);
  return (makeDecoder(label) ?? new TextDecoder(guess(bytes))).decode(bytes);
}

function findMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function readCharset(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(text)?.[1];
}

function findMeta(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  for (const [meta] of head.matchAll(/<meta\b[^>]{0,300}/gi)) {
    const label = readCharset(meta);
    // A page that could say UTF-16 in ASCII is not UTF-16.
    if (label !== undefined) return /^utf-16/i.test(label) ? 'utf-8' : label;
  }
  return undefined;
}

function guess(bytes: Uint8Array): string {
  return isUtf8(bytes) ? 'utf-8' : FALLBACK;
}

function makeDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    // An encoding that nobody knows says nothing.
    return undefined;
  }
}
