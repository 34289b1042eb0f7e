import { isUtf8 } from 'node:buffer';
import type { Issue } from '../../model/parsed-unit.ts';

/** A stretch of text with the place of its first character in the file. */
export interface TextChunk {
  readonly text: string;
  readonly byte: number;
  /** How the text's bytes are counted. */
  readonly encoding: 'utf8' | 'latin1' | 'utf16le';
}

const PIECE = 64 * 1024;

/**
 * Yields an XML file's text. Encoding: byte order mark, else the XML declaration, else UTF-8; text that is said to be UTF-8
 * and is not is read as Latin-1 from there on, with an issue. Source: XML 1.0, appendix F.
 */
export async function* decodeXml(
  source: AsyncIterable<Uint8Array>,
  raise: (issue: Issue) => void,
): AsyncGenerator<TextChunk> {
  let scheme: Scheme | undefined;
  let pending = Buffer.alloc(0);
  let byte = 0;
  const decodeSome = (last: boolean): TextChunk | undefined => {
    if (scheme === undefined) {
      if (pending.length < 256 && !last) return undefined;
      scheme = detectScheme(pending);
      pending = pending.subarray(scheme.mark);
      byte += scheme.mark;
    }
    let size = last ? pending.length : wholeCharacters(pending, scheme);
    if (scheme.encoding === 'utf8' && !isUtf8(pending.subarray(0, size))) {
      scheme = { encoding: 'latin1', mark: 0, swapped: false };
      size = pending.length;
      const message = 'The text is not UTF-8 and is read as Latin-1. Encodings that are read: UTF-8, UTF-16, Latin-1.';
      raise({ code: 'encoding-wrong', severity: 'warning', at: { byte }, message });
    }
    if (size === 0) return undefined;
    const bytes = scheme.swapped ? Buffer.from(pending.subarray(0, size & ~1)).swap16() : pending.subarray(0, size);
    const chunk = { text: bytes.toString(scheme.encoding), byte, encoding: scheme.encoding };
    pending = pending.subarray(size);
    byte += size;
    return chunk;
  };
  for await (const large of source) {
    for (let at = 0; at < large.length; at += PIECE) {
      pending = Buffer.concat([pending, large.subarray(at, at + PIECE)]);
      const chunk = pending.length < PIECE ? undefined : decodeSome(false);
      if (chunk !== undefined) yield chunk;
    }
  }
  const chunk = decodeSome(true);
  if (chunk !== undefined) yield chunk;
}

interface Scheme {
  readonly encoding: TextChunk['encoding'];
  /** Bytes of the byte order mark. */
  readonly mark: number;
  /** UTF-16 with the high byte first. */
  readonly swapped: boolean;
}

function detectScheme(head: Buffer): Scheme {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf8', mark: 3, swapped: false };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf16le', mark: 2, swapped: false };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf16le', mark: 2, swapped: true };
  if (head[0] === 0x3c && head[1] === 0) return { encoding: 'utf16le', mark: 0, swapped: false };
  if (head[0] === 0 && head[1] === 0x3c) return { encoding: 'utf16le', mark: 0, swapped: true };
  const declared = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})/.exec(
    head.toString('latin1', 0, 256),
  );
  const latin = /^(?:iso-?8859-?1|latin-?1|windows-?1252|cp1252)$/i.test(declared?.[1] ?? '');
  return { encoding: latin ? 'latin1' : 'utf8', mark: 0, swapped: false };
}

/** Returns how many bytes make whole characters. */
function wholeCharacters(bytes: Buffer, scheme: Scheme): number {
  if (scheme.encoding === 'latin1') return bytes.length;
  if (scheme.encoding === 'utf16le') return bytes.length & ~1;
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
