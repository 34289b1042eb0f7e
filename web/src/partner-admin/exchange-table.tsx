import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PartnerExchangesDocument, type PartnerExchangesQuery } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Loading, Trouble } from '../shell/notice.tsx';
import { Table } from '../shell/table.tsx';
import { fieldName, label, moment } from '../words/labels.ts';

type Exchange = PartnerExchangesQuery['partnerExchanges']['edges'][number]['node'];

/** What a partner asked, newest first, as the receipts state it: no question, no value. */
export function ExchangeTable({ partner }: { readonly partner: string }) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['enrolled', 'exchanges', partner],
    queryFn: ({ pageParam, signal }) => ask(PartnerExchangesDocument, { partner, first: 20, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ partnerExchanges: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const rows = data?.pages.flatMap(({ partnerExchanges }) => partnerExchanges.edges.map(({ node }) => node)) ?? [];
  if (error !== null) return <Trouble failure={error} retry={refetch} />;
  if (isPending) return <Loading />;
  if (rows.length === 0) return <p className="muted">{t('partnerAdmin.exchanges.none')}</p>;
  return (
    <>
      <Table
        rows={rows}
        keyOf={({ number }) => number}
        columns={[
          { name: t('partnerAdmin.exchanges.time'), cell: ({ time }) => moment(time) },
          {
            name: t('partnerAdmin.exchanges.operation'),
            cell: ({ operation: code }) => t(`partnerAdmin.exchanges.operations.${code}`, { defaultValue: code }),
          },
          { name: t('partnerAdmin.exchanges.outcome'), cell: (one) => <Outcome of={one} /> },
          {
            name: t('partnerAdmin.exchanges.basis'),
            cell: ({ purpose, instrument }) => (
              <>
                {purpose} <small className="muted">{instrument}</small>
              </>
            ),
          },
          { name: t('partnerAdmin.exchanges.subject'), cell: ({ subject }) => subject },
          {
            name: t('partnerAdmin.exchanges.receipt'),
            cell: ({ number, policy }) => (
              <>
                <code>{number}</code> <small className="muted">{policy.slice(0, 8)}</small>
              </>
            ),
          },
          { name: t('partnerAdmin.exchanges.left'), cell: (one) => <Left of={one} /> },
        ]}
      />
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          {t('app.more')}
        </button>
      )}
    </>
  );
}

function Outcome({ of: { outcome } }: { readonly of: Exchange }) {
  const { t } = useTranslation();
  const isRefused = outcome === 'refused';
  return (
    <span className={isRefused ? 'chip chip-warn' : 'chip chip-done'}>
      {t(isRefused ? 'partnerAdmin.exchanges.refused' : 'partnerAdmin.exchanges.answered')}
    </span>
  );
}

function Left({ of: { released } }: { readonly of: Exchange }) {
  const { t } = useTranslation();
  if (released.length === 0) return <span className="muted">{t('partnerAdmin.exchanges.nothing')}</span>;
  return (
    <span className="issues">
      {released.map(({ kind, field, treatment }) => (
        <span key={`${kind} ${field}`}>
          {label('kind', kind)}: {fieldName(field)}{' '}
          {treatment !== 'release' && (
            <small>{t(`partnerAdmin.exchanges.treatments.${treatment}`, { defaultValue: treatment })}</small>
          )}
        </span>
      ))}
    </span>
  );
}
