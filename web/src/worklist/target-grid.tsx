import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../shell/keys.ts';
import { TargetRow } from './target-row.tsx';
import { useActiveRow } from './use-active-row.ts';
import { useRowActs } from './use-row-acts.ts';
import { useRowHeight } from './use-row-height.ts';
import { useWindow } from './use-window.ts';
import type { Worklist } from './use-worklist.ts';

const columns = ['points', 'target', 'left', 'where', 'claim'] as const;
/** Rows before the end at which the next page is read. */
const readAhead = 20;

/** The rows of the worklist; only those on screen are drawn, and the keys move along all of them. */
export function TargetGrid({ list }: { readonly list: Worklist }) {
  const { t } = useTranslation();
  const { rows, hasMore, loadMore, isLoadingMore } = list;
  const box = useRef<HTMLElement>(null);
  const height = useRowHeight();
  const { first, end, reveal } = useWindow(box, rows.length, height);
  const { at, move } = useActiveRow(rows, box, reveal);
  const { claim, claiming, open } = useRowActs();
  const active = rows[at];
  const down = () => move(1);
  const up = () => move(-1);
  const enter = () => active !== undefined && open(active);
  const take = () => active !== undefined && claim(active);
  useKeys({ j: down, ArrowDown: down, k: up, ArrowUp: up, c: take, Enter: enter });
  useEffect(() => {
    if (end > rows.length - readAhead && hasMore) loadMore();
  }, [end, rows.length, hasMore, loadMore]);
  return (
    <section className="grid" ref={box} aria-label={t('worklist.title')}>
      <table aria-rowcount={hasMore ? -1 : rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col" className={`cell-${column}`}>
                {t(`worklist.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr aria-hidden style={{ height: first * height }} />
          {rows.slice(first, end).map((row, offset) => (
            <TargetRow
              key={row.id}
              row={row}
              index={first + offset}
              height={height}
              isActive={first + offset === at}
              isClaiming={claiming === row.entity.id}
              claim={claim}
            />
          ))}
          <tr aria-hidden style={{ height: (rows.length - end) * height }} />
        </tbody>
      </table>
      {isLoadingMore && <p className="grid-more">{t('worklist.loadingMore')}</p>}
    </section>
  );
}
