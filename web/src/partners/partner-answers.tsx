import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AskDisclosureDocument,
  type AskDisclosureInput,
  type AskDisclosureMutation,
  type PartnersQuery,
} from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { done } from '../hub/outcome.ts';
import { Field } from '../shell/field.tsx';
import { Table } from '../shell/table.tsx';
import { troubleText } from '../shell/trouble.ts';
import { fieldName, label } from '../words/labels.ts';
import type { Answers, Asked } from './ask-page.tsx';

type Disclosure = Extract<AskDisclosureMutation['askDisclosure'], { __typename: 'AskDisclosureSuccess' }>;

const STATES = ['hit', 'no-hit', 'no-answer', 'refused', 'invalid'] as const;

function stateWord(state: string): `partners.${(typeof STATES)[number]}` {
  return `partners.${STATES.find((one) => one === state) ?? 'invalid'}`;
}

interface AnswersProps {
  readonly asked: Asked;
  readonly partners: PartnersQuery['partners'];
}

/** Who answered and who did not; a hit can be asked about. */
export function PartnerAnswers({ asked: { input, answers }, partners }: AnswersProps) {
  const { t } = useTranslation();
  const nameOf = (id: string) => partners.find((partner) => partner.id === id)?.names[0] ?? id;
  return (
    <section className="panel" aria-labelledby="answers-title">
      <h2 id="answers-title">{t('partners.answers')}</h2>
      {answers.length === 0 && <p className="muted">{t('partners.nobody')}</p>}
      {answers.map((answer) => (
        <article key={answer.partner} className="partner-answer">
          <h3>
            {nameOf(answer.partner)} <span className="chip">{t(stateWord(answer.state))}</span>
          </h3>
          {answer.message !== null && <p className="cut">{answer.message}</p>}
          {answer.receipt !== null && (
            <p className="muted">{t('partners.receipt', { receipt: answer.receipt, policy: answer.policy })}</p>
          )}
          {/* Of another question it is another hit: what was disclosed of the one before must not stand under it. */}
          {answer.handle !== null && <Hit key={answer.handle} answer={answer} input={input} />}
        </article>
      ))}
    </section>
  );
}

function Hit({ answer, input }: { readonly answer: Answers[number]; readonly input: Asked['input'] }) {
  const { t } = useTranslation();
  const sent = useMutation({
    mutationFn: async (wanted: AskDisclosureInput) => {
      const outcome = done((await ask(AskDisclosureDocument, { input: wanted })).askDisclosure);
      return 'things' in outcome ? outcome : undefined;
    },
  });
  const [reason, setReason] = useState('');
  const { purpose, instrument } = input;
  const { partner, handle } = answer;
  if (sent.data !== undefined) return <Disclosed disclosure={sent.data} />;
  return (
    <>
      <Field name={t('partners.reason')} hint={t('partners.reasonHint')}>
        {(tied) => (
          <input {...tied} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      <button
        type="button"
        disabled={sent.isPending}
        onClick={() =>
          sent.mutate({
            purpose,
            instrument,
            partner,
            handle: handle ?? '',
            ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
          })
        }
      >
        {t('partners.disclose')}
      </button>
      {sent.error !== null && (
        <p className="trouble" role="alert">
          {troubleText(sent.error)}
        </p>
      )}
    </>
  );
}

interface ToldRow {
  readonly field: string;
  readonly value: string;
  readonly treatment?: string;
  readonly marking?: string;
}

function Disclosed({ disclosure }: { readonly disclosure: Disclosure }) {
  const { t } = useTranslation();
  const { things, receipt, policy, kept, courtUse, onwardRelease, retentionDays } = disclosure;
  const term = (code: string) => t(`partners.term.${code}`, { defaultValue: code });
  return (
    <>
      {things.map((thing, at) => (
        <Table
          key={`${thing.kind}-${String(at)}`}
          caption={label('kind', thing.kind)}
          rows={rowsOf(thing, t('partners.pending'))}
          keyOf={({ field, value, treatment, marking }) => [field, value, treatment, marking].join()}
          columns={[
            { name: t('partners.field'), cell: ({ field }) => fieldName(field) },
            { name: t('partners.value'), cell: ({ value }) => value },
            {
              name: t('partners.treatment'),
              cell: ({ treatment = 'ask' }) =>
                t(`partnerAdmin.exchanges.treatments.${treatment}`, { defaultValue: treatment }),
            },
            { name: t('partners.marking'), cell: ({ marking }) => marking ?? t('app.none') },
          ]}
        />
      ))}
      {things.length === 0 && <p className="muted">{t('partners.nothing')}</p>}
      <p className="muted">
        {t('partners.receipt', { receipt, policy })} {!kept && <>{t('partners.notKept')} </>}
        {t('partners.terms', {
          courtUse: term(courtUse),
          onwardRelease: term(onwardRelease),
          days: retentionDays ?? t('app.none'),
        })}
      </p>
    </>
  );
}

/** What was told of a thing, and below it what waits for a person there. */
function rowsOf({ fields, pending }: Disclosure['things'][number], waits: string): ToldRow[] {
  return [
    ...fields.map(({ name, value, treatment, marking }) => ({ field: name, value, treatment, marking })),
    ...pending.map((field) => ({ field, value: waits })),
  ];
}
