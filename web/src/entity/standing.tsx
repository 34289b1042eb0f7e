import { useTranslation } from 'react-i18next';
import { amount, holderName, label } from '../words/labels.ts';
import { TimeLeft } from '../worklist/time-left.tsx';
import type { EntityRead } from './entity-page.tsx';

/** Where the entity stands on the worklist: points, score, time left, flight and office, whose it is. */
export function Standing({ target }: { readonly target: NonNullable<EntityRead['target']> }) {
  const { t } = useTranslation();
  const { points, score, lastMoment, flight, receptacle, office, postingOffice, claimedBy, decision } = target;
  const rows = [
    [t('worklist.flight'), flight],
    [t('worklist.groupReceptacle'), receptacle],
    [t('worklist.office'), office],
    [t('worklist.groupPostingOffice'), postingOffice],
    [t('act.action'), decision === null ? null : label('decision', decision)],
  ] as const;
  return (
    <section className="panel standing" aria-label={t('worklist.title')}>
      <p className="standing-points">
        <b>{amount(points)}</b>
        <span>{t('worklist.points')}</span>
        <span className="muted">{t('entity.score', { score: amount(score, 2) })}</span>
      </p>
      <dl className="pairs">
        <div>
          <dt>{t('entity.lastMoment')}</dt>
          <dd>
            <TimeLeft until={lastMoment} />
          </dd>
        </div>
        {rows.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="muted">
        {claimedBy === null ? t('entity.notClaimed') : t('entity.claimedBy', { who: holderName(claimedBy) })}
      </p>
    </section>
  );
}
