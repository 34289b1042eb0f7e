import type { FeedReader } from '../../model/parsed-unit.ts';
import type { Feed } from '../feed.ts';
import { putBack, takeHead } from '../head.ts';
import { FORMAT as FTM } from './ftm/map.ts';
import { readEntities } from './ftm/read.ts';
import { FORMAT as REPORT } from './report/map.ts';
import { readReports } from './report/read.ts';
import { FORMAT as STIX } from './stix/map.ts';
import { readStix } from './stix/read.ts';

const HEAD = 4096;

const READERS: Readonly<Record<string, FeedReader>> = { [STIX]: readStix, [FTM]: readEntities, [REPORT]: readReports };

/** The three formats by what stands in their first bytes; none of them is told by one word alone that others use too. */
function recognise(head: string): string | undefined {
  if (!/^[\s\xef\xbb\xbf]*[[{]/.test(head)) return undefined;
  if (/"type"\s*:\s*"sekisho-report"/.test(head)) return REPORT;
  if (/"id"\s*:\s*"bundle--[0-9a-fA-F-]{36}"/.test(head)) return STIX;
  if (/"spec_version"\s*:\s*"2\.[01]"/.test(head) && /"id"\s*:\s*"[a-z0-9-]+--[0-9a-fA-F-]{36}"/.test(head))
    return STIX;
  if (/"schema"\s*:\s*"[A-Z][A-Za-z]+"/.test(head) && /"properties"\s*:\s*\{/.test(head)) return FTM;
  return undefined;
}

const read: FeedReader = async function* readIntelligence(bytes) {
  const source = bytes[Symbol.asyncIterator]();
  try {
    const taken = await takeHead(source, HEAD);
    const head = Buffer.concat(taken).subarray(0, HEAD).toString('latin1');
    const reader = READERS[recognise(head) ?? ''];
    if (reader !== undefined) yield* reader(putBack(taken, source));
  } finally {
    await source.return?.();
  }
};

/** What others tell: STIX 2.1 bundles, FollowTheMoney entities a line, and reports as JSON (schema: docs/feeds/report.schema.json). */
export const feed: Feed = { name: 'intel', recognise, read };
