import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { troubleText } from './trouble.ts';

/** Says that a page is being read; drawn late, so that a quick answer does not flicker. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="notice notice-loading" role="status">
      {t('app.loading')}
    </p>
  );
}

/** Says that there is nothing, and what that means or what to do. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="notice" role="status">
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}

/** Says what went wrong and what to do, with a way to try again. */
export function Trouble({ failure, retry }: { readonly failure: unknown; readonly retry?: () => unknown }) {
  const { t } = useTranslation();
  return (
    <div className="notice notice-trouble" role="alert">
      <p>{troubleText(failure)}</p>
      {retry !== undefined && (
        <button type="button" onClick={() => retry()}>
          {t('app.retry')}
        </button>
      )}
    </div>
  );
}
