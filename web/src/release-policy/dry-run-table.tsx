import { useTranslation } from 'react-i18next';
import type { ReleaseDryRunQuery } from '../../../operations/generated.ts';
import { amount } from '../words/labels.ts';

/** What would have left of past disclosures, field by field; no values. */
export function DryRunTable({ run }: { readonly run: ReleaseDryRunQuery['releaseDryRun'] }) {
  const { t } = useTranslation();
  const { compared, changed, differences } = run;
  return (
    <>
      <p role="status">{t('releasePolicy.compared', { count: compared, changed: amount(changed) })}</p>
      {differences.length > 0 && (
        <div className="table-box">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('releasePolicy.receipt')}</th>
                <th scope="col">{t('releasePolicy.partner')}</th>
                <th scope="col">{t('releasePolicy.more')}</th>
                <th scope="col">{t('releasePolicy.less')}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ number, partner, more, less }) => (
                <tr key={number}>
                  <th scope="row">{number}</th>
                  <td>{partner}</td>
                  <td>{more.join(', ')}</td>
                  <td>{less.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {changed > differences.length && <p className="cut">{t('releasePolicy.cut')}</p>}
    </>
  );
}
