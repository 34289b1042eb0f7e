import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../hub/me.ts';
import { useClaim } from '../worklist/use-claim.ts';
import { DecideForm } from './decide-form.tsx';
import type { EntityRead } from './entity-page.tsx';
import { ExportForm } from './export-form.tsx';
import { JudgeForm } from './judge-form.tsx';
import { OrderForm } from './order-form.tsx';
import { WatchForm } from './watch-form.tsx';

type Act = 'decide' | 'order' | 'judge' | 'watch' | 'export';

/** What people did with things; nobody watches that. */
const WORK: ReadonlySet<string> = new Set(['Finding', 'Order', 'Claim', 'Decision', 'Watch']);

/** What no file tells of: work, and what carries hundreds of things. */
const NOT_TOLD: ReadonlySet<string> = new Set(['Claim', 'Decision', 'Order', 'Watch', 'Movement', 'Uld', 'Receptacle']);

/** What the viewer may do with an entity; a form opens under the button that asks for it. */
export function Acts({ entity }: { readonly entity: EntityRead }) {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState<Act>();
  const isSubject = entity.target !== null;
  const may = (action: string) => me?.actions.includes(action) === true;
  const acts: readonly Act[] = [
    ...(isSubject && may('decide') ? (['decide'] as const) : []),
    ...(isSubject && may('order') ? (['order'] as const) : []),
    ...(may('judge') ? (['judge'] as const) : []),
    ...(may('watch') && !WORK.has(entity.kind) ? (['watch'] as const) : []),
    ...(may('export') && !NOT_TOLD.has(entity.kind) ? (['export'] as const) : []),
  ];
  const close = () => setOpen(undefined);
  if (acts.length === 0 && !may('claim')) return null;
  return (
    <section className="panel acts" aria-labelledby="acts-title">
      <h2 id="acts-title">{t('act.title')}</h2>
      <div className="act-buttons">
        {isSubject && may('claim') && <ClaimButton entity={entity} />}
        {acts.map((act) => (
          <button
            key={act}
            type="button"
            aria-expanded={open === act}
            onClick={() => setOpen(open === act ? undefined : act)}
          >
            {t(`act.${act}`)}
          </button>
        ))}
      </div>
      {open === 'decide' && <DecideForm id={entity.id} close={close} />}
      {open === 'order' && <OrderForm id={entity.id} office={entity.target?.office ?? ''} close={close} />}
      {open === 'judge' && <JudgeForm id={entity.id} kind={entity.kind} close={close} />}
      {open === 'export' && <ExportForm id={entity.id} />}
      {open === 'watch' && <WatchForm id={entity.id} close={close} />}
    </section>
  );
}

function ClaimButton({ entity: { id, caption, target } }: { readonly entity: EntityRead }) {
  const { t } = useTranslation();
  const me = useMe();
  const { claim, claiming } = useClaim();
  const holder = target?.claimedBy ?? null;
  if (holder !== null && holder !== me?.id) return null;
  const release = holder !== null;
  return (
    <button
      type="button"
      className={release ? '' : 'main-action'}
      disabled={claiming !== undefined}
      onClick={() => claim({ id, caption, release })}
    >
      {t(release ? 'act.release' : 'act.claim')}
    </button>
  );
}
