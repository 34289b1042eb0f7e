import { type RefObject, useEffect, useState } from 'react';
import type { TargetRowFragment } from '../../../operations/generated.ts';

/** The row that keys act on. It stays on its target when the order changes, and its link takes the focus. */
export function useActiveRow(
  rows: readonly TargetRowFragment[],
  box: RefObject<HTMLElement | null>,
  reveal: (index: number) => void,
) {
  const [activeId, setActiveId] = useState<string>();
  const at = rows.findIndex(({ id }) => id === activeId);
  useEffect(() => {
    if (activeId === undefined) return;
    box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(activeId)}"] a`)?.focus({ preventScroll: true });
  }, [activeId, box]);
  const move = (by: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, at + by));
    setActiveId(rows[next]?.id);
    reveal(next);
  };
  return { at, move };
}
