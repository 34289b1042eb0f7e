import { useTranslation } from 'react-i18next';
import { moment } from '../words/labels.ts';
import type { AroundRead } from './entity-page.tsx';
import { RecordLink } from './record-link.tsx';

/** Where the entity is spoken of: record, position in it, role; newest first. */
export function Mentions({ mentions: { rows, truncated } }: { readonly mentions: AroundRead['mentions'] }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="mentions-title">
      <h2 id="mentions-title">{t('entity.mentions')}</h2>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">{t('record.title')}</th>
            <th scope="col">{t('entity.position')}</th>
            <th scope="col">{t('entity.role')}</th>
            <th scope="col">{t('record.receivedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, position, role, record, knownTo }) => (
            <tr key={id} className={knownTo === null ? '' : 'past'}>
              <th scope="row">
                <RecordLink record={record} at={position} />
              </th>
              <td>
                <code>{position}</code>
              </td>
              <td>{role ?? ''}</td>
              <td className="muted">{moment(record.receivedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {truncated && <p className="cut">{t('app.truncated')}</p>}
    </section>
  );
}
