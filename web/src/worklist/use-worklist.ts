import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import {
  type TargetRowFragment,
  WorklistChangesDocument,
  type WorklistFilter,
  type WorklistOrder,
  WorklistRowsDocument,
} from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { pollMs, useLive } from '../hub/live.ts';
import { useLanguage } from '../words/language.ts';

const pageRows = 100;
/** Rows that are watched for changes; a long list is read again less often than a short one. */
const watchedRows = 50;
const pauseMs = 2_000;

/** The worklist as it is read: pages of rows that follow what happens. */
export interface Worklist {
  readonly rows: readonly TargetRowFragment[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly isLoadingMore: boolean;
  readonly isLive: boolean;
  readonly failure: Error | null;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

/** Reads the worklist page by page, and again whenever the hub says that it changed, or by the clock when it cannot say. */
export function useWorklist(filter: WorklistFilter, order: WorklistOrder): Worklist {
  const language = useLanguage();
  const queries = useQueryClient();
  const asked = useRef({ at: 0, waits: false });
  const isLive = useLive(WorklistChangesDocument, { filter, order, first: watchedRows }, () => {
    // Many changes in a moment are one reading; each page makes the pause longer.
    const pages = Math.ceil(rows.length / pageRows) || 1;
    const wait = Math.max(0, asked.current.at + pauseMs * pages - Date.now());
    if (asked.current.waits) return;
    asked.current.waits = true;
    setTimeout(() => {
      asked.current = { at: Date.now(), waits: false };
      void queries.invalidateQueries({ queryKey: ['worklist'] });
    }, wait);
  });
  const query = useInfiniteQuery({
    queryKey: ['worklist', 'rows', filter, order, language],
    queryFn: ({ pageParam, signal }) =>
      ask(WorklistRowsDocument, { filter, order, first: pageRows, after: pageParam, language }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ worklist: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    refetchInterval: isLive ? false : pollMs,
  });
  const rows = useMemo(() => {
    const byId = new Map(
      (query.data?.pages ?? []).flatMap(({ worklist }) => worklist.edges.map(({ node }) => [node.id, node])),
    );
    return [...byId.values()];
  }, [query.data]);
  return {
    rows,
    hasMore: query.hasNextPage,
    isLoading: query.isPending,
    isLoadingMore: query.isFetchingNextPage,
    isLive,
    failure: query.error,
    loadMore: () => void (query.hasNextPage && !query.isFetchingNextPage && query.fetchNextPage()),
    reload: () => void query.refetch(),
  };
}
