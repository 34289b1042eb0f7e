import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty, Loading, Trouble } from '../shell/notice.tsx';
import { useTitle } from '../shell/title.ts';
import { amount } from '../words/labels.ts';
import { Canvas } from './canvas.tsx';
import { Controls } from './controls.tsx';
import { Legend } from './legend.tsx';
import type { Network } from './merge.ts';
import { NodeTable } from './node-table.tsx';
import { PathPanel } from './path-panel.tsx';
import { type NetworkView, useNetwork } from './use-network.ts';

const route = getRouteApi('/network/$id');
const nothing: ReadonlySet<string> = new Set();

/** The network around an entity: a drawing, the same as a table, and the way between two nodes. */
export function NetworkPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const [view, setView] = useState<NetworkView>({ hops: 1, kinds: [], asOf: undefined, most: 300 });
  const [selected, setSelected] = useState<string | undefined>(id);
  const { network, query, busy, path, clearPath, expand, findPath } = useNetwork(id, view);
  const onPath = path?.ids ?? nothing;
  const caption = network?.nodes.get(id)?.name ?? '';
  const title = t('network.title', { caption });
  useTitle(title);
  if (network === null) return <Empty title={t('problem.notFound')} />;
  return (
    <div className="network">
      <div className="page-head">
        <h1>
          {network === undefined ? t('entity.network') : title}{' '}
          <Link to="/entity/$id" params={{ id }} className="small-link">
            {t('network.open')}
          </Link>
        </h1>
        {network !== undefined && <Size network={network} />}
      </div>
      <Controls view={view} show={setView} />
      {query.error !== null && <Trouble failure={query.error} retry={query.refetch} />}
      {network === undefined && query.error === null && <Loading />}
      {network !== undefined && (
        <div className="network-parts">
          <div className="network-drawn">
            <CutNotice network={network} />
            <Canvas
              network={network}
              start={id}
              selected={selected}
              path={onPath}
              choose={setSelected}
              expand={expand}
            />
            <Legend network={network} />
          </div>
          <div className="network-side">
            <PathPanel
              network={network}
              selected={selected}
              path={path}
              isBusy={busy === 'path'}
              find={findPath}
              clear={clearPath}
            />
            <NodeTable
              network={network}
              selected={selected}
              path={onPath}
              busy={busy}
              choose={setSelected}
              expand={expand}
            />
          </div>
        </div>
      )}
    </div>
  );
}

function Size({ network: { nodes, links } }: { readonly network: Network }) {
  const { t } = useTranslation();
  return <p className="status">{t('network.size', { nodes: amount(nodes.size), edges: amount(links.size) })}</p>;
}

/** Says plainly where the network was cut: never a part shown as the whole. */
function CutNotice({ network: { cuts, nodes, isTruncated } }: { readonly network: Network }) {
  const { t } = useTranslation();
  const named = useMemo(
    () => [...cuts].map(([id, cut]) => `${nodes.get(id)?.name ?? id}: ${t('network.cutAt', { said: cut.said })}`),
    [cuts, nodes, t],
  );
  if (!isTruncated && cuts.size === 0) return <p className="muted">{t('network.whole')}</p>;
  return (
    <div className="cut" role="status">
      <p>{t('network.truncated')}</p>
      {named.length > 0 && (
        <ul>
          {named.slice(0, 5).map((text) => (
            <li key={text}>{text}</li>
          ))}
          {named.length > 5 && <li>…</li>}
        </ul>
      )}
    </div>
  );
}
