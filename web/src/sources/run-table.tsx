import { useTranslation } from 'react-i18next';
import { Issues } from '../feeds/feed-table.tsx';
import { amount, holderName, moment } from '../words/labels.ts';
import type { SourceRead } from './sources-page.tsx';

/** The last runs of a source, newest first. */
export function RunTable({ runs }: { readonly runs: SourceRead['runs'] }) {
  const { t } = useTranslation();
  return (
    <div className="table-box">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('sources.began')}</th>
            <th scope="col">{t('feeds.state')}</th>
            <th scope="col">{t('sources.by')}</th>
            <th scope="col" className="number">
              {t('sources.pages')}
            </th>
            <th scope="col" className="number">
              {t('feeds.unchanged')}
            </th>
            <th scope="col" className="number">
              {t('sources.items')}
            </th>
            <th scope="col" className="number">
              {t('sources.skipped')}
            </th>
            <th scope="col">{t('feeds.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <th scope="row">{moment(run.startedAt)}</th>
              <td>
                <span className="chip">{t(`sources.state.${run.state}`, { defaultValue: run.state })}</span>
              </td>
              <td>{run.by === null ? t('sources.bySchedule') : holderName(run.by)}</td>
              <td className="number">{amount(run.pages)}</td>
              <td className="number">{amount(run.unchanged)}</td>
              <td className="number">
                {run.alarm ? <b className="trouble">{amount(run.items)}</b> : amount(run.items)}
              </td>
              <td className="number">{amount(run.skipped)}</td>
              <td>
                <Issues issues={run.reasons} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
