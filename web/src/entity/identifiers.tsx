import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { label } from '../words/labels.ts';
import type { EntityRead } from './entity-page.tsx';

/** The shared values an entity holds. Each leads to the search for who else holds it; common ones say so. */
export function Identifiers({ identifiers }: { readonly identifiers: EntityRead['identifiers'] }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="identifiers-title">
      <h2 id="identifiers-title">{t('entity.identifiers')}</h2>
      {identifiers.length === 0 && <p className="muted">{t('entity.noIdentifiers')}</p>}
      <dl className="pairs">
        {identifiers.map(({ kind, value, role, common }) => (
          <div key={`${kind} ${value} ${role}`}>
            <dt>{label('identifier', kind)}</dt>
            <dd>
              <Link to="/search" search={{ q: searchText(kind, value) }} className="value">
                {value}
              </Link>
              {common && (
                <span className="chip chip-warn" title={t('entity.commonHint')}>
                  {t('entity.common')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Scope before the bar is the hub's own; people search by the number behind it. */
function searchText(kind: string, value: string): string {
  return ['Address', 'TravelDocument', 'TaxNumber', 'CorporateNumber'].includes(kind)
    ? value.slice(value.indexOf('|') + 1)
    : value;
}
