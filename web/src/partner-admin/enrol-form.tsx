import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddPartnerDocument, type AddPartnerInput } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Field } from '../shell/field.tsx';
import { say } from '../shell/say.ts';
import { useSent } from '../shell/use-sent.ts';
import { CardField, type ComparedCard } from './card-field.tsx';

const limits = ['lookupsPerMinute', 'lookupsPerDay', 'disclosuresPerDay', 'noticesPerDay', 'costPerToken'] as const;
const usual = {
  lookupsPerMinute: '120',
  lookupsPerDay: '5000',
  disclosuresPerDay: '200',
  noticesPerDay: '1000',
  costPerToken: '400',
} as const;

/** Enrols a partner: its card, what it may ask for, and how much. */
export function EnrolForm({ close }: { readonly close: () => void }) {
  const { t } = useTranslation();
  const [card, setCard] = useState<ComparedCard>();
  const [grants, setGrants] = useState({ purposes: '', instruments: '' });
  const [budget, setBudget] = useState<Partial<Record<(typeof limits)[number], string>>>({});
  const { send, isSending, problems, trouble } = useSent(
    async (input: AddPartnerInput) => (await ask(AddPartnerDocument, { input })).addPartner,
    () => {
      say(t('partnerAdmin.enrolled', { name: card?.name }));
      close();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (card === undefined) return;
    const given = limits.flatMap((name) => (budget[name] ? [[name, Number(budget[name])] as const] : []));
    send({
      card: card.text,
      purposes: namesIn(grants.purposes),
      instruments: namesIn(grants.instruments),
      ...(given.length === 0 ? {} : { budget: Object.fromEntries(given) }),
    });
  };
  return (
    <form className="form" onSubmit={submit}>
      <CardField problem={problems.get('card')} set={setCard} />
      {(['purposes', 'instruments'] as const).map((name) => (
        <Field
          key={name}
          name={t(`partnerAdmin.${name}`)}
          hint={t('partnerAdmin.namesHint')}
          problem={problems.get(name)}
        >
          {(tied) => (
            <input
              {...tied}
              name={name}
              required
              value={grants[name]}
              onChange={({ target }) => setGrants({ ...grants, [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <details open={problems.has('budget')}>
        <summary>{t('partnerAdmin.limits')}</summary>
        <p className="muted">
          {problems.has('budget') && <b className="trouble">{problems.get('budget')} </b>}
          {t('partnerAdmin.limitsHint')}
        </p>
        <div className="field-grid">
          {limits.map((name) => (
            <Field key={name} name={t(`partnerAdmin.${name}`)}>
              {(tied) => (
                <input
                  {...tied}
                  type="number"
                  min={0}
                  max={10_000_000}
                  placeholder={usual[name]}
                  value={budget[name] ?? ''}
                  onChange={({ target }) => setBudget({ ...budget, [name]: target.value })}
                />
              )}
            </Field>
          ))}
        </div>
      </details>
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <button type="submit" className="main-action" disabled={isSending || card === undefined}>
        {t('partnerAdmin.submit')}
      </button>
    </form>
  );
}

function namesIn(text: string): string[] {
  return text
    .split(/[,、，\s]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
