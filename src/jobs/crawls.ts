import type { Graph } from '../graph/driver.ts';
import { readSources } from '../graph/sources.ts';
import { findMissed } from '../pipeline/crawl-due.ts';
import type { Crawls } from '../pipeline/desk.ts';
import type { Jobs } from './queue.ts';

/** Returns the queue of crawls: what falls due is made from the sources in the graph, whatever the queue has lost. */
export function openCrawls(jobs: Jobs, graph: Graph, now: () => number): Crawls {
  return {
    start: (id, source, by) => jobs.add('crawl', id, { source, by }),
    schedule: async () => {
      const sources = await readSources(graph);
      await jobs.schedule(
        'crawl',
        sources.flatMap(({ name, state, schedule, timeZone }) =>
          state !== 'active' || schedule === null
            ? []
            : [{ id: name, pattern: schedule, timeZone, payload: { source: name } }],
        ),
      );
      for (const source of sources) {
        const missed = findMissed(source, now());
        if (missed !== undefined) await jobs.add('crawl', `missed-${source.name}-${missed}`, { source: source.name });
      }
    },
  };
}
