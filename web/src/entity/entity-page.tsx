import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  EntityAroundDocument,
  type EntityAroundQuery,
  EntityPageDocument,
  type EntityPageQuery,
} from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { pollMs } from '../hub/live.ts';
import { Empty, Loading, Trouble } from '../shell/notice.tsx';
import { useTitle } from '../shell/title.ts';
import { captionOf, label, moment } from '../words/labels.ts';
import { useLanguage } from '../words/language.ts';
import { Acts } from './acts.tsx';
import { Facts } from './facts.tsx';
import { Identifiers } from './identifiers.tsx';
import { Links } from './links.tsx';
import { Mentions } from './mentions.tsx';
import { Reasons } from './reasons.tsx';
import { ReportImages } from './report-images.tsx';
import { Standing } from './standing.tsx';
import { Work } from './work.tsx';

const route = getRouteApi('/entity/$id');

/** An entity as its page reads it. */
export type EntityRead = NonNullable<EntityPageQuery['entity']>;
/** What stands around it: mentions, links, what people did. Read apart, so that the page does not wait for it. */
export type AroundRead = NonNullable<EntityAroundQuery['entity']>;

/** One entity: what speaks for looking at it, what is known and from where, what was done and can be done. */
export function EntityPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const language = useLanguage();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['entity', id, language],
    queryFn: ({ signal }) => ask(EntityPageDocument, { id, language }, signal),
    refetchInterval: pollMs,
  });
  const around = useAround(id);
  const entity = data?.entity;
  useTitle(entity == null ? t('app.loading') : captionOf(entity));
  if (entity === undefined) return isPending ? <Loading /> : <Trouble failure={error} retry={refetch} />;
  if (entity === null) return <Empty title={t('problem.notFound')} />;
  return (
    <article className="entity" aria-labelledby="entity-title">
      {error !== null && <Trouble failure={error} retry={refetch} />}
      <Head entity={entity} />
      <div className="entity-main">
        <Reasons entity={entity} />
        <Facts facts={entity.facts} />
        {around.data?.entity == null ? <Waiting {...around} /> : <Around around={around.data.entity} />}
      </div>
      <aside className="entity-side">
        {entity.target !== null && <Standing target={entity.target} />}
        <Acts key={entity.id} entity={entity} />
        {around.data?.entity != null && <Work work={around.data.entity.work} />}
        <Identifiers identifiers={entity.identifiers} />
      </aside>
    </article>
  );
}

function useAround(id: string) {
  return useQuery({
    queryKey: ['entity', id, 'around'],
    queryFn: ({ signal }) => ask(EntityAroundDocument, { id, mentions: 50, links: 50 }, signal),
    refetchInterval: pollMs,
  });
}

function Waiting({ error, refetch }: { readonly error: Error | null; readonly refetch: () => unknown }) {
  return error === null ? <Loading /> : <Trouble failure={error} retry={refetch} />;
}

function Around({ around }: { readonly around: AroundRead }) {
  return (
    <>
      {around.__typename === 'Report' && <ReportImages id={around.id} images={around.images} />}
      <Links links={around.links} />
      <Mentions mentions={around.mentions} />
    </>
  );
}

function Head({ entity }: { readonly entity: EntityRead }) {
  const { t } = useTranslation();
  const { id, kind, current, disputed, knownFrom, memberIds } = entity;
  return (
    <header className="entity-head">
      <p className="kind-line">
        <span className="chip">{label('kind', kind)}</span>
        {!current && <span className="chip chip-warn">{t('entity.past')}</span>}
        {disputed && (
          <span className="chip chip-warn" title={t('entity.disputedHint')}>
            {t('entity.disputed')}
          </span>
        )}
        <span className="muted">{t('entity.knownFrom', { moment: moment(knownFrom) })}</span>
        {memberIds.length > 1 && <span className="muted">{t('entity.members', { count: memberIds.length })}</span>}
      </p>
      <h1 id="entity-title">{captionOf(entity)}</h1>
      <Link to="/network/$id" params={{ id }} className="button">
        {t('entity.network')}
      </Link>
    </header>
  );
}
