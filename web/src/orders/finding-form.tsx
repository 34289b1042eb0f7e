import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordFindingDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { useSent } from '../shell/use-sent.ts';
import { en } from '../words/en.ts';
import { label, moment } from '../words/labels.ts';
import { useDraft } from './draft.ts';
import { FindingDetails } from './finding-details.tsx';
import { type About, inputOf, missingOf } from './finding-input.ts';
import { TapChoice } from './tap-choice.tsx';
import { ThingFields } from './thing-fields.tsx';

/** Records what was found, in three taps when nothing was; kept on the device until the hub has it. */
export function FindingForm({ about }: { readonly about: About }) {
  const { t } = useTranslation();
  const { draft, change, discard } = useDraft(about === 'thing' ? 'thing' : about.order);
  const [sent, setSent] = useState<'done' | 'pending'>();
  const [wasTried, setTried] = useState(false);
  const { send, isSending, problems, trouble } = useSent(
    async () => (await ask(RecordFindingDocument, { input: inputOf(draft, about) })).recordFinding,
    (_, answer) => {
      discard();
      setTried(false);
      setSent(answer === undefined ? 'pending' : 'done');
    },
  );
  const missing = wasTried ? missingOf(draft, about) : [];
  const problem = (name: string) => problems.get(name) ?? (missing.includes(name) ? t('finding.needed') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missingOf(draft, about).length === 0) send(undefined);
  };
  if (sent !== undefined) {
    return <Done text={t(sent === 'done' ? 'finding.sent' : 'problem.pending')} another={() => setSent(undefined)} />;
  }
  return (
    <form className="panel finding" onSubmit={submit} noValidate aria-labelledby="finding-title">
      <h2 id="finding-title">{t('finding.title')}</h2>
      {draft.at !== '' && (
        <p className="draft">
          {t('finding.draft', { moment: moment(draft.at) })}{' '}
          <button type="button" className="small" onClick={discard}>
            {t('finding.discard')}
          </button>
        </p>
      )}
      {about === 'thing' && <ThingFields draft={draft} change={change} problem={problem} />}
      {(['method', 'outcome', 'strength'] as const).map((name) => (
        <TapChoice
          key={name}
          name={name}
          title={t(`finding.${name}`)}
          hint={name === 'outcome' && draft.method === 'x-ray' ? t('finding.xrayHint') : undefined}
          value={draft[name]}
          choices={Object.keys(en[name]).map((code) => [code, label(name, code)])}
          problem={problem(name)}
          choose={(value) => change({ [name]: value })}
        />
      ))}
      <FindingDetails draft={draft} change={change} problem={problem} />
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble} {t('finding.kept')}
        </p>
      )}
      <button type="submit" className="main-action tap" disabled={isSending}>
        {t(isSending ? 'finding.sending' : 'finding.send')}
      </button>
    </form>
  );
}

function Done({ text, another }: { readonly text: string; readonly another: () => void }) {
  const { t } = useTranslation();
  return (
    <section className="panel" role="status">
      <p className="sent">✓ {text}</p>
      <button type="button" className="tap" onClick={another}>
        {t('finding.another')}
      </button>
    </section>
  );
}
