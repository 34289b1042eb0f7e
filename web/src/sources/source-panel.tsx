import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeCrawlSourceDocument, RunCrawlSourceDocument, type SourceChange } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { say } from '../shell/say.ts';
import { useSent } from '../shell/use-sent.ts';
import { moment } from '../words/labels.ts';
import { RunTable } from './run-table.tsx';
import { SourceForm } from './source-form.tsx';
import type { SourceRead } from './sources-page.tsx';

/** One source: how it stands, what can be done with it, and its last runs. */
export function SourcePanel({ source }: { readonly source: SourceRead }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { name, state, schedule, timeZone, nextRunAt, runs } = source;
  const title = `source-${name}`;
  return (
    <section className="panel" aria-labelledby={title}>
      <h2 id={title}>
        {name} <span className="chip">{t(`sources.state.${state}`, { defaultValue: state })}</span>
        {runs[0]?.alarm === true && <b className="trouble"> {t('sources.alarm')}</b>}
      </h2>
      <p>
        {schedule === null ? t('sources.byHand') : t('sources.scheduled', { schedule, timeZone })}
        {nextRunAt !== null && ` · ${t('sources.next', { at: moment(nextRunAt) })}`}
      </p>
      {state !== 'retired' && <SourceActs source={source} isOpen={isOpen} toggle={() => setOpen(!isOpen)} />}
      {isOpen && <SourceForm source={source} close={() => setOpen(false)} />}
      {runs.length === 0 ? <p className="muted">{t('sources.noRuns')}</p> : <RunTable runs={runs} />}
    </section>
  );
}

interface ActsProps {
  readonly source: SourceRead;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

function SourceActs({ source: { name, state }, isOpen, toggle }: ActsProps) {
  const { t } = useTranslation();
  const [isSure, setSure] = useState(false);
  const run = useSent(
    async (_: undefined) => (await ask(RunCrawlSourceDocument, { input: { name } })).runCrawlSource,
    () => say(t('sources.asked', { name })),
  );
  const change = useSent(
    async (wanted: SourceChange) =>
      (await ask(ChangeCrawlSourceDocument, { input: { name, change: wanted } })).changeCrawlSource,
    () => {
      setSure(false);
      say(t('sources.changed', { name }));
    },
  );
  const isSending = run.isSending || change.isSending;
  const trouble = run.trouble ?? change.trouble;
  return (
    <>
      <div className="act-buttons">
        <button type="button" disabled={isSending} onClick={() => run.send(undefined)}>
          {t('sources.run')}
        </button>
        <button type="button" disabled={isSending} onClick={() => change.send(state === 'active' ? 'PAUSE' : 'RESUME')}>
          {t(state === 'active' ? 'sources.pause' : 'sources.resume')}
        </button>
        <button type="button" aria-expanded={isOpen} onClick={toggle}>
          {t('sources.edit')}
        </button>
        <button type="button" disabled={isSending} aria-expanded={isSure} onClick={() => setSure(!isSure)}>
          {t('sources.retire')}
        </button>
      </div>
      {isSure && (
        <p>
          {t('sources.retireSure')}{' '}
          <button type="button" className="small" disabled={isSending} onClick={() => change.send('RETIRE')}>
            {t('sources.retireYes')}
          </button>
        </p>
      )}
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
