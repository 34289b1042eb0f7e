import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { captionOf, label, linkLabel } from '../words/labels.ts';
import type { AroundRead } from './entity-page.tsx';

/** The entities one step away, by how they are linked. */
export function Links({ links: { rows, truncated } }: { readonly links: AroundRead['links'] }) {
  const { t } = useTranslation();
  // Several records may state one link.
  const once = new Map(rows.map((row) => [`${row.type} ${row.outgoing} ${row.entity.id}`, row]));
  const groups = Map.groupBy(once.values(), ({ type, outgoing }) => linkLabel(type, outgoing));
  return (
    <section className="panel" aria-labelledby="links-title">
      <h2 id="links-title">{t('entity.links')}</h2>
      {rows.length === 0 && <p className="muted">{t('entity.noLinks')}</p>}
      <dl className="links">
        {[...groups].map(([name, group]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <ul>
                {group.map(({ id, entity }) => (
                  <li key={id}>
                    <span className="chip">{label('kind', entity.kind)}</span>
                    <Link to="/entity/$id" params={{ id: entity.id }}>
                      {captionOf(entity)}
                    </Link>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {truncated && <p className="cut">{t('app.truncated')}</p>}
    </section>
  );
}
