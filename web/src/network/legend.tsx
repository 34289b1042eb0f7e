import { useTranslation } from 'react-i18next';
import { label } from '../words/labels.ts';
import type { Network } from './merge.ts';
import { commonShape, cornersOf, type Shape, shapes } from './shapes.ts';

/** Says which shape is which kind, of the kinds that are there. */
export function Legend({ network }: { readonly network: Network }) {
  const { t } = useTranslation();
  const nodes = [...network.nodes.values()];
  const kinds = [...new Set(nodes.map(({ kind }) => kind))].filter((kind) => kind !== 'Identifier').sort();
  return (
    <ul className="legend" aria-label={t('network.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Sign shape={shapes[kind]} />
          {label('kind', kind)}
        </li>
      ))}
      {nodes.some(({ kind, isCommon }) => kind === 'Identifier' && !isCommon) && (
        <li>
          <Sign shape={shapes.Identifier} />
          {t('network.identifier')}
        </li>
      )}
      {nodes.some(({ isCommon }) => isCommon) && (
        <li>
          <Sign shape={commonShape} />
          {t('network.common')}
        </li>
      )}
    </ul>
  );
}

/** The sign of a kind, as in the drawing. */
export function Sign({ shape }: { readonly shape: Shape }) {
  const { sides, turn, isHollow, colour } = shape;
  return (
    <svg viewBox="-1.3 -1.3 2.6 2.6" className={`sign sign-${colour} ${isHollow ? 'sign-hollow' : ''}`} aria-hidden>
      {sides === 0 && <circle r={1} />}
      {sides === 1 && <path d="M-.36-1h.72v.64H1v.72H.36V1h-.72V.36H-1v-.72h.64z" transform={`rotate(${turn})`} />}
      {sides > 2 && (
        <polygon
          points={cornersOf(shape)
            .map(([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`)
            .join(' ')}
        />
      )}
    </svg>
  );
}
