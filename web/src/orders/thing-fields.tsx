import { useTranslation } from 'react-i18next';
import { Field } from '../shell/field.tsx';
import { label } from '../words/labels.ts';
import type { FindingDraft } from './draft.ts';
import { thingKinds } from './finding-input.ts';
import { TapChoice } from './tap-choice.tsx';

interface ThingProps {
  readonly draft: FindingDraft;
  readonly change: (part: Partial<FindingDraft>) => void;
  readonly problem: (name: string) => string | undefined;
}

/** Names the thing examined, when no order does. */
export function ThingFields({ draft, change, problem }: ThingProps) {
  const { t } = useTranslation();
  const wrong = problem('number') ?? problem('thing');
  return (
    <>
      <TapChoice
        name="thingKind"
        title={t('finding.thingKind')}
        value={draft.thingKind}
        choices={thingKinds.map((kind) => [kind, label('kind', kind)])}
        problem={undefined}
        choose={(thingKind) => change({ thingKind })}
      />
      <Field name={t('finding.number')} hint={t('finding.numberHint')} problem={wrong}>
        {(tied) => (
          <input
            {...tied}
            value={draft.number}
            autoCapitalize="characters"
            autoComplete="off"
            onChange={({ target }) => change({ number: target.value })}
          />
        )}
      </Field>
      {draft.thingKind === 'Consignment' && (
        <Field name={t('finding.house')} problem={problem('house')}>
          {(tied) => (
            <input
              {...tied}
              value={draft.house}
              autoCapitalize="characters"
              autoComplete="off"
              onChange={({ target }) => change({ house: target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
