import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Drawing, openDrawing } from './drawing.ts';
import type { Network } from './merge.ts';

interface CanvasProps {
  readonly network: Network;
  readonly start: string;
  readonly selected: string | undefined;
  readonly path: ReadonlySet<string>;
  readonly choose: (node: string) => void;
  readonly expand: (node: string) => void;
}

/** The drawing of the network. All of it can also be read and done in the table beside it. */
export function Canvas({ network, start, selected, path, choose, expand }: CanvasProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing>();
  const [hasFailed, setFailed] = useState(false);
  const onChoose = useEffectEvent(choose);
  const onExpand = useEffectEvent(expand);
  useEffect(() => {
    if (box.current === null) return;
    const open = () => openDrawing(box.current as HTMLElement, { choose: onChoose, expand: onExpand });
    let opened: Drawing | undefined;
    const reopen = () => {
      opened?.close();
      try {
        opened = open();
        setDrawing(opened);
      } catch {
        opened = undefined;
        setFailed(true);
      }
    };
    reopen();
    // Colours are read once: another mode is another drawing.
    const mode = matchMedia('(prefers-color-scheme: dark)');
    mode.addEventListener('change', reopen);
    return () => {
      mode.removeEventListener('change', reopen);
      opened?.close();
    };
  }, []);
  useEffect(() => drawing?.update(network, start), [drawing, network, start]);
  useEffect(() => drawing?.mark({ selected, path }), [drawing, selected, path]);
  if (hasFailed) return <p className="notice">{t('network.noDrawing')}</p>;
  return (
    <div className="canvas-frame">
      <div ref={box} className="canvas" role="img" aria-label={t('network.canvas')} />
      <div className="zoom">
        <button type="button" aria-label={t('network.zoomIn')} onClick={() => drawing?.zoom('in')}>
          +
        </button>
        <button type="button" aria-label={t('network.zoomOut')} onClick={() => drawing?.zoom('out')}>
          −
        </button>
        <button type="button" aria-label={t('network.zoomAll')} onClick={() => drawing?.zoom('all')}>
          ⤢
        </button>
      </div>
    </div>
  );
}
