import { useTranslation } from 'react-i18next';
import type { FeedsQuery } from '../../../operations/generated.ts';
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
      <div className="table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('feeds.feed')}</th>
              <th scope="col">{t('feeds.lastReceived')}</th>
              <th scope="col" className="number">
                {t('feeds.deliveries')}
              </th>
              <th scope="col" className="number">
                {t('feeds.units')}
              </th>
              <th scope="col" className="number">
                {t('feeds.written')}
              </th>
              <th scope="col" className="number">
                {t('feeds.unchanged')}
              </th>
              <th scope="col" className="number">
                {t('feeds.deadLetters')}
              </th>
              <th scope="col">{t('feeds.issues')}</th>
            </tr>
          </thead>
          <tbody>
            {feeds.map((feed) => (
              <tr key={feed.name} className={feed.name === chosen ? 'here' : ''}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    aria-pressed={feed.name === chosen}
                    onClick={() => choose(feed.name === chosen ? undefined : feed.name)}
                  >
                    {feed.name}
                  </button>
                </th>
                <td>{feed.lastReceivedAt === null ? t('feeds.never') : moment(feed.lastReceivedAt)}</td>
                <td className="number">
                  {amount(feed.deliveries)}
                  {feed.open > 0 && (
                    <small className="chip chip-run">
                      {amount(feed.open)} {t('feeds.open')}
                    </small>
                  )}
                </td>
                <td className="number">{amount(feed.units)}</td>
                <td className="number">{amount(feed.written)}</td>
                <td className="number">{amount(feed.unchanged)}</td>
                <td className="number">
                  {feed.openDeadLetters > 0 ? (
                    <b className="trouble">{amount(feed.openDeadLetters)}</b>
                  ) : (
                    amount(feed.openDeadLetters)
                  )}
                </td>
                <td>
                  <Issues issues={feed.issues} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
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
