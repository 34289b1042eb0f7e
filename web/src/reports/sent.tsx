import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Says that a report is recorded; `id` is null while the hub has yet to write it. */
export function Sent({ id, another }: { readonly id: string | null; readonly another: () => void }) {
  const { t } = useTranslation();
  return (
    <section className="panel" role="status">
      <p className="sent">✓ {t(id === null ? 'problem.pending' : 'report.sent')}</p>
      <div className="act-buttons">
        {id !== null && (
          <Link to="/entity/$id" params={{ id }} className="button">
            {t('report.open')}
          </Link>
        )}
        <button type="button" onClick={another}>
          {t('report.another')}
        </button>
      </div>
    </section>
  );
}
