import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReleaseRequestsDocument, type ReleaseRequestsQuery } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { pollMs } from '../hub/live.ts';
import { Empty, Loading, Trouble } from '../shell/notice.tsx';
import { useTitle } from '../shell/title.ts';
import { RequestCard } from './request-card.tsx';

export type RequestRead = ReleaseRequestsQuery['releaseRequests'][number];

/** What partners ask for that a person must let go, and what was said. */
export function ReleasesPage() {
  const { t } = useTranslation();
  const [waiting, setWaiting] = useState(true);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['releases', waiting],
    queryFn: ({ signal }) => ask(ReleaseRequestsDocument, { waiting }, signal),
    refetchInterval: pollMs,
  });
  useTitle(t('releases.title'));
  const requests = data?.releaseRequests ?? [];
  return (
    <div className="feeds">
      <div className="page-head">
        <h1>{t('releases.title')}</h1>
        <fieldset className="switch" aria-label={t('releases.title')}>
          {[true, false].map((isWaiting) => (
            <button
              key={String(isWaiting)}
              type="button"
              aria-pressed={waiting === isWaiting}
              onClick={() => setWaiting(isWaiting)}
            >
              {t(isWaiting ? 'releases.waiting' : 'releases.answered')}
            </button>
          ))}
        </fieldset>
      </div>
      <p className="muted">{t('releases.intro')}</p>
      {error !== null && <Trouble failure={error} retry={refetch} />}
      {isPending && error === null && <Loading />}
      {data !== undefined && requests.length === 0 && (
        <Empty title={t(waiting ? 'releases.empty' : 'releases.emptyAnswered')}>
          {waiting && <p>{t('releases.emptyHint')}</p>}
        </Empty>
      )}
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
      {requests.length === 50 && <p className="cut">{t('app.truncated')}</p>}
    </div>
  );
}
