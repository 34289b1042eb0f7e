import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../shell/now.ts';
import { moment } from '../words/labels.ts';
import { endsInDays, type KeyRead } from './keys.ts';

interface KeyTableProps {
  readonly keys: readonly KeyRead[];
  /** Draws what can be done with a key. */
  readonly act?: (key: KeyRead) => ReactNode;
}

/** Keys with the time in which they count, and the fingerprints that two people compare. */
export function KeyTable({ keys, act }: KeyTableProps) {
  const { t } = useTranslation();
  return (
    <div className="table-box">
      <table className="keys">
        <thead>
          <tr>
            <th scope="col">{t('partnerAdmin.key')}</th>
            <th scope="col">{t('partnerAdmin.use')}</th>
            <th scope="col">{t('feeds.state')}</th>
            <th scope="col">{t('partnerAdmin.from')}</th>
            <th scope="col">{t('partnerAdmin.until')}</th>
            {act !== undefined && <th scope="col">{t('partnerAdmin.endKey')}</th>}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={`${key.use} ${key.kid}`}>
              <th scope="row">
                <code>{key.kid}</code>
                <Fingerprint of={key} />
              </th>
              <td>{t(`partnerAdmin.uses.${key.use}`, { defaultValue: key.use })}</td>
              <td>
                <KeyState of={key} />
              </td>
              <td>{moment(key.notBefore)}</td>
              <td>{moment(key.notAfter)}</td>
              {act !== undefined && <td>{act(key)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Fingerprint({ of: { fingerprint } }: { readonly of: KeyRead }) {
  const groups = fingerprint.split(' ');
  const half = groups.length / 2;
  return (
    <span className="fingerprint">
      <code>{groups.slice(0, half).join(' ')}</code> <code>{groups.slice(half).join(' ')}</code>
    </span>
  );
}

function KeyState({ of: key }: { readonly of: KeyRead }) {
  const { t } = useTranslation();
  const now = useNow();
  const days = endsInDays(key, now);
  if (days !== undefined) return <span className="chip chip-warn">{t('partnerAdmin.endsIn', { count: days })}</span>;
  if (key.counts) return <span className="chip chip-done">{t('partnerAdmin.counts')}</span>;
  const isOver = Date.parse(key.notAfter) <= now;
  return <span className="chip">{t(isOver ? 'partnerAdmin.ended' : 'partnerAdmin.notYet')}</span>;
}
