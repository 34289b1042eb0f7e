import { useTranslation } from 'react-i18next';
import { factValue, label, moment } from '../words/labels.ts';
import type { EntityRead } from './entity-page.tsx';
import { RecordLink } from './record-link.tsx';

/** What is known of an entity: each value with the record it is from and when that was observed. */
export function Facts({ facts }: { readonly facts: EntityRead['facts'] }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('entity.facts')}</h2>
      {facts.length === 0 ? (
        <p className="muted">{t('entity.noFacts')}</p>
      ) : (
        <table className="facts">
          <thead>
            <tr>
              <th scope="col">{t('entity.fact')}</th>
              <th scope="col">{t('entity.value')}</th>
              <th scope="col">{t('entity.source')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map(({ name, value, record, observedAt }) => (
              <tr key={name}>
                <th scope="row">{label('fact', name)}</th>
                <td>{factValue(name, value)}</td>
                <td className="source">
                  {record !== null && <RecordLink record={record} />}{' '}
                  <span className="muted">{t('entity.observed', { moment: moment(observedAt) })}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
