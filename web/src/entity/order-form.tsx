import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OrderInput, PlaceOrderDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Field } from '../shell/field.tsx';
import { say } from '../shell/say.ts';
import { useSent } from '../shell/use-sent.ts';

interface FormProps {
  readonly id: string;
  /** Where the thing can be inspected, as far as is known. */
  readonly office: string;
  readonly close: () => void;
}

/** Orders an office to act. The receiver sees the order and the thing, never the reasons. */
export function OrderForm({ id, office, close }: FormProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState({ office, instruction: '', officers: '', until: '' });
  const { send, isSending, problems, trouble } = useSent(
    async (input: OrderInput) => (await ask(PlaceOrderDocument, { input })).order,
    (input) => {
      say(t('act.ordered', { office: input.office }));
      close();
    },
  );
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { officers, until } = form;
    send({
      id,
      office: form.office.trim().toUpperCase(),
      instruction: form.instruction.trim(),
      ...(officers === '' ? {} : { officers: Number(officers) }),
      ...(until === '' ? {} : { until: new Date(until).toISOString() }),
    });
  };
  return (
    <form className="form" onSubmit={submit}>
      <Field name={t('act.office')} hint={t('act.officeHint')} problem={problems.get('office')}>
        {(tied) => (
          <input {...tied} required value={form.office} onChange={({ target }) => set({ office: target.value })} />
        )}
      </Field>
      <Field name={t('act.instruction')} hint={t('act.instructionHint')} problem={problems.get('instruction')}>
        {(tied) => (
          <textarea
            {...tied}
            required
            rows={4}
            value={form.instruction}
            onChange={({ target }) => set({ instruction: target.value })}
          />
        )}
      </Field>
      <div className="field-row">
        <Field name={t('act.officers')} problem={problems.get('officers')}>
          {(tied) => (
            <input
              {...tied}
              type="number"
              min={1}
              value={form.officers}
              onChange={({ target }) => set({ officers: target.value })}
            />
          )}
        </Field>
        <Field name={t('act.until')} problem={problems.get('until')}>
          {(tied) => (
            <input
              {...tied}
              type="datetime-local"
              value={form.until}
              onChange={({ target }) => set({ until: target.value })}
            />
          )}
        </Field>
      </div>
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <button type="submit" className="main-action" disabled={isSending}>
        {t('act.send')}
      </button>
    </form>
  );
}
