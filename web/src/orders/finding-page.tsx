import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../shell/title.ts';
import { FindingForm } from './finding-form.tsx';

/** Records a finding that no order asked for. */
export function FindingPage() {
  const { t } = useTranslation();
  useTitle(t('orders.otherThing'));
  return (
    <div className="phone">
      <p>
        <Link to="/orders">← {t('orders.back')}</Link>
      </p>
      <h1>{t('orders.otherThing')}</h1>
      <FindingForm about="thing" />
    </div>
  );
}
