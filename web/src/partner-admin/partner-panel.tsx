import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../shell/now.ts';
import { amount, holderName, moment } from '../words/labels.ts';
import { ExchangeTable } from './exchange-table.tsx';
import { KeyTable } from './key-table.tsx';
import { healthOf, uses } from './keys.ts';
import { EndKey, PartnerActs } from './partner-acts.tsx';
import type { EnrolledRead } from './partner-admin-page.tsx';

/** One partner: how it stands, what can be done with it, its keys, and what it asked. */
export function PartnerPanel({ partner }: { readonly partner: EnrolledRead }) {
  const { t } = useTranslation();
  const { id, names, url, state, keys, lastExchangeAt, changes } = partner;
  const title = `partner-${id}`;
  const isRemoved = state === 'removed';
  return (
    <section className="panel" aria-labelledby={title}>
      <h2 id={title}>
        {names.join(' · ')} <code>{id}</code>{' '}
        <span className={state === 'active' ? 'chip chip-done' : 'chip chip-warn'}>
          {t(`partnerAdmin.state.${state}`, { defaultValue: state })}
        </span>
      </h2>
      {!isRemoved && <KeyWarnings partner={partner} />}
      <p>
        {url}
        {' · '}
        {lastExchangeAt === null
          ? t('partnerAdmin.neverAsked')
          : t('partnerAdmin.lastExchange', { at: moment(lastExchangeAt) })}
      </p>
      {!isRemoved && <Grants partner={partner} />}
      {!isRemoved && <PartnerActs partner={partner} />}
      <Folded name={t('partnerAdmin.requests')}>
        <ExchangeTable partner={id} />
      </Folded>
      <Folded name={t('partnerAdmin.keys')}>
        {isRemoved ? (
          <KeyTable keys={keys} />
        ) : (
          <KeyTable keys={keys} act={(key) => <EndKey partner={id} of={key} />} />
        )}
      </Folded>
      <Folded name={t('partnerAdmin.changes')}>
        <ul>
          {changes.map(({ at, by, change, keys: named }) => (
            <li key={`${at} ${change}`}>
              {moment(at)} {holderName(by)}: {t(`partnerAdmin.change.${change}`, { defaultValue: change })}{' '}
              <code>{named.join(' ')}</code>
            </li>
          ))}
        </ul>
      </Folded>
    </section>
  );
}

function Grants({ partner: { purposes, instruments, budget } }: { readonly partner: EnrolledRead }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('partnerAdmin.about', { purposes: purposes.join(', '), instruments: instruments.join(', ') })}</p>
      <p className="muted">
        {t('partnerAdmin.budget', {
          perMinute: amount(budget.lookupsPerMinute),
          perDay: amount(budget.lookupsPerDay),
          disclosures: amount(budget.disclosuresPerDay),
          notices: amount(budget.noticesPerDay),
          cost: amount(budget.costPerToken),
        })}
      </p>
    </>
  );
}

function KeyWarnings({ partner: { keys } }: { readonly partner: EnrolledRead }) {
  const { t } = useTranslation();
  const now = useNow();
  return uses.map((use) => {
    const health = healthOf(keys, use, now);
    if (health === 'well') return null;
    const words = { uses: t(`partnerAdmin.uses.${use}`) };
    return (
      <p key={use} className="cut">
        {t(health === 'none' ? 'partnerAdmin.noKey' : 'partnerAdmin.endsSoon', words)}
      </p>
    );
  });
}

/** What is read from the hub when it is opened and not before. */
function Folded({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{name}</summary>
      {isOpen && children}
    </details>
  );
}
