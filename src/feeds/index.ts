import { feed as airCargo } from './air-cargo/feed.ts';
import { feed as declaration } from './declaration/feed.ts';
import type { Feed } from './feed.ts';
import { feed as finding } from './finding/feed.ts';
import { feed as intel } from './intel/feed.ts';
import { feed as listing } from './listing/feed.ts';
import { feed as pnr } from './pnr/feed.ts';
import { feed as post } from './post/feed.ts';

/** Every feed that is read, in the order in which a file is offered to them: the strictest look first. */
export const feeds: readonly Feed[] = [listing, pnr, post, finding, intel, declaration, airCargo];
