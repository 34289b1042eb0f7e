import { useTranslation } from 'react-i18next';
import { Field } from '../shell/field.tsx';
import type { FindingDraft } from './draft.ts';

interface DetailsProps {
  readonly draft: FindingDraft;
  readonly change: (part: Partial<FindingDraft>) => void;
  readonly problem: (name: string) => string | undefined;
}

/** What was found, how much and where: asked when something was; the rest is there for whoever wants it. */
export function FindingDetails({ draft, change, problem }: DetailsProps) {
  const { t } = useTranslation();
  const hasFound = draft.outcome === 'found' || draft.outcome === 'inconclusive';
  const names = [
    ...(hasFound ? (['substance', 'quantityKg', 'hiddenWhere'] as const) : []),
    'minutesSpent' as const,
    'note' as const,
  ];
  return (
    <>
      {names.map((name) => (
        <Field
          key={name}
          name={t(`finding.${name}`)}
          hint={name === 'substance' ? t('finding.substanceHint') : undefined}
          problem={problem(name)}
        >
          {(tied) => (
            <input
              {...tied}
              value={draft[name]}
              inputMode={name === 'quantityKg' || name === 'minutesSpent' ? 'decimal' : 'text'}
              autoComplete="off"
              onChange={({ target }) => change({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
    </>
  );
}
