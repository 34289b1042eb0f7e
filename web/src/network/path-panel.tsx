import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from './merge.ts';
import { type FoundPath, pathHops } from './use-network.ts';

interface PathProps {
  readonly network: Network;
  readonly selected: string | undefined;
  readonly path: FoundPath | undefined;
  readonly isBusy: boolean;
  readonly find: (from: string, to: string) => void;
  readonly clear: () => void;
}

/** Asks how two nodes hang together. Both are set from the node that is chosen. */
export function PathPanel({ network, selected, path, isBusy, find, clear }: PathProps) {
  const { t } = useTranslation();
  const [ends, setEnds] = useState<{ readonly from?: string; readonly to?: string }>({});
  const isEntity = selected !== undefined && network.nodes.get(selected)?.kind !== 'Identifier';
  const { from, to } = ends;
  const nameOf = (id: string | undefined) => (id === undefined ? t('app.none') : (network.nodes.get(id)?.name ?? id));
  return (
    <section className="path-panel" aria-labelledby="path-title">
      <h2 id="path-title">{t('network.pathTitle')}</h2>
      <p>
        {selected === undefined
          ? t('network.choose')
          : t('network.selected', { name: network.nodes.get(selected)?.name ?? '' })}
      </p>
      <div className="act-buttons">
        <button
          type="button"
          className="small"
          disabled={!isEntity}
          onClick={() => setEnds({ ...ends, from: selected })}
        >
          {t('network.setFrom')}
        </button>
        <button type="button" className="small" disabled={!isEntity} onClick={() => setEnds({ ...ends, to: selected })}>
          {t('network.setTo')}
        </button>
      </div>
      <p>
        {t('network.from')}: <b>{nameOf(from)}</b>
        <br />
        {t('network.to')}: <b>{nameOf(to)}</b>
      </p>
      <div className="act-buttons">
        <button
          type="button"
          disabled={isBusy || from === undefined || to === undefined || from === to}
          onClick={() => from !== undefined && to !== undefined && find(from, to)}
        >
          {t('network.find')}
        </button>
        {path !== undefined && (
          <button type="button" className="quiet" onClick={clear}>
            {t('network.clearPath')}
          </button>
        )}
      </div>
      {path !== undefined && (
        <p role="status" className={path.ids.size === 0 ? 'cut' : ''}>
          {path.ids.size > 0
            ? t('network.pathFound', { count: path.steps })
            : t(path.isCut ? 'network.noPathCut' : 'network.noPath', { hops: pathHops })}
        </p>
      )}
    </section>
  );
}
