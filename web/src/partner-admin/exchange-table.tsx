import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PartnerExchangesDocument, type PartnerExchangesQuery } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Loading, Trouble } from '../shell/notice.tsx';
import { label, moment } from '../words/labels.ts';

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
      <div className="table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('partnerAdmin.exchanges.time')}</th>
              <th scope="col">{t('partnerAdmin.exchanges.operation')}</th>
              <th scope="col">{t('partnerAdmin.exchanges.outcome')}</th>
              <th scope="col">{t('partnerAdmin.exchanges.basis')}</th>
              <th scope="col">{t('partnerAdmin.exchanges.subject')}</th>
              <th scope="col">{t('partnerAdmin.exchanges.receipt')}</th>
              <th scope="col">{t('partnerAdmin.exchanges.left')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <Row key={one.number} of={one} />
            ))}
          </tbody>
        </table>
      </div>
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          {t('app.more')}
        </button>
      )}
    </>
  );
}

function Row({ of }: { readonly of: Exchange }) {
  const { t } = useTranslation();
  const { number, time, subject, purpose, instrument, operation, outcome, released, policy } = of;
  const isRefused = outcome === 'refused';
  return (
    <tr>
      <th scope="row">{moment(time)}</th>
      <td>{t(`partnerAdmin.exchanges.operations.${operation}`, { defaultValue: operation })}</td>
      <td>
        <span className={isRefused ? 'chip chip-warn' : 'chip chip-done'}>
          {t(isRefused ? 'partnerAdmin.exchanges.refused' : 'partnerAdmin.exchanges.answered')}
        </span>
      </td>
      <td>
        {purpose} <small className="muted">{instrument}</small>
      </td>
      <td>{subject}</td>
      <td>
        <code>{number}</code> <small className="muted">{policy.slice(0, 8)}</small>
      </td>
      <td>
        {released.length === 0 && <span className="muted">{t('partnerAdmin.exchanges.nothing')}</span>}
        <span className="issues">
          {released.map(({ kind, field, treatment }) => (
            <span key={`${kind} ${field}`}>
              {label('kind', kind)}: {/^[A-Z]/.test(field) ? label('identifier', field) : label('fact', field)}{' '}
              {treatment !== 'release' && (
                <small>{t(`partnerAdmin.exchanges.treatments.${treatment}`, { defaultValue: treatment })}</small>
              )}
            </span>
          ))}
        </span>
      </td>
    </tr>
  );
}
