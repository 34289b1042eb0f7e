import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

const spare = 8;

/** The rows of a long list that are on screen, from `first` to before `end`. */
export interface Window {
  readonly first: number;
  readonly end: number;
  /** Brings a row into view. */
  readonly reveal: (index: number) => void;
}

/** Watches a scrolled box of rows of one height and returns those worth drawing: on screen, and a few to each side. */
export function useWindow(box: RefObject<HTMLElement | null>, rows: number, rowHeight: number): Window {
  const [view, setView] = useState({ top: 0, height: 800 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, [box]);
  const reveal = useCallback(
    (index: number) => {
      const element = box.current;
      if (element === null) return;
      const [top, bottom] = [index * rowHeight, (index + 1) * rowHeight];
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
    },
    [box, rowHeight],
  );
  return {
    first: Math.max(0, Math.floor(view.top / rowHeight) - spare),
    end: Math.min(rows, Math.ceil((view.top + view.height) / rowHeight) + spare),
    reveal,
  };
}
