import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchResultsDocument, type SearchResultsQuery } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Empty, Loading, Trouble } from '../shell/notice.tsx';
import { useTitle } from '../shell/title.ts';
import { amount, captionOf, label } from '../words/labels.ts';
import { SearchForm } from './search-form.tsx';

const route = getRouteApi('/search');
const pageRows = 25;

/** Search by number or words; each result says what of it matched. */
export function SearchPage() {
  const { t } = useTranslation();
  const { q = '' } = route.useSearch();
  useTitle(q === '' ? t('search.title') : `${q} · ${t('search.title')}`);
  return (
    <>
      <h1>{t('search.title')}</h1>
      <SearchForm text={q} />
      <p className="muted">{t('search.intro')}</p>
      {q !== '' && <Results text={q} />}
    </>
  );
}

function Results({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['search', text],
    queryFn: ({ pageParam, signal }) => ask(SearchResultsDocument, { text, first: pageRows, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ search: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = query;
  if (error !== null) return <Trouble failure={error} retry={refetch} />;
  if (isPending) return <Loading />;
  const edges = data.pages.flatMap(({ search }) => search.edges);
  if (data.pages[0]?.search.tooCommon && edges.length === 0) return <Empty title={t('search.tooCommon')} />;
  if (edges.length === 0) {
    return (
      <Empty title={t('search.none', { text })}>
        <p>{t('search.noneHint')}</p>
      </Empty>
    );
  }
  return (
    <section aria-label={t('search.results')}>
      {data.pages[0]?.search.tooCommon && <p className="cut">{t('search.tooCommon')}</p>}
      <ol className="results">
        {edges.map(({ node, matched }) => (
          <Result key={node.id} node={node} matched={matched} />
        ))}
      </ol>
      {hasNextPage && (
        <button type="button" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t('app.more')}
        </button>
      )}
    </section>
  );
}

type Edge = SearchResultsQuery['search']['edges'][number];

function Result({ node, matched }: Pick<Edge, 'node' | 'matched'>) {
  const { t } = useTranslation();
  const { id, kind, current, identifiers, target } = node;
  return (
    <li className={current ? '' : 'past'}>
      <p>
        <span className="chip">{label('kind', kind)}</span>{' '}
        <Link to="/entity/$id" params={{ id }}>
          <b>{captionOf(node)}</b>
        </Link>
        {target !== null && (
          <span className="chip chip-points">{t('search.points', { points: amount(target.points) })}</span>
        )}
        {!current && <span className="chip chip-warn">{t('entity.past')}</span>}
      </p>
      <p className="muted">
        {t('search.matched')}: {matchedName(matched)}
        {identifiers.length > 0 && ` · ${identifiers.map(({ value }) => value).join(' · ')}`}
      </p>
    </li>
  );
}

/** What matched is a fact's name or an identifier kind. */
function matchedName(matched: string): string {
  const fact = label('fact', matched);
  return fact === matched ? label('identifier', matched) : fact;
}
