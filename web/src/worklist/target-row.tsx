import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TargetRowFragment } from '../../../operations/generated.ts';
import { useMe } from '../hub/me.ts';
import { amount, holderName, label } from '../words/labels.ts';
import { TimeLeft } from './time-left.tsx';

interface RowProps {
  readonly row: TargetRowFragment;
  readonly index: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly isClaiming: boolean;
  readonly claim: (row: TargetRowFragment) => void;
}

/** One target: how much speaks for it, what it is and why, until when, where, and whose it is. */
export const TargetRow = memo(function TargetRow({ row, index, height, isActive, claim, isClaiming }: RowProps) {
  const { id, entity, kind, caption, points, value, reasons, lastMoment, decision } = row;
  const { flight, receptacle, office, postingOffice } = row;
  const { t } = useTranslation();
  const why = reasons.map(({ title }) => title).join(' · ');
  return (
    <tr data-row={id} aria-rowindex={index + 2} className={isActive ? 'row row-active' : 'row'} style={{ height }}>
      <td className="cell-points">
        {amount(points)}
        <small title={t('worklist.valueHint')}>{t('worklist.value', { value: amount(value, 2) })}</small>
      </td>
      <th scope="row" className="cell-target">
        <span className="caption">
          <span className="chip">{label('kind', kind)}</span>
          <Link to="/entity/$id" params={{ id: entity.id }} title={caption}>
            {caption}
          </Link>
          {decision !== null && (
            <span className="chip chip-done">{t('worklist.decided', { action: label('decision', decision) })}</span>
          )}
        </span>
        <span className="line line-less" title={why}>
          {why}
        </span>
        <span className="only-narrow">
          <TimeLeft until={lastMoment} />
          <span className="line-less">
            {label('kind', kind)}
            {decision !== null && ` · ${label('decision', decision)}`}
          </span>
        </span>
      </th>
      <td className="cell-left">
        <TimeLeft until={lastMoment} />
      </td>
      <td className="cell-where">
        <span className="line">{flight ?? receptacle ?? t('app.none')}</span>
        <small className="line line-less">{office ?? postingOffice}</small>
      </td>
      <td className="cell-claim">
        <ClaimCell row={row} claim={claim} isClaiming={isClaiming} />
      </td>
    </tr>
  );
});

function ClaimCell({ row, claim, isClaiming }: Pick<RowProps, 'row' | 'claim' | 'isClaiming'>) {
  const { t } = useTranslation();
  const me = useMe();
  const { claimedBy, caption } = row;
  const isMine = claimedBy !== null && claimedBy === me?.id;
  if (claimedBy !== null && !isMine) return <span className="holder">{holderName(claimedBy)}</span>;
  if (!me?.actions.includes('claim')) return null;
  const text = t(isMine ? 'worklist.release' : 'worklist.claimIt');
  return (
    <>
      {isMine && <span className="holder holder-me">{t('worklist.mine')}</span>}
      <button
        type="button"
        className="small"
        disabled={isClaiming}
        aria-label={`${text}: ${caption}`}
        onClick={() => claim(row)}
      >
        {text}
      </button>
    </>
  );
}
