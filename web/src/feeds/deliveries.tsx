import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DeliveriesDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { pollMs } from '../hub/live.ts';
import { Trouble } from '../shell/notice.tsx';
import { amount, moment } from '../words/labels.ts';
import { Issues } from './feed-table.tsx';
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
      <div className="table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('feeds.file')}</th>
              <th scope="col">{t('feeds.feed')}</th>
              <th scope="col">{t('feeds.state')}</th>
              <th scope="col">{t('feeds.received')}</th>
              <th scope="col" className="number">
                {t('feeds.units')}
              </th>
              <th scope="col" className="number">
                {t('feeds.written')}
              </th>
              <th scope="col" className="number">
                {t('feeds.unchanged')}
              </th>
              <th scope="col" className="number">
                {t('feeds.deadLetters')}
              </th>
              <th scope="col">{t('feeds.issues')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.name}</th>
                <td>{one.feed}</td>
                <td>
                  <span className="chip">{one.state}</span>
                </td>
                <td>{moment(one.receivedAt)}</td>
                <td className="number">{amount(one.units)}</td>
                <td className="number">{amount(one.written)}</td>
                <td className="number">{amount(one.unchanged)}</td>
                <td className="number">
                  {one.deadLetters > 0 ? <b className="trouble">{amount(one.deadLetters)}</b> : 0}
                </td>
                <td>
                  <Issues issues={one.issues} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          {t('app.more')}
        </button>
      )}
    </section>
  );
}
