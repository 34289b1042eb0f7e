import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** The field to search by, filled with what is being searched. */
export function SearchForm({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const go = useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    if (q !== '') void go({ to: '/search', search: { q } });
  };
  return (
    <form className="search-form" onSubmit={search}>
      <input
        key={text}
        name="q"
        type="search"
        defaultValue={text}
        aria-label={t('app.search')}
        placeholder={t('app.searchHint')}
        autoComplete="off"
        spellCheck={false}
      />
      <button type="submit" className="main-action">
        {t('app.search')}
      </button>
    </form>
  );
}
