import type { ContentType } from './content-type.ts';
import type { Rendered } from './render.ts';

/** A page as the crawl keeps it. */
export interface Page {
  readonly type: 'page';
  /** Where it was found in the end. */
  readonly url: string;
  /** URLs that led to it, in order. */
  readonly redirects: readonly string[];
  /** Links away from a start URL. */
  readonly depth: number;
  /** When it was asked for, ms since 1970. */
  readonly at: number;
  /** The address that was connected to. */
  readonly address: string;
  /** 200, or 304 when it is as the caller knows it. */
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** As it came, in the site's own character set, with transfer and content coding undone; empty for 304. */
  readonly body: Uint8Array;
  readonly contentType: ContentType;
  /** The links that its source follows, absolute; kept by the caller so that a page that has not changed still leads on. */
  readonly links: readonly string[];
  /** What its scripts made of it. */
  readonly rendered: Rendered | undefined;
  /** For 304: when the caller had it. */
  readonly known: Known | undefined;
}

/** What the caller has of a page from another run, so that the site need not send it again (RFC 9110, 13.1). */
export interface Known {
  readonly etag: string | undefined;
  /** As the site wrote it. */
  readonly lastModified: string | undefined;
  /** When it was fetched, ms since 1970. */
  readonly at: number;
  /** `links` of the page then. */
  readonly links: readonly string[];
}
