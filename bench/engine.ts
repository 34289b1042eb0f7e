import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, projectRoot } from '../engine/folders.ts';
import { bringJars } from '../engine/jars.ts';
import { findJava } from '../engine/java.ts';
import { startNeo4j } from '../engine/neo4j.ts';
import { anyPort } from '../engine/ports.ts';
import { readPolicy } from '../src/auth/policy.ts';
import { Classes } from '../src/graph/classes.ts';
import { Graph } from '../src/graph/driver.ts';
import { migrate } from '../src/graph/migrate.ts';
import { openDetect } from '../src/pipeline/detect.ts';
import type { Parts } from '../src/pipeline/pipeline.ts';
import { openIds } from '../src/resolve/id.ts';
import { ContentStore } from '../src/store/content-store.ts';

/** The hub's own parts over a real Neo4j of their own on an empty folder, as a bench needs them. */
export interface BenchHub {
  readonly parts: Parts;
  readonly folder: string;
  /** Process of the graph engine. */
  readonly pid: number | undefined;
  readonly close: () => Promise<void>;
}

/** Starts an empty graph with all migrations and the pipeline's parts over it. */
export async function openBenchHub(memory = { heapMiB: 1024, pagesMiB: 1024 }): Promise<BenchHub> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-bench-'));
  const java = findJava();
  if (java === undefined) throw new Error('Java 17 or 21 is missing: ./sekisho doctor says how to get it');
  const jars = await bringJars(cacheFolder(), (line) => console.error(line));
  const options = { data: folder, jars, java, port: await anyPort(), ...memory, graceSeconds: 10 };
  const engine = await startNeo4j(options, { logs: join(folder, 'logs'), run: join(folder, 'run') });
  const graph = await Graph.open(engine);
  await migrate(graph, join(projectRoot, 'migrations'));
  const [classes, makeId, now] = [new Classes(graph, 'bench'), openIds('bench'), Date.now];
  const { detect } = openDetect({ graph, classes, makeId, now });
  const store = new ContentStore(join(folder, 'store'), 'bench');
  const policy = readPolicy(join(projectRoot, 'policy'));
  return {
    folder,
    pid: engine.child.pid(),
    parts: { graph, store, makeId, classes, policy, now, detect },
    close: async () => {
      await graph.close();
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
