import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { captionOf, fieldName, holderName, label, moment } from '../words/labels.ts';
import { AnswerForm } from './answer-form.tsx';
import type { RequestRead } from './releases-page.tsx';

/** One request: who asks about whom, why, what waits, and what was said before. */
export function RequestCard({ request }: { readonly request: RequestRead }) {
  const { t } = useTranslation();
  const { id, partner, purpose, instrument, subject, reason, asks, lastAskedAt, entity, values, answers } = request;
  const title = `request-${id}`;
  return (
    <section className="panel" aria-labelledby={title}>
      <h2 id={title}>
        {t('releases.asks', { partner })}{' '}
        {entity === null ? (
          t('releases.gone')
        ) : (
          <Link to="/entity/$id" params={{ id: entity.id }}>
            {captionOf(entity)}
          </Link>
        )}{' '}
        {entity !== null && <span className="chip">{label('kind', entity.kind)}</span>}
      </h2>
      <p>{reason === null ? t('releases.noReason') : t('releases.reason', { reason })}</p>
      <p className="muted">
        {t('releases.basis', { purpose, instrument, subject })}{' '}
        {t('releases.times', { count: asks, last: moment(lastAskedAt) })}
      </p>
      {values.length > 0 && <AnswerForm request={request} />}
      {answers.length > 0 && (
        <details>
          <summary>{t('releases.said')}</summary>
          <ul>
            {answers.map(({ field, letGo, by, at, until, note }) => (
              <li key={`${field}-${at}-${String(letGo)}`}>
                {fieldName(field)}: {t(letGo ? 'releases.was.true' : 'releases.was.false')}, {holderName(by)},{' '}
                {moment(at)}, {t('releases.until', { until: moment(until) })}
                {note !== null && ` · ${note}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
