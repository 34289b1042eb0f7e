import type { AddressKind } from './address.ts';

/** Why a URL was not fetched, not kept, or not followed. */
export type SkipReason =
  // The text of the URL.
  | 'malformed-url'
  | 'url-too-long'
  | 'scheme-not-allowed'
  | 'credentials-in-url'
  | 'port-not-allowed'
  | 'special-name'
  | 'host-not-allowed'
  // Where its name leads.
  | `${AddressKind}-address`
  | 'not-loopback'
  | 'name-not-resolved'
  // The exchange.
  | 'connection-failed'
  | 'tls-failed'
  | 'too-slow'
  | 'headers-too-large'
  | 'body-too-large'
  | 'body-broken'
  | 'decompression-bomb'
  | 'coding-unknown'
  | 'status'
  | 'busy'
  | 'too-many-redirects'
  | 'redirect-without-place'
  | 'redirect-downgrade'
  // What the site and the source wish.
  | 'robots'
  | 'robots-unavailable'
  | 'noindex'
  | 'content-type'
  | 'too-deep'
  | 'trap'
  | 'query-explosion'
  | 'repeated-content'
  | 'queue-full'
  // Rendering.
  | 'kind-not-allowed'
  | 'no-browser'
  | 'browser-failed'
  | 'memory-exceeded';

/** A URL that gave no page; `message` names the rule and holds no text of the site. */
export interface Skipped {
  readonly type: 'skipped';
  readonly url: string;
  readonly depth: number;
  readonly reason: SkipReason;
  readonly message: string;
}

/** Ends the work on one URL; `crawl` and the renderer turn it into a Skipped. */
export class SkipError extends Error {
  readonly reason: SkipReason;
  /** How long the site asked to be left alone, in ms. */
  readonly retryAfterMs: number | undefined;

  constructor(
    reason: SkipReason,
    message: string,
    options: { cause?: unknown; retryAfterMs?: number | undefined } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'SkipError';
    this.reason = reason;
    this.retryAfterMs = options.retryAfterMs;
  }
}
