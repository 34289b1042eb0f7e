import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../shell/keys.ts';
import { label } from '../words/labels.ts';
import { useWindow } from '../worklist/use-window.ts';
import { Sign } from './legend.tsx';
import type { Network, NetworkNode } from './merge.ts';
import { commonShape, shapes } from './shapes.ts';

const rowHeight = 44;

interface TableProps {
  readonly network: Network;
  readonly selected: string | undefined;
  readonly path: ReadonlySet<string>;
  readonly busy: string | undefined;
  readonly choose: (node: string) => void;
  readonly expand: (node: string) => void;
}

/** Every node of the drawing as a row: what it is, how many links it shows, whether it was cut, and what can be done. */
export function NodeTable({ network, selected, path, busy, choose, expand }: TableProps) {
  const { t } = useTranslation();
  const go = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const degrees = useMemo(() => countLinks(network), [network]);
  const rows = useMemo(() => sortNodes(network, degrees, path), [network, degrees, path]);
  const { first, end, reveal } = useWindow(box, rows.length, rowHeight);
  const at = rows.findIndex(({ id }) => id === selected);
  const move = (by: number) => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next !== undefined) choose(next.id);
  };
  const active = rows[at];
  const isEntity = active !== undefined && active.kind !== 'Identifier';
  const down = () => move(1);
  const up = () => move(-1);
  const open = () => isEntity && void go({ to: '/entity/$id', params: { id: active.id } });
  const grow = () => isEntity && expand(active.id);
  useKeys({ j: down, ArrowDown: down, k: up, ArrowUp: up, e: grow, Enter: open });
  useEffect(() => {
    if (at >= 0) reveal(at);
  }, [at, reveal]);
  return (
    <div className="node-box" ref={box}>
      <table className="nodes" aria-rowcount={rows.length + 1}>
        <caption className="unseen">{t('network.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('network.name')}</th>
            <th scope="col" className="number">
              {t('network.linked')}
            </th>
            <th scope="col">
              <span className="unseen">{t('act.title')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr aria-hidden style={{ height: first * rowHeight }} />
          {rows.slice(first, end).map((node, offset) => (
            <NodeRow
              key={node.id}
              node={node}
              index={first + offset}
              network={network}
              links={degrees.get(node.id) ?? 0}
              isSelected={node.id === selected}
              isOnPath={path.has(node.id)}
              isBusy={busy === node.id}
              choose={choose}
              expand={expand}
            />
          ))}
          <tr aria-hidden style={{ height: (rows.length - end) * rowHeight }} />
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<TableProps, 'network' | 'choose' | 'expand'> {
  readonly node: NetworkNode;
  readonly index: number;
  readonly links: number;
  readonly isSelected: boolean;
  readonly isOnPath: boolean;
  readonly isBusy: boolean;
}

function NodeRow(props: RowProps) {
  const { node, index, network, links, isSelected, isOnPath, isBusy, choose, expand } = props;
  const { t } = useTranslation();
  const { id, kind, name, valueKind, isCommon } = node;
  const cut = network.cuts.get(id);
  const kindName = valueKind === undefined ? label('kind', kind) : label('identifier', valueKind);
  return (
    <tr className={`${isSelected ? 'row-active' : ''} ${isOnPath ? 'on-path' : ''}`} aria-rowindex={index + 2}>
      <th scope="row">
        <button type="button" className="node-name" aria-pressed={isSelected} title={name} onClick={() => choose(id)}>
          <Sign shape={isCommon ? commonShape : shapes[kind]} />
          <span>
            {name}
            <small>
              {cut !== undefined && (
                <b className="cut-mark">{t('network.cutShown', { shown: cut.shown, said: cut.said })} · </b>
              )}
              {kindName}
              {isCommon && ` · ${t('entity.common')}`}
            </small>
          </span>
        </button>
      </th>
      <td className="number">{links}</td>
      <td className="node-acts">
        {kind !== 'Identifier' && (
          <>
            <button
              type="button"
              className="small"
              disabled={isBusy || (network.expanded.has(id) && cut === undefined)}
              aria-label={`${t('network.expand')}: ${name}`}
              onClick={() => expand(id)}
            >
              {t(network.expanded.has(id) ? 'network.expanded' : 'network.expand')}
            </button>
            <Link to="/entity/$id" params={{ id }} aria-label={t('entity.goTo', { caption: name })}>
              {t('network.open')}
            </Link>
          </>
        )}
      </td>
    </tr>
  );
}

function countLinks({ links }: Network): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of links.values()) {
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
}

/** The path first in its own order, then the best linked. */
function sortNodes(network: Network, degrees: ReadonlyMap<string, number>, path: ReadonlySet<string>): NetworkNode[] {
  const onPath = [...path].flatMap((id) => network.nodes.get(id) ?? []);
  const rest = [...network.nodes.values()].filter(({ id }) => !path.has(id));
  const degree = ({ id }: NetworkNode) => degrees.get(id) ?? 0;
  return [...onPath, ...rest.toSorted((a, b) => degree(b) - degree(a) || a.name.localeCompare(b.name))];
}
