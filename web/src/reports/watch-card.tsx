import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EndWatchDocument, WatchHitsDocument, type WatchListQuery } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { say } from '../shell/say.ts';
import { useSent } from '../shell/use-sent.ts';
import { captionOf, label, moment } from '../words/labels.ts';

type Watch = WatchListQuery['watches']['edges'][number]['node'];

const MOST_HITS = 20;

/** One watch: what is watched, on which terms, and what came in; its hits are read when there are any. */
export function WatchCard({ watch }: { readonly watch: Watch }) {
  const { t } = useTranslation();
  const { send, isSending, trouble } = useSent(
    async () => (await ask(EndWatchDocument, { input: { id: watch.id } })).endWatch,
    () => say(t('reports.ended')),
  );
  const { subject, action, legalBasis, reviewAt, until, note, hits } = watch;
  const last = hits.rows[0];
  return (
    <article className="card">
      {subject === null ? (
        <b className="card-thing">{t('reports.gone')}</b>
      ) : (
        <Link to="/entity/$id" params={{ id: subject.id }} className="card-thing">
          {captionOf(subject)}
        </Link>
      )}
      <span className="card-text">
        {label('watchAction', action ?? '')} · {legalBasis}
        {note === null ? '' : ` · ${note}`}
      </span>
      <span className="card-foot">
        {last === undefined ? (
          <span className="muted">{t('reports.noHits')}</span>
        ) : (
          <b className="chip">{t('reports.lastHit', { moment: moment(last.at) })}</b>
        )}
        {reviewAt !== null && <span className="muted">{t('reports.review', { moment: moment(reviewAt) })}</span>}
        {until !== null && <span className="muted">{t('reports.ends', { moment: moment(until) })}</span>}
        <button type="button" className="small" disabled={isSending} onClick={() => send(undefined)}>
          {t('reports.end')}
        </button>
      </span>
      {trouble !== undefined && <p className="trouble">{trouble}</p>}
      {last !== undefined && <Hits id={watch.id} />}
    </article>
  );
}

function Hits({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['watches', id],
    queryFn: ({ signal }) => ask(WatchHitsDocument, { id, first: MOST_HITS }, signal),
  });
  const watch = data?.entity ?? null;
  if (watch?.__typename !== 'Watch') return null;
  const { rows, truncated } = watch.hits;
  // Each member of one thing is a hit of its own; the thing is told once, by its newest.
  const told = new Map(rows.toReversed().map((row) => [`${row.entity.id} ${row.kind} ${row.value}`, row]));
  return (
    <ul>
      {[...told].toReversed().map(([key, { at, kind, value, entity }]) => (
        <li key={key}>
          {moment(at)}{' '}
          <Link to="/entity/$id" params={{ id: entity.id }}>
            {label('kind', entity.kind)} {captionOf(entity)}
          </Link>{' '}
          {kind !== null && (
            <span className="muted">
              {label('identifier', kind)} {value}
            </span>
          )}
        </li>
      ))}
      {truncated && <li className="muted">{t('reports.moreHits')}</li>}
    </ul>
  );
}
