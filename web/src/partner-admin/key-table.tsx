import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../shell/now.ts';
import { Table } from '../shell/table.tsx';
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
    <Table
      className="keys"
      rows={keys}
      keyOf={({ use, kid }) => `${use} ${kid}`}
      columns={[
        {
          name: t('partnerAdmin.key'),
          cell: (key) => (
            <>
              <code>{key.kid}</code>
              <Fingerprint of={key} />
            </>
          ),
        },
        { name: t('partnerAdmin.use'), cell: ({ use }) => t(`partnerAdmin.uses.${use}`, { defaultValue: use }) },
        { name: t('feeds.state'), cell: (key) => <KeyState of={key} /> },
        { name: t('partnerAdmin.from'), cell: ({ notBefore }) => moment(notBefore) },
        { name: t('partnerAdmin.until'), cell: ({ notAfter }) => moment(notAfter) },
        ...(act === undefined ? [] : [{ name: t('partnerAdmin.endKey'), cell: act }]),
      ]}
    />
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
