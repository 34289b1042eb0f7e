import { useTranslation } from 'react-i18next';
import { Field } from '../shell/field.tsx';
import { label } from '../words/labels.ts';
import { type ThingDraft, type ThingKind, thingKinds } from './draft.ts';

interface ThingProps {
  readonly number: number;
  readonly thing: ThingDraft;
  readonly problem: string | undefined;
  readonly change: (thing: ThingDraft) => void;
  readonly remove: () => void;
}

/** A thing of a report by its number. */
export function ThingFields({ number, thing, problem, change, remove }: ThingProps) {
  const { t } = useTranslation();
  const set = (part: Partial<ThingDraft>) => change({ ...thing, ...part });
  const names = thing.kind === 'Consignment' ? (['number', 'house'] as const) : (['number'] as const);
  return (
    <fieldset className="panel">
      <legend>{t('report.thing', { number })}</legend>
      <div className="field-grid">
        <Field name={t('report.thingKind')}>
          {(tied) => (
            <select {...tied} value={thing.kind} onChange={({ target }) => set({ kind: target.value as ThingKind })}>
              {thingKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {label('kind', kind)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {names.map((name) => (
          <Field key={name} name={t(`report.${name}`)} problem={name === 'number' ? problem : undefined}>
            {(tied) => (
              <input
                {...tied}
                value={thing[name]}
                autoComplete="off"
                spellCheck={false}
                onChange={({ target }) => set({ [name]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <button type="button" className="small" onClick={remove}>
        {t('report.remove')}
      </button>
    </fieldset>
  );
}
