import { useTranslation } from 'react-i18next';
import type { ReleaseDryRunQuery } from '../../../operations/generated.ts';
import { Table } from '../shell/table.tsx';
import { amount } from '../words/labels.ts';

/** What would have left of past disclosures, field by field; no values. */
export function DryRunTable({ run }: { readonly run: ReleaseDryRunQuery['releaseDryRun'] }) {
  const { t } = useTranslation();
  const { compared, changed, differences } = run;
  return (
    <>
      <p role="status">{t('releasePolicy.compared', { count: compared, changed: amount(changed) })}</p>
      <p className="muted">{t('releasePolicy.limits')}</p>
      {differences.length > 0 && (
        <Table
          rows={differences}
          keyOf={({ number }) => number}
          columns={[
            { name: t('releasePolicy.receipt'), cell: ({ number }) => number },
            { name: t('releasePolicy.partner'), cell: ({ partner }) => partner },
            { name: t('releasePolicy.more'), cell: ({ more }) => more.join(', ') },
            { name: t('releasePolicy.less'), cell: ({ less }) => less.join(', ') },
          ]}
        />
      )}
      {changed > differences.length && <p className="cut">{t('releasePolicy.cut')}</p>}
    </>
  );
}
