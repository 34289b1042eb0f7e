import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrderListDocument, type OrderListQuery, type OrderState } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { pollMs } from '../hub/live.ts';
import { useMe } from '../hub/me.ts';
import { CardList } from '../shell/card-list.tsx';
import { Empty } from '../shell/notice.tsx';
import { useTitle } from '../shell/title.ts';
import { label, moment } from '../words/labels.ts';
import { TimeLeft } from '../worklist/time-left.tsx';

/** The orders of the inspector's own office; made for a phone held in one hand. */
export function OrdersPage() {
  const { t } = useTranslation();
  const me = useMe();
  const [state, setState] = useState<OrderState>('OPEN');
  useTitle(t('orders.title'));
  return (
    <div className="phone">
      <div className="page-head">
        <h1>{me?.office == null ? t('orders.title') : t('orders.of', { office: me.office })}</h1>
        <fieldset className="switch" aria-label={t('orders.title')}>
          {(['OPEN', 'ALL'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === state} onClick={() => setState(one)}>
              {t(one === 'OPEN' ? 'orders.open' : 'orders.all')}
            </button>
          ))}
        </fieldset>
      </div>
      {me !== undefined && me.office == null ? <Empty title={t('orders.noOffice')} /> : <OrderList state={state} />}
      {me?.actions.includes('record-finding') && (
        <Link to="/finding" className="button">
          {t('orders.otherThing')}
        </Link>
      )}
    </div>
  );
}

function OrderList({ state }: { readonly state: OrderState }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['orders', state],
    queryFn: ({ pageParam, signal }) =>
      ask(OrderListDocument, { filter: { state }, first: 50, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ orders: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    refetchInterval: pollMs,
  });
  const orders = query.data?.pages.flatMap(({ orders: { edges } }) => edges.map(({ node }) => node)) ?? [];
  return (
    <CardList
      query={query}
      rows={orders}
      empty={t('orders.empty')}
      emptyHint={t('orders.emptyHint')}
      card={(order) => <OrderCard order={order} />}
    />
  );
}

function OrderCard({ order }: { readonly order: OrderListQuery['orders']['edges'][number]['node'] }) {
  const { t } = useTranslation();
  const { id, caption, thing, instruction, until, open, knownFrom } = order;
  return (
    <Link to="/orders/$id" params={{ id }} className="card">
      <b className="card-thing">{thing?.caption ?? caption}</b>
      <span className="card-text">{instruction}</span>
      <span className="card-foot">
        {until !== null && open && <TimeLeft until={until} />}
        {!open && <span className="chip chip-done">{t('orders.closed')}</span>}
        {thing !== null && <span className="chip">{label('kind', thing.kind)}</span>}
        <span className="muted">{t('orders.given', { moment: moment(knownFrom) })}</span>
      </span>
    </Link>
  );
}
