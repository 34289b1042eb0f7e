import type { FeedReader } from '../model/parsed-unit.ts';

/** One kind of traffic: how its files are told from others, and how they are read. */
export interface Feed {
  /** The feed's folder name, as `policy/feeds.json` and `ParsedUnit.feed` say it. */
  readonly name: string;
  /** Returns the format found in the first bytes ('FWB/17', 'sekisho-finding/1'), or undefined. `head` is latin1 text of up to 4 KiB. */
  readonly recognise: (head: string) => string | undefined;
  readonly read: FeedReader;
}
