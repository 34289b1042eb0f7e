import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../shell/title.ts';
import { ReportForm } from './report-form.tsx';

/** Where an officer writes a report. */
export function ReportPage() {
  const { t } = useTranslation();
  useTitle(t('reports.write'));
  return (
    <>
      <p>
        <Link to="/reports">← {t('reports.back')}</Link>
      </p>
      <h1>{t('reports.write')}</h1>
      <ReportForm />
    </>
  );
}
