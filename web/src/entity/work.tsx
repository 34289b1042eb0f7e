import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { factValue, holderName, label, moment } from '../words/labels.ts';
import type { AroundRead } from './entity-page.tsx';

const shown = ['action', 'outcome', 'strength', 'substance', 'method', 'instruction', 'status', 'note', 'by'];

/** What people did here: claims, decisions, orders, findings; newest first. */
export function Work({ work }: { readonly work: AroundRead['work'] }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="work-title">
      <h2 id="work-title">{t('entity.work')}</h2>
      {work.length === 0 && <p className="muted">{t('entity.noWork')}</p>}
      <ol className="work-list">
        {work.map(({ id, kind, knownFrom, facts }) => (
          <li key={id}>
            <p>
              <Link to="/entity/$id" params={{ id }} className="chip">
                {label('kind', kind)}
              </Link>{' '}
              <time dateTime={knownFrom} className="muted">
                {moment(knownFrom)}
              </time>
            </p>
            <p>
              {facts
                .filter(({ name }) => shown.includes(name))
                .toSorted((a, b) => shown.indexOf(a.name) - shown.indexOf(b.name))
                .map(({ name, value }) => (name === 'by' ? holderName(value) : factValue(name, value)))
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
