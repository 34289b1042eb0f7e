import { z } from 'zod';
import type { Thing } from '../src/graph/entities.ts';
import { findReportImages, type ReportImage } from '../src/graph/report-images.ts';
import { findWatched, type WatchHit } from '../src/graph/watches.ts';
import { findWritten } from '../src/work/desk.ts';
import { findHits, findNewestHits, findWatches } from '../src/work/list-watches.ts';
import { recordReport as record } from '../src/work/record-report.ts';
import { endWatch as end, watch as watchThing } from '../src/work/watch.ts';
import { openBatches } from './batches.ts';
import type { Context } from './context.ts';
import { loadEnd, loadThing, type Rows } from './entity.ts';
import { type Connection, Cursors, type PageArgs, readCount, toConnection } from './page.ts';
import { type Asked, type Done, done, read, reread } from './work.ts';

const place = z.object({ knownFrom: z.number().int(), id: z.string() });

/** Records what the viewer reports; returns the report. */
export async function recordReport(_parent: unknown, { input }: Asked, context: Context): Promise<Thing> {
  const made = await record(context.hub.desk, context.viewer, read(input, {}));
  await context.renew();
  return findWritten(context.hub.desk, context.viewer, made);
}

/** Watches a thing; returns it and the watch. */
export async function watch(_parent: unknown, { input }: Asked, context: Context): Promise<Done> {
  const given = read(input, { id: 'Entity' });
  return done(context, given['id'], await watchThing(context.hub.desk, context.viewer, given));
}

/** Ends a watch of the viewer's own; returns it. */
export async function endWatch(_parent: unknown, { input }: Asked, context: Context): Promise<Thing> {
  const given = read(input, { id: 'Entity' });
  await end(context.hub.desk, context.viewer, given);
  return reread(context, given['id']);
}

/** Returns the viewer's own watches, newest first. */
export async function listWatches(_parent: unknown, page: PageArgs, context: Context): Promise<Connection<Thing>> {
  const cursors = new Cursors(context, ['watches'], place);
  const asked = { first: readCount('first', page.first), after: cursors.decode(page.after) };
  const { rows, hasMore } = await findWatches(context.hub.desk, context.viewer, asked);
  return toConnection(rows, hasMore, page, (row) => ({ cursor: cursors.encode(row.place), node: row.thing }));
}

/** Returns what is watched; null when the viewer does not see that. */
export async function findWatchedThing(watch: Thing, _args: unknown, context: Context): Promise<Thing | null> {
  const entity = await context.loaders.of(openWatched, context).load(watch);
  return entity === undefined ? null : ((await loadThing(context, entity)) ?? null);
}

/** Returns the hits of a watch of the viewer's own, newest first; of another's there are none. */
export function findHitsOf(
  watch: Thing,
  { first }: { readonly first?: number | null | undefined },
  context: Context,
): Promise<Rows<WatchHit>> {
  return context.loaders.of(openHits, context).load({ watch, most: readCount('first', first) });
}

/** Returns the images of a report, in the order they were added. */
export function findImagesOf(report: Thing, _args: unknown, context: Context): Promise<readonly ReportImage[]> {
  return context.loaders.of(openImages, context).load(report);
}

function openImages({ hub, viewer }: Context) {
  return openBatches<Thing, ReportImage[]>({
    nameOf: ({ id }) => id,
    likeOf: () => '',
    load: async (reports) => {
      const found = await findReportImages(hub.graph, viewer, reports);
      return reports.map(({ id }) => found.filter(({ report }) => report === id));
    },
  });
}

/** Returns the newest hits over all of the viewer's own watches. */
export function listNewestHits(
  _parent: unknown,
  { first }: { readonly first?: number | null | undefined },
  { hub, viewer }: Context,
): Promise<WatchHit[]> {
  return findNewestHits(hub.desk, viewer, readCount('first', first));
}

/** Returns the watch that a hit is of. */
export async function findWatchOf({ watch }: WatchHit, _args: unknown, context: Context): Promise<Thing> {
  return loadEnd({ entity: watch }, _args, context);
}

function openWatched({ hub, viewer }: Context) {
  return openBatches<Thing, string | undefined>({
    nameOf: ({ id }) => id,
    likeOf: () => '',
    load: async (watches) => {
      const ids = watches.flatMap(({ memberIds }) => [...memberIds]);
      const watched = await findWatched(hub.graph, viewer, ids);
      return watches.map(({ memberIds }) => watched.find(({ watch }) => memberIds.includes(watch))?.entity);
    },
  });
}

function openHits({ hub, viewer }: Context) {
  return openBatches<{ readonly watch: Thing; readonly most: number }, Rows<WatchHit>>({
    nameOf: ({ watch, most }) => `${watch.id} ${most}`,
    likeOf: ({ most }) => String(most),
    load: async (asked) => {
      const most = asked[0]?.most ?? 0;
      const hits = await findHits(
        hub.desk,
        viewer,
        asked.map(({ watch }) => watch),
        most,
      );
      return asked.map(({ watch }) => {
        const rows = hits.filter((hit) => hit.watch === watch.id);
        return { rows: rows.slice(0, most), truncated: rows.length > most };
      });
    },
  });
}
