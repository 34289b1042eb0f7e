import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordReportDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { TapChoice } from '../orders/tap-choice.tsx';
import { Field } from '../shell/field.tsx';
import { useSent } from '../shell/use-sent.ts';
import { emptyReport, inputOf, missingOf, newParty, newThing, problemAt, type ReportDraft, without } from './draft.ts';
import { ImageFields, isTooLarge } from './image-fields.tsx';
import { LinkFields } from './link-fields.tsx';
import { PartyFields } from './party-fields.tsx';
import { Sent } from './sent.tsx';
import { ThingFields } from './thing-fields.tsx';

const GRADES = {
  sourceGrade: ['A', 'B', 'C', 'D', 'E', 'F'],
  informationGrade: ['1', '2', '3', '4', '5', '6'],
} as const;
const MARKINGS = ['plain', 'restricted'] as const;

/** Records an officer's report: who and what, how sure, for whose eyes, until when. */
export function ReportForm() {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<ReportDraft>(emptyReport);
  const [sent, setSent] = useState<{ readonly id: string | null; readonly images: ReportDraft['images'] }>();
  const [wasTried, setTried] = useState(false);
  const { send, isSending, problems, trouble } = useSent(
    async () => (await ask(RecordReportDocument, { input: inputOf(draft) })).recordReport,
    (_, answer) => {
      setSent({
        id: answer?.__typename === 'RecordReportSuccess' ? answer.report.id : null,
        images: draft.images,
      });
      setDraft(emptyReport);
      setTried(false);
    },
  );
  const set = (part: Partial<ReportDraft>) => setDraft((now) => ({ ...now, ...part }));
  const missing = wasTried ? missingOf(draft) : [];
  const problem = (name: string) => problems.get(name) ?? (missing.includes(name) ? t('report.needed') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missingOf(draft).length === 0 && !draft.images.some(isTooLarge)) send(undefined);
  };
  if (sent !== undefined) return <Sent {...sent} another={() => setSent(undefined)} />;
  const text = (name: 'title' | 'caveat' | 'legalBasis', hint?: string) => (
    <Field name={t(name === 'title' ? 'report.headline' : `report.${name}`)} hint={hint} problem={problem(name)}>
      {(tied) => (
        <input
          {...tied}
          value={draft[name]}
          autoComplete="off"
          onChange={({ target }) => set({ [name]: target.value })}
        />
      )}
    </Field>
  );
  const long = (name: 'text' | 'tearLine', rows: number, hint?: string) => (
    <Field name={t(`report.${name}`)} hint={hint} problem={problem(name)}>
      {(tied) => (
        <textarea {...tied} rows={rows} value={draft[name]} onChange={({ target }) => set({ [name]: target.value })} />
      )}
    </Field>
  );
  return (
    <form className="form report-form" onSubmit={submit} noValidate>
      {text('title')}
      {long('text', 8)}
      {(['sourceGrade', 'informationGrade'] as const).map((name) => (
        <TapChoice
          key={name}
          name={name}
          title={t(`report.${name}`)}
          value={draft[name]}
          choices={GRADES[name].map((grade) => [grade, t(`grade.${grade}`)])}
          problem={problem(name)}
          choose={(value) => set({ [name]: value })}
        />
      ))}
      <TapChoice
        name="marking"
        title={t('report.marking')}
        value={draft.marking}
        choices={MARKINGS.map((marking) => [marking, t(`marking.${marking}`)])}
        problem={problem('marking')}
        choose={(marking) => set({ marking })}
      />
      <h2>{t('report.parties')}</h2>
      {draft.parties.map((party, i) => (
        <PartyFields
          key={party.key}
          number={i + 1}
          party={party}
          problem={problemAt(problems.get('parties'), i) ?? problem(`party ${party.key}`)}
          change={(next) => set({ parties: draft.parties.map((one) => (one.key === party.key ? next : one)) })}
          remove={() => setDraft((now) => without(now, party.key))}
        />
      ))}
      <button type="button" onClick={() => set({ parties: [...draft.parties, newParty()] })}>
        {t('report.addParty')}
      </button>
      <h2>{t('report.things')}</h2>
      {draft.things.map((thing, i) => (
        <ThingFields
          key={thing.key}
          number={i + 1}
          thing={thing}
          problem={problemAt(problems.get('things'), i) ?? problem(`thing ${thing.key}`)}
          change={(next) => set({ things: draft.things.map((one) => (one.key === thing.key ? next : one)) })}
          remove={() => setDraft((now) => without(now, thing.key))}
        />
      ))}
      <button type="button" onClick={() => set({ things: [...draft.things, newThing()] })}>
        {t('report.addThing')}
      </button>
      <LinkFields
        draft={draft}
        problemOf={(place) => problemAt(problems.get('links'), place)}
        change={(links) => set({ links })}
      />
      <h2>{t('report.images')}</h2>
      <ImageFields images={draft.images} change={(images) => set({ images })} />
      {long('tearLine', 3, t('report.tearLineHint'))}
      {text('caveat', t('report.caveatHint'))}
      {text('legalBasis')}
      <Field name={t('report.until')} problem={problem('until')}>
        {(tied) => (
          <input {...tied} type="date" value={draft.until} onChange={({ target }) => set({ until: target.value })} />
        )}
      </Field>
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble} {t('report.notKept')}
        </p>
      )}
      <button type="submit" className="main-action" disabled={isSending}>
        {t(isSending ? 'report.sending' : 'report.send')}
      </button>
    </form>
  );
}
