import type { Feed } from '../feed.ts';
import { WARC } from './make-page.ts';
import { HTML, isWarc, read } from './read.ts';

/** A page starts with its document type or root element; an XML declaration and comments may stand before. */
const PAGE =
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*){0,5}<(?:!doctype\s+html|html)[\s>]/i;

function recognise(head: string): string | undefined {
  if (isWarc(head)) return WARC;
  return PAGE.test(head.replace(/\0/g, '')) ? HTML : undefined;
}

/** Crawled pages of shops, platforms, news and registers: WARC/1.1 files, or one HTML page. */
export const feed: Feed = { name: 'listing', recognise, read };
