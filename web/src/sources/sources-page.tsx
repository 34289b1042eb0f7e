import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CrawlSourcesDocument, type CrawlSourcesQuery } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { pollMs } from '../hub/live.ts';
import { Empty, Loading, Trouble } from '../shell/notice.tsx';
import { useTitle } from '../shell/title.ts';
import { SourceForm } from './source-form.tsx';
import { SourcePanel } from './source-panel.tsx';

export type SourceRead = CrawlSourcesQuery['crawlSources'][number];

/** The sites that are crawled: how each does, when it runs next, and what can be done with it. */
export function SourcesPage() {
  const { t } = useTranslation();
  const [isNew, setNew] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['sources'],
    queryFn: ({ signal }) => ask(CrawlSourcesDocument, {}, signal),
    refetchInterval: pollMs,
  });
  useTitle(t('sources.title'));
  const sources = data?.crawlSources ?? [];
  return (
    <div className="feeds">
      <div className="page-head">
        <h1>{t('sources.title')}</h1>
        <button type="button" aria-expanded={isNew} onClick={() => setNew(!isNew)}>
          {t('sources.add')}
        </button>
      </div>
      {isNew && (
        <section className="panel" aria-label={t('sources.add')}>
          <SourceForm close={() => setNew(false)} />
        </section>
      )}
      {error !== null && <Trouble failure={error} retry={refetch} />}
      {isPending && error === null && <Loading />}
      {data !== undefined && sources.length === 0 && (
        <Empty title={t('sources.empty')}>
          <p>{t('sources.emptyHint')}</p>
        </Empty>
      )}
      {sources.map((source) => (
        <SourcePanel key={source.name} source={source} />
      ))}
    </div>
  );
}
