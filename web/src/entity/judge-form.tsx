import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EntityKind, JudgeDocument, SearchResultsDocument, type Verdict } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Field } from '../shell/field.tsx';
import { Trouble } from '../shell/notice.tsx';
import { say } from '../shell/say.ts';
import { useSent } from '../shell/use-sent.ts';
import { label } from '../words/labels.ts';

interface FormProps {
  readonly id: string;
  readonly kind: EntityKind;
  readonly close: () => void;
}

const verdicts = [
  ['SAME', 'same'],
  ['DIFFERENT', 'different'],
  ['UNSURE', 'unsure'],
] as const satisfies (readonly [Verdict, string])[];

/** Judges whether this and another entity are one real thing. */
export function JudgeForm({ id, kind, close }: FormProps) {
  const { t } = useTranslation();
  const [other, setOther] = useState<{ readonly id: string; readonly caption: string }>();
  const [note, setNote] = useState('');
  const { send, isSending, problems, trouble } = useSent(
    async (verdict: Verdict) =>
      (await ask(JudgeDocument, { input: { a: id, b: other?.id ?? '', verdict, ...(note.trim() ? { note } : {}) } }))
        .judge,
    () => {
      say(t('act.judged'));
      close();
    },
  );
  return (
    <div className="form">
      <OtherOne id={id} kind={kind} choose={setOther} />
      {other !== undefined && <p>{t('act.chosen', { caption: other.caption })}</p>}
      <Field name={t('act.note')} hint={t('act.noteHint')} problem={problems.get('note')}>
        {(tied) => <textarea {...tied} rows={2} value={note} onChange={({ target }) => setNote(target.value)} />}
      </Field>
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <fieldset className="act-buttons" aria-label={t('act.verdict')}>
        {verdicts.map(([verdict, word]) => (
          <button key={verdict} type="button" disabled={isSending || other === undefined} onClick={() => send(verdict)}>
            {t(`act.${word}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

interface OtherProps {
  readonly id: string;
  readonly kind: EntityKind;
  readonly choose: (other: { readonly id: string; readonly caption: string }) => void;
}

function OtherOne({ id, kind, choose }: OtherProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { data, error } = useQuery({
    queryKey: ['search', text, 'judge'],
    queryFn: ({ signal }) => ask(SearchResultsDocument, { text, first: 20 }, signal),
    enabled: text !== '',
  });
  const found = (data?.search.edges ?? []).map(({ node }) => node).filter((one) => one.kind === kind && one.id !== id);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setText(String(new FormData(event.currentTarget).get('text') ?? '').trim());
  };
  return (
    <>
      <form onSubmit={submit}>
        <Field name={t('act.other')} hint={t('act.otherHint')}>
          {(tied) => <input {...tied} name="text" type="search" autoComplete="off" />}
        </Field>
      </form>
      {error !== null && <Trouble failure={error} />}
      {data !== undefined && found.length === 0 && <p className="muted">{t('search.none', { text })}</p>}
      <ul className="others">
        {found.map((one) => (
          <li key={one.id}>
            <button type="button" className="small" onClick={() => choose(one)}>
              {t('act.choose')}
            </button>{' '}
            <span className="chip">{label('kind', one.kind)}</span> {one.caption}{' '}
            <small className="muted">{one.identifiers.map(({ value }) => value).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
