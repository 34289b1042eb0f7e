import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnswerReleaseDocument, type AnswerReleaseInput } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { say } from '../shell/say.ts';
import { useSent } from '../shell/use-sent.ts';
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
            {answers.map((answer) => (
              <Said key={answer.id} request={id} answer={answer} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What was said to one value; what was let go can be kept back from now on. */
function Said({ request, answer }: { readonly request: string; readonly answer: RequestRead['answers'][number] }) {
  const { t } = useTranslation();
  const { id, field, letGo, by, at, until, note } = answer;
  const { send, isSending, trouble } = useSent(
    async (input: AnswerReleaseInput) => (await ask(AnswerReleaseDocument, { input })).answerRelease,
    () => say(t('releases.tookBack')),
  );
  return (
    <li>
      {fieldName(field)}: {t(letGo ? 'releases.was.true' : 'releases.was.false')}, {holderName(by)}, {moment(at)},{' '}
      {t('releases.until', { until: moment(until) })}
      {note !== null && ` · ${note}`}{' '}
      {letGo && Date.parse(until) > Date.now() && (
        <button
          type="button"
          className="small"
          aria-label={t('releases.takeBackOf', { field: fieldName(field) })}
          disabled={isSending}
          onClick={() => send({ request, keep: [id] })}
        >
          {t('releases.takeBack')}
        </button>
      )}
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
    </li>
  );
}
