import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FeedsDocument, WatchIngestDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { pollMs, useLive } from '../hub/live.ts';
import { Empty, Loading, Trouble } from '../shell/notice.tsx';
import { useTitle } from '../shell/title.ts';
import { DeadLetters } from './dead-letters.tsx';
import { Deliveries } from './deliveries.tsx';
import { FeedTable } from './feed-table.tsx';
import type { DeliveryRead } from './progress.ts';

const pauseMs = 2_000;

/** Health of the feeds, deliveries as they go, and what could not be read. */
export function FeedsPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [feed, setFeed] = useState<string>();
  const [running, setRunning] = useState<ReadonlyMap<string, DeliveryRead>>(new Map());
  const isWaiting = useRef(false);
  const isLive = useLive(WatchIngestDocument, {}, ({ ingestProgress: delivery }) => {
    setRunning((now) => new Map(now).set(delivery.id, delivery));
    if (isWaiting.current) return;
    isWaiting.current = true;
    setTimeout(() => {
      isWaiting.current = false;
      void queries.invalidateQueries({ queryKey: ['feeds'] });
    }, pauseMs);
  });
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['feeds', 'health'],
    queryFn: ({ signal }) => ask(FeedsDocument, {}, signal),
    refetchInterval: pollMs,
  });
  useTitle(t('feeds.title'));
  return (
    <div className="feeds">
      <div className="page-head">
        <h1>{t('feeds.title')}</h1>
        <p className="status">
          <span className={isLive ? 'live' : 'live live-not'}>
            {isLive ? t('app.live') : t('app.polling', { seconds: pollMs / 1000 })}
          </span>
        </p>
      </div>
      {error !== null && <Trouble failure={error} retry={refetch} />}
      {isPending && error === null && <Loading />}
      {data !== undefined && data.feeds.length === 0 && (
        <Empty title={t('feeds.empty')}>
          <p>{t('feeds.emptyHint')}</p>
        </Empty>
      )}
      {data !== undefined && data.feeds.length > 0 && <FeedTable feeds={data.feeds} chosen={feed} choose={setFeed} />}
      <Deliveries feed={feed} running={running} />
      <DeadLetters feed={feed} />
    </div>
  );
}
