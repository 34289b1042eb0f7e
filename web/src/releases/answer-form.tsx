import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerReleaseDocument, type AnswerReleaseInput } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Field } from '../shell/field.tsx';
import { say } from '../shell/say.ts';
import { useSent } from '../shell/use-sent.ts';
import { fieldName } from '../words/labels.ts';
import type { RequestRead } from './releases-page.tsx';

const ANSWERS = ['letGo', 'keep', 'later'] as const;
type Answer = (typeof ANSWERS)[number];

/** An answer for each value that waits: nothing is chosen before somebody has looked. */
export function AnswerForm({ request: { id, values } }: { readonly request: RequestRead }) {
  const { t } = useTranslation();
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const [days, setDays] = useState('30');
  const [note, setNote] = useState('');
  const [isNothing, setNothing] = useState(false);
  const { send, isSending, problems, trouble } = useSent(
    async (input: AnswerReleaseInput) => (await ask(AnswerReleaseDocument, { input })).answerRelease,
    () => say(t('releases.sent')),
  );
  const chosen = (answer: Answer) => values.filter((value) => answers[value.id] === answer).map((value) => value.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [letGo, keep] = [chosen('letGo'), chosen('keep')];
    setNothing(letGo.length + keep.length === 0);
    if (letGo.length + keep.length === 0) return;
    send({ request: id, letGo, keep, days: Number(days), ...(note.trim() === '' ? {} : { note: note.trim() }) });
  };
  return (
    <form className="form" onSubmit={submit}>
      <ul className="answer-list">
        {values.map((value) => (
          <li key={value.id}>
            <span>
              {fieldName(value.field)}: <b>{value.value}</b> <span className="chip">{value.marking}</span>
            </span>
            <fieldset
              className="answers"
              aria-label={t('releases.answerTo', { field: fieldName(value.field), value: value.value })}
            >
              {ANSWERS.map((answer) => (
                <label key={answer} className="answer">
                  <input
                    type="radio"
                    name={`${id}-${value.id}`}
                    checked={(answers[value.id] ?? 'later') === answer}
                    onChange={() => setAnswers({ ...answers, [value.id]: answer })}
                  />
                  {t(`releases.${answer}`)}
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      <div className="field-grid">
        <Field name={t('releases.days')} hint={t('releases.daysHint')} problem={problems.get('days')}>
          {(tied) => (
            <input
              {...tied}
              type="number"
              min={1}
              max={365}
              required
              value={days}
              onChange={({ target }) => setDays(target.value)}
            />
          )}
        </Field>
        <Field name={t('releases.note')} hint={t('releases.noteHint')} problem={problems.get('note')}>
          {(tied) => <input {...tied} maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />}
        </Field>
      </div>
      {(isNothing || trouble !== undefined) && (
        <p className="trouble" role="alert">
          {isNothing ? t('releases.nothing') : trouble}
        </p>
      )}
      <button type="submit" className="main-action" disabled={isSending}>
        {t('releases.send')}
      </button>
    </form>
  );
}
