/** How a source stands: `active` by its schedule, `paused` by hand only, `retired` never again, kept for its history. */
export type SourceState = 'active' | 'paused' | 'retired';

/** How a run ended: `stopped` by its limits or because its source was paused; `failed` when no start page could be read. */
export type CrawlEnd = 'done' | 'stopped' | 'failed';

/** What may be changed about a source by its administrator. */
export type SourceChange = 'pause' | 'resume' | 'retire';
