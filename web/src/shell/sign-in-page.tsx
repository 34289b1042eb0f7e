import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeSocket } from '../hub/live.ts';
import { toProblem } from '../hub/problem.ts';
import { type SignIn, signIn } from '../hub/session.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { useTitle } from './title.ts';
import { troubleText } from './trouble.ts';

const works = [
  'analyst/cargo-targeting',
  'analyst/passenger-targeting',
  'officer/cargo-targeting',
  'officer/intelligence',
  'inspector/inspection',
  'integrator/feed-operation',
  'administrator/feed-operation',
] as const;
type Work = (typeof works)[number];

/** Returns the one-time code behind the # of a sign-in link. */
export function readCode(hash: string): string | undefined {
  return /^#?code=([A-Za-z0-9_-]+)$/.exec(hash)?.[1];
}

/** Where a sign-in link lands, and where everyone is led whose session has ended. */
export function SignInPage({ code, hasEnded }: { readonly code: string | undefined; readonly hasEnded: boolean }) {
  const { t } = useTranslation();
  const [isUsedUp, setUsedUp] = useState(false);
  useTitle(t('signIn.title'));
  return (
    <div className="sign-in">
      <header>
        <span className="brand">{t('app.name')}</span>
        <LanguageSwitch />
      </header>
      <main className="panel">
        <h1>{t('signIn.title')}</h1>
        {hasEnded && <p className="hint">{t('signIn.ended')}</p>}
        {code === undefined || isUsedUp ? (
          <HowToLink text={t(isUsedUp ? 'signIn.usedUp' : 'signIn.noCode')} isUsedUp={isUsedUp} />
        ) : (
          <SignInForm code={code} onUsedUp={() => setUsedUp(true)} />
        )}
      </main>
    </div>
  );
}

function HowToLink({ text, isUsedUp }: { readonly text: string; readonly isUsedUp: boolean }) {
  const { t } = useTranslation();
  return (
    <div role={isUsedUp ? 'alert' : undefined}>
      <p>{text}</p>
      {!isUsedUp && <p>{t('signIn.howToLink')}</p>}
      <pre>./sekisho token --link</pre>
    </div>
  );
}

function SignInForm({ code, onUsedUp }: { readonly code: string; readonly onUsedUp: () => void }) {
  const { t } = useTranslation();
  const go = useNavigate();
  const queries = useQueryClient();
  const [work, setWork] = useState<Work>('analyst/cargo-targeting');
  const [trouble, setTrouble] = useState<string>();
  const needsOffice = work === 'inspector/inspection';
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTrouble(undefined);
    try {
      await signIn(readForm(new FormData(event.currentTarget), code, work));
      // What the one before was told stays theirs.
      closeSocket();
      queries.clear();
      await go({ to: location.pathname === '/sign-in' ? '/' : '.', hash: '', replace: true });
    } catch (failure) {
      if (toProblem(failure).code === 'session') onUsedUp();
      else setTrouble(troubleText(failure));
    }
  };
  return (
    <form onSubmit={submit} className="form">
      <p>{t('signIn.intro')}</p>
      <fieldset className="works">
        <legend>{t('signIn.work')}</legend>
        {works.map((one) => (
          <label key={one} className="work">
            <input
              type="radio"
              name="work"
              aria-label={t(`signIn.as.${one}`)}
              aria-describedby={`about-${one}`}
              checked={one === work}
              onChange={() => setWork(one)}
            />
            <span>
              <b>{t(`signIn.as.${one}`)}</b>
              <small id={`about-${one}`}>{t(`signIn.about.${one}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <label className="field">
        {t('signIn.who')}
        <input name="name" maxLength={64} autoComplete="username" aria-describedby="who-hint" />
        <small id="who-hint">{t('signIn.whoHint')}</small>
      </label>
      {needsOffice && (
        <label className="field">
          {t('signIn.office')}
          <input name="office" maxLength={64} required pattern="\S+" aria-describedby="office-hint" />
          <small id="office-hint">
            {t('signIn.officeNeeded')} {t('signIn.officeHint')}
          </small>
        </label>
      )}
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <button type="submit" className="main-action">
        {t('signIn.submit')}
      </button>
    </form>
  );
}

function readForm(form: FormData, code: string, work: Work): SignIn {
  const [role = '', purpose = ''] = work.split('/');
  const [name, office] = ['name', 'office'].map((field) => String(form.get(field) ?? '').trim());
  return { code, role, purpose, ...(name ? { name } : {}), ...(office ? { office } : {}) };
}
