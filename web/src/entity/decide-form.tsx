import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideDocument, type DecisionAction } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Field } from '../shell/field.tsx';
import { say } from '../shell/say.ts';
import { useSent } from '../shell/use-sent.ts';
import { en } from '../words/en.ts';
import { label } from '../words/labels.ts';

const actions = Object.keys(en.decision) as DecisionAction[];

interface FormProps {
  readonly id: string;
  readonly close: () => void;
}

/** Decides on a target, with a note if need be. */
export function DecideForm({ id, close }: FormProps) {
  const { t } = useTranslation();
  const [action, setAction] = useState<DecisionAction | ''>('');
  const [note, setNote] = useState('');
  const { send, isSending, problems, trouble } = useSent(
    async (chosen: DecisionAction) =>
      (await ask(DecideDocument, { input: { id, action: chosen, ...(note.trim() ? { note } : {}) } })).decide,
    () => {
      say(t('act.decided'));
      close();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (action !== '') send(action);
  };
  return (
    <form className="form" onSubmit={submit}>
      <Field name={t('act.action')} problem={problems.get('action')}>
        {(tied) => (
          <select
            {...tied}
            required
            value={action}
            onChange={(event) => setAction(event.target.value as DecisionAction)}
          >
            <option value="" />
            {actions.map((one) => (
              <option key={one} value={one}>
                {label('decision', one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name={t('act.note')} hint={t('act.noteHint')} problem={problems.get('note')}>
        {(tied) => <textarea {...tied} rows={3} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <button type="submit" className="main-action" disabled={isSending}>
        {t('act.save')}
      </button>
    </form>
  );
}
