import { useTranslation } from 'react-i18next';
import { Issues } from '../feeds/feed-table.tsx';
import { Table } from '../shell/table.tsx';
import { amount, holderName, moment } from '../words/labels.ts';
import type { SourceRead } from './sources-page.tsx';

/** The last runs of a source, newest first. */
export function RunTable({ runs }: { readonly runs: SourceRead['runs'] }) {
  const { t } = useTranslation();
  return (
    <Table
      rows={runs}
      keyOf={({ id }) => id}
      columns={[
        { name: t('sources.began'), cell: ({ startedAt }) => moment(startedAt) },
        {
          name: t('feeds.state'),
          cell: ({ state }) => <span className="chip">{t(`sources.state.${state}`, { defaultValue: state })}</span>,
        },
        { name: t('sources.by'), cell: ({ by }) => (by === null ? t('sources.bySchedule') : holderName(by)) },
        { name: t('sources.pages'), isNumber: true, cell: ({ pages }) => amount(pages) },
        { name: t('feeds.unchanged'), isNumber: true, cell: ({ unchanged }) => amount(unchanged) },
        {
          name: t('sources.items'),
          isNumber: true,
          cell: ({ alarm, items }) => (alarm ? <b className="trouble">{amount(items)}</b> : amount(items)),
        },
        { name: t('sources.skipped'), isNumber: true, cell: ({ skipped }) => amount(skipped) },
        { name: t('feeds.reason'), cell: ({ reasons }) => <Issues issues={reasons} /> },
      ]}
    />
  );
}
