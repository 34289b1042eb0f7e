import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type EntityKind, NeighbourhoodDocument, PathDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { say } from '../shell/say.ts';
import { troubleText } from '../shell/trouble.ts';
import { emptyNetwork, merge, type Network } from './merge.ts';

/** What of the network is asked for. */
export interface NetworkView {
  readonly hops: number;
  /** Empty: all. */
  readonly kinds: readonly EntityKind[];
  /** ISO instant; undefined is now. */
  readonly asOf: string | undefined;
  readonly most: number;
}

/** A path between two nodes that was asked for. */
export type FoundPath = { readonly ids: ReadonlySet<string>; readonly steps: number; readonly isCut: boolean };

export const pathHops = 6;

/** Reads the network around an entity, and adds what is expanded and the paths that are found. */
export function useNetwork(id: string, view: NetworkView) {
  const { hops, kinds, asOf, most } = view;
  const given = { ...(kinds.length === 0 ? {} : { kinds: [...kinds] }), ...(asOf === undefined ? {} : { asOf }), most };
  const key = JSON.stringify([id, hops, given]);
  const [added, setAdded] = useState<{ readonly key: string; readonly network: Network }>();
  const [path, setPath] = useState<FoundPath>();
  const [busy, setBusy] = useState<string>();
  const query = useQuery({
    queryKey: ['network', key],
    queryFn: ({ signal }) => ask(NeighbourhoodDocument, { id, hops, ...given }, signal),
    select: readNetwork,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const network = added?.key === key ? added.network : query.data;
  const work = async (name: string, act: () => Promise<void>) => {
    setBusy(name);
    try {
      await act();
    } catch (failure) {
      say(troubleText(failure), true);
    }
    setBusy(undefined);
  };
  const add = (read: Parameters<typeof merge>[1], expanded?: string) =>
    setAdded((now) => ({
      key,
      network: merge((now?.key === key ? now.network : query.data) ?? emptyNetwork, read, expanded),
    }));
  return {
    network,
    query,
    busy,
    path,
    clearPath: () => setPath(undefined),
    expand: (node: string) =>
      work(node, async () => {
        const { neighbourhood } = await ask(NeighbourhoodDocument, { id: node, hops: 1, ...given });
        if (neighbourhood !== null) add(neighbourhood, node);
      }),
    findPath: (from: string, to: string) =>
      work('path', async () => {
        const { path: found } = await ask(PathDocument, { from, to, hops: pathHops });
        const ids = new Set([...(found?.entities ?? []), ...(found?.identifiers ?? [])].map((one) => one.id));
        if (found !== null && ids.size > 0) add(found);
        setPath({ ids, steps: Math.max(0, (found?.entities.length ?? 0) - 1), isCut: found?.truncated ?? false });
      }),
  };

  function readNetwork({ neighbourhood }: { neighbourhood: Parameters<typeof merge>[1] | null }): Network | null {
    return neighbourhood === null ? null : merge(emptyNetwork, neighbourhood, hops === 1 ? id : undefined);
  }
}
