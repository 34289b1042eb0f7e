import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskPartnersInput, PartnersQuery } from '../../../operations/generated.ts';
import { Refusal } from '../hub/outcome.ts';
import { Field } from '../shell/field.tsx';
import { troubleText } from '../shell/trouble.ts';
import { label } from '../words/labels.ts';

const KINDS = [
  'Phone',
  'Email',
  'TravelDocument',
  'CorporateNumber',
  'TaxNumber',
  'Eori',
  'TransportDocument',
  'S10',
  'Mrn',
  'ContainerNumber',
] as const;

interface FormProps {
  readonly partners: PartnersQuery['partners'];
  readonly isSending: boolean;
  readonly failure: Error | null;
  readonly send: (input: AskPartnersInput) => void;
}

/** What is asked of all partners: a number, with a name where the number alone does not tell, and the basis. */
export function QuestionForm({ partners, isSending, failure, send }: FormProps) {
  const { t } = useTranslation();
  const all = (of: 'purposes' | 'instruments') => [...new Set(partners.flatMap((partner) => partner[of]))].sort();
  const [purposes, instruments] = [all('purposes'), all('instruments')];
  const [form, setForm] = useState({
    kind: 'Phone',
    value: '',
    name: '',
    purpose: purposes[0] ?? '',
    instrument: instruments[0] ?? '',
  });
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { kind, value, name, purpose, instrument } = form;
    const party = name.trim() === '' ? {} : { name: name.trim() };
    send({ purpose, instrument, ...party, identifiers: [{ kind, value: value.trim() }] });
  };
  const problems = failure instanceof Refusal ? failure.fields : new Map<string, string>();
  return (
    <form className="form" onSubmit={submit}>
      <Choice name={t('partners.kind')} value={form.kind} set={(kind) => set({ kind })} of={KINDS} table />
      <Field name={t('partners.value')} hint={t('partners.valueHint')} problem={problems.get('identifiers')}>
        {(tied) => (
          <input {...tied} required value={form.value} onChange={({ target }) => set({ value: target.value })} />
        )}
      </Field>
      <Field name={t('partners.name')} hint={t('partners.nameHint')} problem={problems.get('name')}>
        {(tied) => <input {...tied} value={form.name} onChange={({ target }) => set({ name: target.value })} />}
      </Field>
      <Choice name={t('partners.purpose')} value={form.purpose} set={(purpose) => set({ purpose })} of={purposes} />
      <Choice
        name={t('partners.instrument')}
        value={form.instrument}
        set={(instrument) => set({ instrument })}
        of={instruments}
      />
      {failure !== null && (
        <p className="trouble" role="alert">
          {troubleText(failure)}
        </p>
      )}
      <button type="submit" className="main-action" disabled={isSending}>
        {t(isSending ? 'partners.asking' : 'partners.ask')}
      </button>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly of: readonly string[];
  readonly set: (value: string) => void;
  /** True when the values are kinds of numbers, which have words of their own. */
  readonly table?: boolean;
}

function Choice({ name, value, of, set, table = false }: ChoiceProps) {
  return (
    <Field name={name}>
      {(tied) => (
        <select {...tied} required value={value} onChange={({ target }) => set(target.value)}>
          {of.map((one) => (
            <option key={one} value={one}>
              {table ? label('identifier', one) : one}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
