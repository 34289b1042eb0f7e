import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { closeSocket } from '../hub/live.ts';
import { useMe } from '../hub/me.ts';
import { signOut, useSession } from '../hub/session.ts';
import { useWatchHits } from '../reports/use-watch-hits.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { say } from './say.ts';
import { troubleText } from './trouble.ts';

/** The head of every page: where one may go, search, language, who one is. */
export function Header({ openHelp }: { readonly openHelp: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const pages = [
    ...(me?.profile == null ? [] : (['worklist'] as const)),
    ...(me?.actions.includes('record-finding') ? (['orders'] as const) : []),
    ...(me?.actions.includes('watch') ? (['reports'] as const) : []),
    ...(me?.actions.includes('read') ? (['search'] as const) : []),
    ...(me?.actions.includes('ask-partners') ? (['partners'] as const) : []),
    ...(me?.actions.includes('release') ? (['releases'] as const) : []),
    ...(me?.actions.includes('read-feeds') ? (['feeds'] as const) : []),
    ...(me?.actions.includes('manage-sources') ? (['sources'] as const) : []),
    ...(me?.actions.includes('manage-partners') ? (['partner-admin', 'release-policy'] as const) : []),
  ];
  return (
    <header className="header">
      <Link to="/" className="brand">
        {t('app.name')}
      </Link>
      <nav aria-label={t('app.menu')}>
        {pages.map((page) => (
          <Link key={page} to={`/${page}`} activeProps={{ className: 'here', 'aria-current': 'page' }}>
            {t(`nav.${page}`)}
            {page === 'reports' && <NewHits />}
          </Link>
        ))}
      </nav>
      {me?.actions.includes('read') && <SearchBox />}
      <div className="header-end">
        <LanguageSwitch />
        <button type="button" className="quiet key-help" onClick={openHelp} aria-label={t('app.help')}>
          ?
        </button>
        <Who />
      </div>
    </header>
  );
}

/** How many things came in for the viewer's watches since the page of watches was last open; its own words for screen readers. */
function NewHits() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const count = useWatchHits(pathname === '/reports');
  if (count === 0) return null;
  return (
    <>
      {' '}
      <span className="chip chip-points" aria-hidden="true">
        {count}
      </span>
      <span className="unseen">{t('watching.newHits', { count })}</span>
    </>
  );
}

function SearchBox() {
  const { t } = useTranslation();
  const go = useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    if (q !== '') void go({ to: '/search', search: { q } });
  };
  return (
    <search className="search-box">
      <form onSubmit={search}>
        <input
          id="search-box"
          name="q"
          type="search"
          aria-label={t('app.search')}
          placeholder={t('app.searchHint')}
          autoComplete="off"
          spellCheck={false}
        />
      </form>
    </search>
  );
}

function Who() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const session = useSession();
  if (typeof session !== 'object') return null;
  const leave = async () => {
    try {
      await signOut();
      closeSocket();
      queries.clear();
    } catch (failure) {
      say(troubleText(failure), true);
    }
  };
  const as = `${session.roles[0]}/${session.purpose}`;
  return (
    <>
      <span className="who" title={as}>
        <b>{session.name}</b>
        <small>{[session.purpose, session.office].filter(Boolean).join(' · ')}</small>
      </span>
      <button type="button" className="quiet" onClick={leave}>
        {t('app.signOut')}
      </button>
    </>
  );
}
