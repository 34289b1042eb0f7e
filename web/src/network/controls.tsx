import { useTranslation } from 'react-i18next';
import type { EntityKind } from '../../../operations/generated.ts';
import { en } from '../words/en.ts';
import { amount, label } from '../words/labels.ts';
import { Sign } from './legend.tsx';
import { shapes } from './shapes.ts';
import type { NetworkView } from './use-network.ts';

const kinds = Object.keys(en.kind) as EntityKind[];
const mostChoices = [100, 300, 1_000, 2_000] as const;

interface ControlsProps {
  readonly view: NetworkView;
  readonly show: (view: NetworkView) => void;
}

/** How far, of which kinds, as of when, and how much at most. */
export function Controls({ view, show }: ControlsProps) {
  const { t } = useTranslation();
  const toggle = (kind: EntityKind) =>
    show({
      ...view,
      kinds: view.kinds.includes(kind) ? view.kinds.filter((one) => one !== kind) : [...view.kinds, kind],
    });
  return (
    <div className="filters-fields">
      <label className="field">
        {t('network.hops')}
        <select value={view.hops} onChange={({ target }) => show({ ...view, hops: Number(target.value) })}>
          {[1, 2, 3].map((hops) => (
            <option key={hops} value={hops}>
              {hops}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {t('network.most')}
        <select value={view.most} onChange={({ target }) => show({ ...view, most: Number(target.value) })}>
          {mostChoices.map((most) => (
            <option key={most} value={most}>
              {amount(most)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {t('network.asOf')}
        <input
          type="datetime-local"
          onChange={({ target }) =>
            show({ ...view, asOf: target.value === '' ? undefined : new Date(target.value).toISOString() })
          }
        />
      </label>
      <details className="kinds">
        <summary>
          {t('network.kinds')}: {view.kinds.length === 0 ? t('network.allKinds') : view.kinds.length}
        </summary>
        <fieldset aria-label={t('network.kinds')}>
          {kinds.map((kind) => (
            <label key={kind}>
              <input type="checkbox" checked={view.kinds.includes(kind)} onChange={() => toggle(kind)} />
              <Sign shape={shapes[kind]} /> {label('kind', kind)}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
