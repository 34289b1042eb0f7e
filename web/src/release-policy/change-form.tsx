import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ProposeReleaseDocument,
  type ProposeReleaseInput,
  ReleaseDryRunDocument,
} from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Field } from '../shell/field.tsx';
import { say } from '../shell/say.ts';
import { troubleText } from '../shell/trouble.ts';
import { useSent } from '../shell/use-sent.ts';
import { DryRunTable } from './dry-run-table.tsx';

/** Proposes a policy, beginning from the one in force; what would have left under it can be seen before. */
export function ChangeForm({ inForce, close }: { readonly inForce: string; readonly close: () => void }) {
  const { t } = useTranslation();
  const [tables, setTables] = useState(inForce);
  const [why, setWhy] = useState('');
  const tried = useMutation({ mutationFn: (text: string) => ask(ReleaseDryRunDocument, { tables: text }) });
  const { send, isSending, problems, trouble } = useSent(
    async (input: ProposeReleaseInput) => (await ask(ProposeReleaseDocument, { input })).proposeRelease,
    () => {
      say(t('releasePolicy.proposed'));
      close();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send({ tables, why });
  };
  return (
    <form className="form" onSubmit={submit}>
      <Field
        name={t('releasePolicy.tables')}
        hint={t('releasePolicy.tablesHint')}
        problem={problems.get('tables') ?? (tried.error === null ? undefined : troubleText(tried.error))}
      >
        {(tied) => (
          <textarea
            {...tied}
            className="code"
            required
            rows={20}
            spellCheck={false}
            value={tables}
            onChange={({ target }) => {
              tried.reset();
              setTables(target.value);
            }}
          />
        )}
      </Field>
      <div className="act-buttons">
        <button type="button" disabled={tried.isPending} onClick={() => tried.mutate(tables)}>
          {t('releasePolicy.tryOut')}
        </button>
      </div>
      {tried.data !== undefined && <DryRunTable run={tried.data.releaseDryRun} />}
      <Field name={t('releasePolicy.why')} hint={t('releasePolicy.whyHint')} problem={problems.get('why')}>
        {(tied) => (
          <input {...tied} required maxLength={500} value={why} onChange={({ target }) => setWhy(target.value)} />
        )}
      </Field>
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <button type="submit" className="main-action" disabled={isSending}>
        {t('releasePolicy.propose')}
      </button>
    </form>
  );
}
