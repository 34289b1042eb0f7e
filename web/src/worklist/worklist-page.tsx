import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pollMs } from '../hub/live.ts';
import { Empty, Loading, Trouble } from '../shell/notice.tsx';
import { useNow } from '../shell/now.ts';
import { useTitle } from '../shell/title.ts';
import { Filters } from './filters.tsx';
import { groupName } from './group-name.ts';
import { Groups } from './groups.tsx';
import { TargetGrid } from './target-grid.tsx';
import { useWorklist, type Worklist } from './use-worklist.ts';
import { filterOf, groupFields, isFiltered, type WorklistView, withoutFilters } from './view.ts';

const route = getRouteApi('/worklist');
const hourMs = 3_600_000;

/** The ranked worklist: what to look at first, why, and until when. */
export function WorklistPage() {
  const { t } = useTranslation();
  const view = route.useSearch();
  const go = useNavigate();
  const hour = Math.floor(useNow() / hourMs) * hourMs;
  const filter = useMemo(() => filterOf(view, hour), [view, hour]);
  const show = (next: WorklistView) => void go({ to: '/worklist', search: next });
  const list = useWorklist(filter, view.order ?? 'VALUE');
  const isGrouped = view.by !== undefined && view[groupFields[view.by]] === undefined;
  useTitle(t('worklist.title'));
  return (
    <div className="worklist">
      <div className="page-head">
        <h1>{t('worklist.title')}</h1>
        <Status list={list} />
      </div>
      <Filters view={view} show={show} />
      {isGrouped && view.by !== undefined ? (
        <Groups by={view.by} filter={filter} enter={(part) => show({ ...view, ...part })} />
      ) : (
        <List list={list} view={view} show={show} />
      )}
    </div>
  );
}

function Status({ list }: { readonly list: Worklist }) {
  const { t } = useTranslation();
  const { rows, hasMore, isLoading, isLive, failure } = list;
  const key = hasMore ? 'worklist.countMore' : 'worklist.count';
  return (
    <p className="status">
      {!isLoading && failure === null && <span>{t(key, { count: rows.length })}</span>}
      <span className={isLive ? 'live' : 'live live-not'}>
        {isLive ? t('app.live') : t('app.polling', { seconds: pollMs / 1000 })}
      </span>
    </p>
  );
}

interface ListProps {
  readonly list: Worklist;
  readonly view: WorklistView;
  readonly show: (view: WorklistView) => void;
}

function List({ list, view, show }: ListProps) {
  const { t } = useTranslation();
  const { by } = view;
  const key = by === undefined ? undefined : view[groupFields[by]];
  return (
    <>
      {by !== undefined && key !== undefined && (
        <p className="in-group">
          <button type="button" onClick={() => show({ ...view, [groupFields[by]]: undefined })}>
            ← {t('worklist.leaveGroup')}
          </button>
          <b>{t('worklist.inGroup', { by: groupName(t, by), key })}</b>
        </p>
      )}
      {list.failure !== null && <Trouble failure={list.failure} retry={list.reload} />}
      {list.isLoading && list.failure === null && <Loading />}
      {!list.isLoading && list.rows.length === 0 && list.failure === null && (
        <Empty title={t('worklist.empty')}>
          <p>{t(isFiltered(view) ? 'worklist.emptyFiltered' : 'worklist.emptyWhole')}</p>
          {isFiltered(view) && (
            <button type="button" onClick={() => show(withoutFilters(view))}>
              {t('worklist.clear')}
            </button>
          )}
        </Empty>
      )}
      {list.rows.length > 0 && <TargetGrid list={list} />}
    </>
  );
}
