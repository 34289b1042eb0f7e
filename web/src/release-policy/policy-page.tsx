import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReleasePolicyDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { pollMs } from '../hub/live.ts';
import { Loading, Trouble } from '../shell/notice.tsx';
import { useTitle } from '../shell/title.ts';
import { ChangeCard } from './change-card.tsx';
import { ChangeForm } from './change-form.tsx';
import { linesOf } from './differences.ts';

/** What may leave to partners, and how two people change it. */
export function PolicyPage() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['release-policy'],
    queryFn: ({ signal }) => ask(ReleasePolicyDocument, {}, signal),
    refetchInterval: pollMs,
  });
  useTitle(t('releasePolicy.title'));
  return (
    <div className="feeds">
      <div className="page-head">
        <h1>{t('releasePolicy.title')}</h1>
        {data !== undefined && (
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('releasePolicy.edit')}
          </button>
        )}
      </div>
      <p className="muted">{t('releasePolicy.intro')}</p>
      {error !== null && <Trouble failure={error} retry={refetch} />}
      {isPending && error === null && <Loading />}
      {data !== undefined && (
        <>
          <InForce version={data.releasePolicy.version} tables={data.releasePolicy.tables} />
          {isOpen && (
            <section className="panel" aria-label={t('releasePolicy.edit')}>
              <ChangeForm inForce={data.releasePolicy.tables} close={() => setOpen(false)} />
            </section>
          )}
          <h2>{t('releasePolicy.changes')}</h2>
          {data.releaseChanges.length === 0 && <p className="muted">{t('releasePolicy.noChanges')}</p>}
          {data.releaseChanges.map((change) => (
            <ChangeCard key={change.id} change={change} inForce={data.releasePolicy} />
          ))}
        </>
      )}
    </div>
  );
}

function InForce({ version, tables }: { readonly version: string; readonly tables: string }) {
  const { t } = useTranslation();
  const lines = linesOf(tables);
  return (
    <section className="panel" aria-labelledby="in-force">
      <h2 id="in-force">{t('releasePolicy.version', { version: version.slice(0, 12) })}</h2>
      {lines.length === 0 ? (
        <p>{t('releasePolicy.nothing')}</p>
      ) : (
        <details>
          <summary>{t('releasePolicy.says')}</summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{t('releasePolicy.json')}</summary>
        <pre className="code">{tables}</pre>
      </details>
    </section>
  );
}
