import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty, Loading, Trouble } from './notice.tsx';

interface ListProps<Row> {
  /** What is read, page by page. */
  readonly query: Pick<
    UseInfiniteQueryResult<unknown>,
    'data' | 'error' | 'isPending' | 'refetch' | 'hasNextPage' | 'fetchNextPage'
  >;
  readonly rows: readonly Row[];
  /** Said when there is none, with what it means. */
  readonly empty: string;
  readonly emptyHint: string;
  readonly card: (row: Row) => ReactNode;
}

/** Rows as cards, further ones on demand; says that it reads, what went wrong, or that there is nothing. */
export function CardList<Row extends { readonly id: string }>({ query, rows, empty, emptyHint, card }: ListProps<Row>) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage } = query;
  return (
    <>
      {error !== null && <Trouble failure={error} retry={refetch} />}
      {isPending && error === null && <Loading />}
      {data !== undefined && rows.length === 0 && (
        <Empty title={empty}>
          <p>{emptyHint}</p>
        </Empty>
      )}
      <ol className="cards">
        {rows.map((row) => (
          <li key={row.id}>{card(row)}</li>
        ))}
      </ol>
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          {t('app.more')}
        </button>
      )}
    </>
  );
}
