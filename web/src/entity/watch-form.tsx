import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetWatchDocument, type WatchInput } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { TapChoice } from '../orders/tap-choice.tsx';
import { endOf } from '../reports/draft.ts';
import { Field } from '../shell/field.tsx';
import { say } from '../shell/say.ts';
import { useSent } from '../shell/use-sent.ts';

const ACTIONS = ['inform', 'collect', 'stop'] as const;

/** Watches a thing: on which law, until when, and when to ask whether it is still needed. */
export function WatchForm({ id, close }: { readonly id: string; readonly close: () => void }) {
  const { t } = useTranslation();
  const [form, setForm] = useState({
    action: 'inform',
    legalBasis: '',
    reviewAt: '',
    until: '',
    note: '',
    marking: 'restricted',
  });
  const { send, isSending, problems, trouble } = useSent(
    async (input: WatchInput) => (await ask(SetWatchDocument, { input })).watch,
    () => {
      say(t('watching.isSet'));
      close();
    },
  );
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { action, legalBasis, reviewAt, until, note, marking } = form;
    send({
      id,
      action,
      legalBasis: legalBasis.trim(),
      reviewAt: endOf(reviewAt),
      until: endOf(until),
      marking,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    });
  };
  return (
    <form className="form" onSubmit={submit}>
      <p>{t('watching.about')}</p>
      <TapChoice
        name="watch-action"
        title={t('watching.action')}
        value={form.action}
        choices={ACTIONS.map((action) => [action, t(`watchAction.${action}`)])}
        problem={problems.get('action')}
        choose={(action) => set({ action })}
      />
      <Field name={t('watching.legalBasis')} problem={problems.get('legalBasis')}>
        {(tied) => (
          <input
            {...tied}
            required
            value={form.legalBasis}
            onChange={({ target }) => set({ legalBasis: target.value })}
          />
        )}
      </Field>
      <div className="field-grid">
        {(['reviewAt', 'until'] as const).map((name) => (
          <Field key={name} name={t(`watching.${name}`)} problem={problems.get(name)}>
            {(tied) => (
              <input
                {...tied}
                required
                type="date"
                value={form[name]}
                onChange={({ target }) => set({ [name]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <TapChoice
        name="watch-marking"
        title={t('watching.marking')}
        value={form.marking}
        choices={(['restricted', 'plain'] as const).map((marking) => [marking, t(`marking.${marking}`)])}
        problem={problems.get('marking')}
        choose={(marking) => set({ marking })}
      />
      <Field name={t('watching.note')} problem={problems.get('note')}>
        {(tied) => <input {...tied} value={form.note} onChange={({ target }) => set({ note: target.value })} />}
      </Field>
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <button type="submit" className="main-action" disabled={isSending}>
        {t('watching.set')}
      </button>
    </form>
  );
}
