import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DeliveriesDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { pollMs } from '../hub/live.ts';
import { Trouble } from '../shell/notice.tsx';
import { Table } from '../shell/table.tsx';
import { amount, moment } from '../words/labels.ts';
import { Dead, Issues } from './feed-table.tsx';
import { type DeliveryRead, withProgress } from './progress.ts';

interface DeliveriesProps {
  readonly feed: string | undefined;
  readonly running: ReadonlyMap<string, DeliveryRead>;
}

/** What was delivered, newest first, each row counting up while it is read. */
export function Deliveries({ feed, running }: DeliveriesProps) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['feeds', 'deliveries', feed],
    queryFn: ({ pageParam, signal }) => ask(DeliveriesDocument, { feed, first: 20, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ deliveries: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    refetchInterval: pollMs,
  });
  const { data, error, refetch, hasNextPage, fetchNextPage } = query;
  const listed = data?.pages.flatMap(({ deliveries }) => deliveries.edges.map(({ node }) => node)) ?? [];
  const rows = withProgress(listed, running, feed);
  if (rows.length === 0 && error === null) return null;
  return (
    <section className="panel" aria-labelledby="deliveries-title">
      <h2 id="deliveries-title">{t('feeds.deliveries')}</h2>
      {error !== null && <Trouble failure={error} retry={refetch} />}
      <Table
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { name: t('feeds.file'), cell: ({ name }) => name },
          { name: t('feeds.feed'), cell: (one) => one.feed },
          { name: t('feeds.state'), cell: ({ state }) => <span className="chip">{state}</span> },
          { name: t('feeds.received'), cell: ({ receivedAt }) => moment(receivedAt) },
          { name: t('feeds.units'), isNumber: true, cell: ({ units }) => amount(units) },
          { name: t('feeds.written'), isNumber: true, cell: ({ written }) => amount(written) },
          { name: t('feeds.unchanged'), isNumber: true, cell: ({ unchanged }) => amount(unchanged) },
          { name: t('feeds.deadLetters'), isNumber: true, cell: ({ deadLetters }) => <Dead count={deadLetters} /> },
          { name: t('feeds.issues'), cell: ({ issues }) => <Issues issues={issues} /> },
        ]}
      />
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          {t('app.more')}
        </button>
      )}
    </section>
  );
}
