import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WatchListDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { pollMs } from '../hub/live.ts';
import { useMe } from '../hub/me.ts';
import { CardList } from '../shell/card-list.tsx';
import { useTitle } from '../shell/title.ts';
import { WatchCard } from './watch-card.tsx';

/** An officer's watches with what came in, and the way to a new report. */
export function ReportsPage() {
  const { t } = useTranslation();
  const me = useMe();
  useTitle(t('reports.title'));
  return (
    <>
      <div className="page-head">
        <h1>{t('reports.title')}</h1>
        {me?.actions.includes('report') && (
          <Link to="/report" className="button">
            {t('reports.write')}
          </Link>
        )}
      </div>
      <h2>{t('reports.watches')}</h2>
      <WatchList />
    </>
  );
}

function WatchList() {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['watches'],
    queryFn: ({ pageParam, signal }) => ask(WatchListDocument, { first: 50, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ watches: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    refetchInterval: pollMs,
  });
  const watches = query.data?.pages.flatMap(({ watches: { edges } }) => edges.map(({ node }) => node)) ?? [];
  return (
    <CardList
      query={query}
      rows={watches}
      empty={t('reports.noWatches')}
      emptyHint={t('reports.noWatchesHint')}
      card={(watch) => <WatchCard watch={watch} />}
    />
  );
}
