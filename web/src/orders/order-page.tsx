import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OrderPageDocument, type OrderPageQuery } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Empty, Loading, Trouble } from '../shell/notice.tsx';
import { useTitle } from '../shell/title.ts';
import { factValue, label, moment } from '../words/labels.ts';
import { TimeLeft } from '../worklist/time-left.tsx';
import { FindingForm } from './finding-form.tsx';

const route = getRouteApi('/orders/$id');
type OrderRead = Extract<NonNullable<OrderPageQuery['entity']>, { readonly open: boolean }>;

/** One order: what to act on, what to do, until when; and the form that answers it. */
export function OrderPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['order', id],
    queryFn: ({ signal }) => ask(OrderPageDocument, { id }, signal),
  });
  useTitle(t('orders.title'));
  const entity = data?.entity;
  const order = entity != null && 'open' in entity ? entity : undefined;
  return (
    <div className="phone">
      <p>
        <Link to="/orders">← {t('orders.back')}</Link>
      </p>
      {error !== null && <Trouble failure={error} retry={refetch} />}
      {isPending && error === null && <Loading />}
      {data !== undefined && order === undefined && <Empty title={t('problem.notFound')} />}
      {order !== undefined && <OrderCard order={order} />}
      {order !== undefined && <FindingForm key={id} about={{ order: id }} />}
      {order !== undefined && <Findings order={order} />}
    </div>
  );
}

function OrderCard({ order }: { readonly order: OrderRead }) {
  const { t } = useTranslation();
  const { caption, thing, instruction, officers, until, open, identifiers, knownFrom } = order;
  const numbers = thing?.identifiers.map(({ value }) => value).join(' · ');
  return (
    <section className="panel order" aria-labelledby="order-title">
      <h1 id="order-title">{thing?.caption ?? caption}</h1>
      {thing !== null && (
        <p>
          <span className="chip">{label('kind', thing.kind)}</span> <span className="muted">{numbers}</span>
        </p>
      )}
      <p className="order-text">{instruction}</p>
      <p className="card-foot">
        {until !== null && open && <TimeLeft until={until} />}
        {!open && <span className="chip chip-done">{t('orders.closed')}</span>}
        {officers !== null && <span>{t('orders.officers', { count: officers })}</span>}
        <span className="muted">
          {identifiers.find(({ kind }) => kind === 'OrderNumber')?.value.replace('|', ' ')} ·{' '}
          {t('orders.given', { moment: moment(knownFrom) })}
        </span>
      </p>
    </section>
  );
}

const told = ['outcome', 'strength', 'method', 'substance', 'quantityKg', 'hiddenWhere', 'note'];

function Findings({ order: { work, thing } }: { readonly order: OrderRead }) {
  const { t } = useTranslation();
  const all = new Map([...work, ...(thing?.work ?? [])].map((one) => [one.id, one]));
  const findings = [...all.values()].filter(({ kind }) => kind === 'Finding');
  if (findings.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="findings-title">
      <h2 id="findings-title">{t('orders.findings')}</h2>
      <ol className="work-list">
        {findings.map(({ id, facts, knownFrom }) => (
          <li key={id}>
            <time className="muted">{moment(knownFrom)}</time>
            <p>
              {told
                .flatMap((name) => facts.filter((one) => one.name === name))
                .map(({ name, value }) => factValue(name, value))
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
