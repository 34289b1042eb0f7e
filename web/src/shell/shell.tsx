import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HubProblem } from '../hub/problem.ts';
import { findSession, useSession } from '../hub/session.ts';
import { Header } from './header.tsx';
import { HelpPanel } from './help-panel.tsx';
import { useKeys } from './keys.ts';
import { Loading, Trouble } from './notice.tsx';
import { useSaid } from './say.ts';
import { readCode, SignInPage } from './sign-in-page.tsx';

/** The frame of every page; without a session it is the sign-in page, at whatever address. */
export function Shell() {
  const session = useSession();
  const code = readCode(useLocation().hash);
  const isSigningIn = code !== undefined || session === 'none' || session === 'ended';
  return (
    <>
      {session === 'unknown' && <Loading />}
      {session === 'unreachable' && (
        <main className="page">
          <Trouble failure={new HubProblem('offline')} retry={findSession} />
        </main>
      )}
      {session !== 'unknown' && session !== 'unreachable' && isSigningIn && (
        <SignInPage code={code} hasEnded={session === 'ended'} />
      )}
      {typeof session === 'object' && !isSigningIn && <SignedIn />}
      <Told />
    </>
  );
}

function SignedIn() {
  const { t } = useTranslation();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useKeys({
    '/': () => document.querySelector<HTMLInputElement>('#search-box')?.focus(),
    '?': () => setHelpOpen(true),
  });
  // A new page is told to screen readers and keys by moving the focus into it.
  useEffect(() => {
    if (last.current !== pathname) main.current?.focus({ preventScroll: true });
    last.current = pathname;
  }, [pathname]);
  return (
    <>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <Header openHelp={() => setHelpOpen(true)} />
      <main id="main" className="page" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      {isHelpOpen && <HelpPanel close={() => setHelpOpen(false)} />}
    </>
  );
}

function Told() {
  return (
    <div className="told" role="status" aria-live="polite">
      {useSaid().map(({ id, text, isTrouble }) => (
        <p key={id} className={isTrouble ? 'told-line told-trouble' : 'told-line'}>
          {text}
        </p>
      ))}
    </div>
  );
}
