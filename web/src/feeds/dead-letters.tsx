import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DeadLettersDocument, ReplayDeadLetterDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { useMe } from '../hub/me.ts';
import { Trouble } from '../shell/notice.tsx';
import { say } from '../shell/say.ts';
import { Table } from '../shell/table.tsx';
import { useSent } from '../shell/use-sent.ts';
import { amount, moment } from '../words/labels.ts';

/** What could not be read and waits for someone: why, and a way to try again once the reason is gone. */
export function DeadLetters({ feed }: { readonly feed: string | undefined }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['feeds', 'dead-letters', feed],
    queryFn: ({ pageParam, signal }) => ask(DeadLettersDocument, { feed, first: 20, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ deadLetters: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
  const { data, error, refetch, hasNextPage, fetchNextPage } = query;
  const rows = data?.pages.flatMap(({ deadLetters }) => deadLetters.edges.map(({ node }) => node)) ?? [];
  if (data === undefined && error === null) return null;
  return (
    <section className="panel" aria-labelledby="dead-title">
      <h2 id="dead-title">{t('feeds.deadLetters')}</h2>
      {error !== null && <Trouble failure={error} retry={refetch} />}
      {data !== undefined && rows.length === 0 && <p className="muted">{t('feeds.noDead')}</p>}
      {rows.length > 0 && (
        <Table
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              name: t('feeds.reason'),
              cell: ({ code, message }) => (
                <>
                  <code>{code}</code> <span className="dead-message">{message}</span>
                </>
              ),
            },
            {
              name: t('feeds.feed'),
              cell: ({ feed: from, format }) => (
                <>
                  {from} <small className="muted">{format}</small>
                </>
              ),
            },
            {
              name: t('feeds.received'),
              cell: ({ receivedAt, bytes }) => (
                <>
                  {moment(receivedAt)} <small className="muted">{t('feeds.bytes', { bytes: amount(bytes) })}</small>
                </>
              ),
            },
            {
              name: t('feeds.replay'),
              cell: ({ id, code, feed: from }) => <Replay id={id} name={`${code} ${from}`} />,
            },
          ]}
        />
      )}
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          {t('app.more')}
        </button>
      )}
    </section>
  );
}

function Replay({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const { send, isSending, trouble } = useSent(
    async () => (await ask(ReplayDeadLetterDocument, { input: { id } })).replayDeadLetter,
    (_, answer) => {
      if (answer !== undefined)
        say(t('state' in answer && answer.state === 'dead-letter' ? 'feeds.notReplayed' : 'feeds.replayed', { name }));
    },
  );
  if (!me?.actions.includes('replay-dead-letter')) return null;
  return (
    <>
      <button
        type="button"
        className="small"
        disabled={isSending}
        aria-label={`${t('feeds.replay')}: ${name}`}
        onClick={() => send(undefined)}
      >
        {t('feeds.replay')}
      </button>
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
