import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from './notice.tsx';

/** Shown at an address that no page has. */
export function MissingPage() {
  const { t } = useTranslation();
  return (
    <Empty title={t('problem.pageNotFound')}>
      <Link to="/">{t('app.name')}</Link>
    </Empty>
  );
}
