import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amount, moment } from '../words/labels.ts';
import type { EntityRead } from './entity-page.tsx';
import { EvidencePath } from './evidence-path.tsx';

/** What speaks for looking at this entity, strongest first; each reason opens to its evidence. */
export function Reasons({ entity }: { readonly entity: EntityRead }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { id, reasons } = entity;
  const toggle = (reason: string) => {
    const next = new Set(open);
    if (!next.delete(reason)) next.add(reason);
    setOpen(next);
  };
  return (
    <section className="panel" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{t('entity.reasons')}</h2>
      {reasons.length === 0 && <p className="muted">{t('entity.noReasons')}</p>}
      <ol className="reasons">
        {reasons
          .toSorted((a, b) => b.points - a.points)
          .map((reason) => (
            <li key={reason.id}>
              <p className="reason-head">
                <b className="reason-points">+{amount(reason.points)}</b>
                <b>{reason.title}</b>
              </p>
              <p className="reason-text">{reason.text}</p>
              <p className="reason-foot">
                <button
                  type="button"
                  className="small"
                  aria-expanded={open.has(reason.id)}
                  aria-label={`${t('entity.openReason')}: ${reason.title}`}
                  onClick={() => toggle(reason.id)}
                >
                  {t('entity.openReason')} {open.has(reason.id) ? '▴' : '▾'}
                </button>
                <span className="muted">
                  {t('entity.version', { slug: reason.slug, version: reason.version })} ·{' '}
                  {t('entity.found', { moment: moment(reason.at) })}
                </span>
              </p>
              {open.has(reason.id) && <EvidencePath entityId={id} reasonId={reason.id} />}
            </li>
          ))}
      </ol>
    </section>
  );
}
