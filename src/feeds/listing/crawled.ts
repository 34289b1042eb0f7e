import type { Issue } from '../../model/parsed-unit.ts';

/** What the crawler says a page is (WARC header `Sekisho-Page`). */
export type PageKind = 'listing' | 'notice' | 'index';

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** A page as it was fetched, with what is known of the fetch. */
export interface CrawledPage {
  /** [start, end) in the file. */
  readonly bytes: readonly [number, number];
  readonly format: string;
  /** Canonical address it was asked at; undefined for a page that came alone. */
  readonly askedAt: string | undefined;
  readonly body: Uint8Array;
  readonly contentType: string | undefined;
  /** HTTP status; 200 for a page that came alone. */
  readonly status: number;
  /** Undefined when nobody said. */
  readonly kind: PageKind | undefined;
  readonly source: string | undefined;
  readonly grade: Grade | undefined;
  /** When it was fetched: ISO 8601, UTC. */
  readonly fetchedAt: string | undefined;
  readonly issues: Issue[];
}

/** Raises a warning on a page. Messages name the field and the rule, never a value. */
export type Raise = (code: string, message: string, element?: string) => void;

/** Returns the raiser of a page's issues; each code at most five times. */
export function makeRaise(page: CrawledPage): Raise {
  const times = new Map<string, number>();
  return (code, message, element) => {
    const count = (times.get(code) ?? 0) + 1;
    times.set(code, count);
    if (count > 5) return;
    const at = { byte: page.bytes[0], ...(element === undefined ? {} : { element: element.slice(0, 200) }) };
    page.issues.push({ code, severity: 'warning', at, message });
  };
}
