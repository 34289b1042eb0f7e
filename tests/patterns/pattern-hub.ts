import { expect, vi } from 'vitest';
import { profileKeys } from '../../src/auth/viewer.ts';
import { findReasons } from '../../src/graph/reason-reads.ts';
import type { Action, ProfileName } from '../../src/model/access.ts';
import type { Pattern } from '../../src/patterns/pattern.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { openDetect } from '../../src/pipeline/detect.ts';
import { takeIn } from '../../src/pipeline/pipeline.ts';
import { openHub } from '../hub.ts';

// The first of everything is planned by the engine.
vi.setConfig({ testTimeout: 120_000 });

/** A reason as the test reads it: the subject's own number, and the texts with names in them. */
export interface Said {
  readonly subject: string;
  readonly points: number;
  readonly en: string | undefined;
  readonly ja: string | undefined;
}

export interface PatternHub {
  /** Takes the units in on an empty graph, one batch each list. */
  readonly takeIn: (...batches: readonly (readonly Incoming[])[]) => Promise<void>;
  /** Returns the pattern's open reasons under a profile, by the subjects' numbers. */
  readonly reasons: (profile: ProfileName) => Promise<Said[]>;
  readonly close: () => Promise<void>;
}

/** Opens a hub with one pattern alone. Every reason's evidence is checked: an edge's ends are there, one of them beside it. */
export async function openPatternHub(pattern: Pattern): Promise<PatternHub> {
  const parts: { detect?: ReturnType<typeof openDetect>['detect'] } = {};
  const hub = await openHub({ detect: async (...given) => parts.detect?.(...given) });
  const { graph, classes, makeId, now, policy } = hub;
  parts.detect = openDetect({ graph, classes, makeId, now, patterns: [pattern] }).detect;

  const said = async (profile: ProfileName): Promise<Said[]> => {
    const keys = profileKeys(policy, profile, await classes.list(), hub.clock);
    const things = await graph.read<{ thing: string; subject: string }>(
      `MATCH (r:Reason {profile: $profile, slug: $slug})-[:ABOUT]->(e:Entity)-[:HAS {role: 'is'}]->(i) WHERE r.knownTo IS NULL
       RETURN DISTINCT e.id AS thing, i.value AS subject ORDER BY subject`,
      { profile, slug: pattern.slug },
    );
    const shown = await findReasons(
      graph,
      { actions: new Set<Action>(['read']), keys, profile },
      things.map(({ thing }) => ({ id: thing, memberIds: [thing] })),
    );
    const list: Said[] = [];
    for (const { thing, subject } of things) {
      for (const { points, evidence, values, names } of shown.filter((each) => each.thing === thing)) {
        await checkEvidence(evidence);
        const name = (id: string) => names.get(id)?.name ?? `NOT SEEN ${id}`;
        const [en, ja] = [pattern.render('en', values, name), pattern.render('ja', values, name)];
        list.push({ subject, points, en, ja });
      }
    }
    return list;
  };

  const checkEvidence = async (evidence: readonly string[]): Promise<void> => {
    // What a thing says of itself rests on it alone.
    if (evidence.length === 1) return;
    const edges = await graph.read<{ id: string; ends: string[] }>(
      'UNWIND $ids AS id MATCH (a)-[x {id: id}]->(b) RETURN id, [a.id, b.id] AS ends',
      { ids: [...evidence] },
    );
    expect(edges).not.toEqual([]);
    for (const { id, ends } of edges) {
      const at = evidence.indexOf(id);
      expect(evidence).toEqual(expect.arrayContaining(ends));
      expect(ends).toSatisfy(
        (two: string[]) => two.includes(evidence[at - 1] ?? '') || two.includes(evidence[at + 1] ?? ''),
      );
    }
  };

  return {
    takeIn: async (...batches) => {
      await hub.empty();
      for (const batch of batches) await takeIn(hub, batch);
    },
    reasons: said,
    close: () => hub.close(),
  };
}
