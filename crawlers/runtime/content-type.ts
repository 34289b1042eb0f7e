import { headerOf } from './headers.ts';
import { SkipError } from './skip.ts';

/** What a body is by its first bytes. */
export type Found = 'html' | 'xml' | 'json' | 'text' | 'other';

/** What a page is, as claimed and as found. Claims are the site's words, at most 200 characters. */
export interface ContentType {
  readonly claimed: string | undefined;
  readonly found: Found;
  readonly charsetClaimed: string | undefined;
  /** A label of the WHATWG Encoding Standard that the bytes can be read by. */
  readonly charset: string;
}

const html =
  /^(<!doctype html|<(html|head|body|script|title|meta|div|h[1-6]|p|a|b|br|table|ul|main|article|section|!--)[\s>/-])/;

/** Returns the kind of a body by its first bytes (after the WHATWG MIME Sniffing Standard, for what a crawl keeps). */
export function sniff(head: Uint8Array, claimed: string | undefined): Found {
  if (isBinary(head)) return 'other';
  const text = new TextDecoder(bomOf(head) ?? 'latin1').decode(head).trimStart().slice(0, 600).toLowerCase();
  if (html.test(text)) return 'html';
  if (text.startsWith('<?xml')) return text.includes('<html') ? 'html' : 'xml';
  if (/^[[{]/.test(text) && !/html/.test(claimed ?? '')) return 'json';
  if (/html/.test(claimed ?? '')) return 'html';
  return text.startsWith('<') && /xml/.test(claimed ?? '') ? 'xml' : 'text';
}

/** Throws SkipError when a body's first bytes are none that a crawl keeps, whatever its header says. */
export function checkContent(head: Uint8Array): void {
  if (isBinary(head))
    throw new SkipError('content-type', 'the body is not text: images, archives and documents are not kept');
}

/** Returns what a page is. */
export function readContentType(headers: readonly (readonly [string, string])[], body: Uint8Array): ContentType {
  const header = headerOf(headers, 'content-type')?.slice(0, 200);
  const claimed = header?.split(';', 1)[0]?.trim().toLowerCase();
  const charsetClaimed = /charset\s*=\s*"?([\w:.+-]{1,40})/i.exec(header ?? '')?.[1];
  const head = body.subarray(0, 1_024);
  return { claimed, found: sniff(head, claimed), charsetClaimed, charset: findCharset(body, charsetClaimed) };
}

/** A byte order mark, then what is so in fact, then what the header and the page say (WHATWG HTML, 13.2.3, but facts first). */
function findCharset(body: Uint8Array, claimed: string | undefined): string {
  const bom = bomOf(body);
  if (bom !== undefined) return bom;
  if (isUtf8(body)) return 'utf-8';
  const head = new TextDecoder('latin1').decode(body.subarray(0, 1_024));
  const inPage = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.+-]{1,40})/i.exec(head)?.[1];
  const inXml = /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.+-]{1,40})/i.exec(head)?.[1];
  const said = [claimed, inPage, inXml].find((label) => label !== undefined && isReadable(label));
  return said === undefined ? 'windows-1252' : new TextDecoder(said).encoding;
}

/** UTF-8 is out of the question here, and UTF-16 without a mark is another way to hide text from whoever looks. */
function isReadable(label: string): boolean {
  try {
    return !/^utf-/.test(new TextDecoder(label).encoding);
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch (cause) {
    if (cause instanceof TypeError) return false;
    throw cause;
  }
}

function bomOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
}

/** Bytes that no text has (WHATWG MIME Sniffing, binary data byte), and marks of formats that begin like text. */
function isBinary(head: Uint8Array): boolean {
  const utf16 = bomOf(head)?.startsWith('utf-16') === true;
  const start = new TextDecoder('latin1').decode(head.subarray(0, 8));
  if (/^(%PDF-|%!PS|GIF8|Rar!|\{\\rtf)/.test(start)) return true;
  return (
    !utf16 &&
    head.some(
      (byte) => byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f),
    )
  );
}
