import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DecideReleaseDocument,
  type ReleaseDecision,
  ReleaseDryRunDocument,
  type ReleasePolicyQuery,
} from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { useMe } from '../hub/me.ts';
import { say } from '../shell/say.ts';
import { troubleText } from '../shell/trouble.ts';
import { useSent } from '../shell/use-sent.ts';
import { holderName, moment } from '../words/labels.ts';
import { differencesOf } from './differences.ts';
import { DryRunTable } from './dry-run-table.tsx';

type Change = ReleasePolicyQuery['releaseChanges'][number];

interface CardProps {
  readonly change: Change;
  readonly inForce: ReleasePolicyQuery['releasePolicy'];
}

/** A proposed policy: who wants it and why, what comes in and goes out, and what is said to it. */
export function ChangeCard({ change, inForce }: CardProps) {
  const { t } = useTranslation();
  const { id, state, version, base, why, proposedBy, proposedAt, decidedBy, decidedAt, note, installedAt } = change;
  const title = `change-${id}`;
  const isOpen = state === 'proposed';
  return (
    <section className="panel" aria-labelledby={title}>
      <h3 id={title}>
        {version.slice(0, 12)}{' '}
        <span className="chip">{t(`releasePolicy.state.${state}`, { defaultValue: state })}</span>
      </h3>
      <p>{t('releasePolicy.by', { by: holderName(proposedBy), at: moment(proposedAt), why })}</p>
      {decidedBy !== null && decidedAt !== null && (
        <p>
          {t('releasePolicy.decided', { by: holderName(decidedBy), at: moment(decidedAt) })}
          {note !== null && ` ${note}`}
          {installedAt !== null && ` ${t('releasePolicy.installed', { at: moment(installedAt) })}`}
        </p>
      )}
      {isOpen && base !== inForce.version && <p className="cut">{t('releasePolicy.overtaken')}</p>}
      {isOpen && base === inForce.version && <Differences before={inForce.tables} after={change.tables} />}
      {isOpen && <Acts change={change} isCurrent={base === inForce.version} />}
    </section>
  );
}

function Differences({ before, after }: { readonly before: string; readonly after: string }) {
  const { t } = useTranslation();
  const { added, removed, isReordered } = differencesOf(before, after);
  return (
    <>
      {isReordered && <p className="cut">{t('releasePolicy.reordered')}</p>}
      {!isReordered && added.length + removed.length === 0 && <p>{t('releasePolicy.same')}</p>}
      {([['added', added] as const, ['removed', removed] as const] as const).map(
        ([name, lines]) =>
          lines.length > 0 && (
            <div key={name}>
              <h4>{t(`releasePolicy.${name}`)}</h4>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </>
  );
}

function Acts({
  change: { id, tables, proposedBy },
  isCurrent,
}: {
  readonly change: Change;
  readonly isCurrent: boolean;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const [isSure, setSure] = useState(false);
  const isOwn = me?.id === proposedBy;
  const tried = useMutation({ mutationFn: () => ask(ReleaseDryRunDocument, { tables }) });
  const { send, isSending, trouble } = useSent(
    async (decision: ReleaseDecision) => (await ask(DecideReleaseDocument, { input: { id, decision } })).decideRelease,
    () => {
      setSure(false);
      say(t('releasePolicy.done'));
    },
  );
  const failure = trouble ?? (tried.error === null ? undefined : troubleText(tried.error));
  return (
    <>
      {isOwn && <p className="muted">{t('releasePolicy.own')}</p>}
      <div className="act-buttons">
        <button type="button" disabled={tried.isPending} onClick={() => tried.mutate()}>
          {t('releasePolicy.tryOut')}
        </button>
        {!isOwn && isCurrent && (
          <button type="button" aria-expanded={isSure} disabled={isSending} onClick={() => setSure(!isSure)}>
            {t('releasePolicy.approve')}
          </button>
        )}
        <button type="button" disabled={isSending} onClick={() => send(isOwn ? 'WITHDRAW' : 'REJECT')}>
          {t(isOwn ? 'releasePolicy.withdraw' : 'releasePolicy.reject')}
        </button>
      </div>
      {isSure && (
        <p>
          {t('releasePolicy.sure')}{' '}
          <button type="button" className="small" disabled={isSending} onClick={() => send('APPROVE')}>
            {t('releasePolicy.yes')}
          </button>
        </p>
      )}
      {tried.data !== undefined && <DryRunTable run={tried.data.releaseDryRun} />}
      {failure !== undefined && (
        <p className="trouble" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}
