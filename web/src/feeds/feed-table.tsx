import { useTranslation } from 'react-i18next';
import type { FeedsQuery } from '../../../operations/generated.ts';
import { Table } from '../shell/table.tsx';
import { amount, moment } from '../words/labels.ts';

interface FeedTableProps {
  readonly feeds: FeedsQuery['feeds'];
  readonly chosen: string | undefined;
  readonly choose: (feed: string | undefined) => void;
}

/** Each feed's numbers; choosing one narrows what stands below. */
export function FeedTable({ feeds, chosen, choose }: FeedTableProps) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="health-title">
      <div className="panel-head">
        <h2 id="health-title">{t('feeds.health')}</h2>
        {chosen !== undefined && (
          <button type="button" className="small" onClick={() => choose(undefined)}>
            {t('feeds.allFeeds')}
          </button>
        )}
      </div>
      <Table
        rows={feeds}
        keyOf={({ name }) => name}
        rowClass={({ name }) => (name === chosen ? 'here' : '')}
        columns={[
          {
            name: t('feeds.feed'),
            cell: ({ name }) => (
              <button
                type="button"
                className="link"
                aria-pressed={name === chosen}
                onClick={() => choose(name === chosen ? undefined : name)}
              >
                {name}
              </button>
            ),
          },
          {
            name: t('feeds.lastReceived'),
            cell: ({ lastReceivedAt }) => (lastReceivedAt === null ? t('feeds.never') : moment(lastReceivedAt)),
          },
          {
            name: t('feeds.deliveries'),
            isNumber: true,
            cell: ({ deliveries, open }) => (
              <>
                {amount(deliveries)}
                {open > 0 && (
                  <small className="chip chip-run">
                    {amount(open)} {t('feeds.open')}
                  </small>
                )}
              </>
            ),
          },
          { name: t('feeds.units'), isNumber: true, cell: ({ units }) => amount(units) },
          { name: t('feeds.written'), isNumber: true, cell: ({ written }) => amount(written) },
          { name: t('feeds.unchanged'), isNumber: true, cell: ({ unchanged }) => amount(unchanged) },
          {
            name: t('feeds.deadLetters'),
            isNumber: true,
            cell: ({ openDeadLetters }) => <Dead count={openDeadLetters} />,
          },
          { name: t('feeds.issues'), cell: ({ issues }) => <Issues issues={issues} /> },
        ]}
      />
    </section>
  );
}

/** How many pieces could not be taken in; marked when there are any. */
export function Dead({ count }: { readonly count: number }) {
  return count > 0 ? <b className="trouble">{amount(count)}</b> : amount(count);
}

/** The commonest issues and how often each came. */
export function Issues({ issues }: Pick<FeedsQuery['feeds'][number], 'issues'>) {
  return (
    <span className="issues">
      {issues.slice(0, 4).map(({ code, count }) => (
        <span key={code}>
          {code} <small>{amount(count)}</small>
        </span>
      ))}
      {issues.length > 4 && <small>+{issues.length - 4}</small>}
    </span>
  );
}
