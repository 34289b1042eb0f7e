import { useTranslation } from 'react-i18next';
import { Field } from '../shell/field.tsx';
import { label } from '../words/labels.ts';
import { type IdentifierDraft, identifierKinds, newIdentifier, type PartyDraft } from './draft.ts';

interface PartyProps {
  readonly number: number;
  readonly party: PartyDraft;
  readonly problem: string | undefined;
  readonly change: (party: PartyDraft) => void;
  readonly remove: () => void;
}

/** A person or firm of a report, with numbers and contacts. */
export function PartyFields({ number, party, problem, change, remove }: PartyProps) {
  const { t } = useTranslation();
  const set = (part: Partial<PartyDraft>) => change({ ...party, ...part });
  return (
    <fieldset className="panel">
      <legend>{t('report.party', { number })}</legend>
      <Field name={t('report.name')} problem={problem}>
        {(tied) => (
          <input
            {...tied}
            value={party.name}
            autoComplete="off"
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </Field>
      <div className="field-grid">
        <Field name={t('report.birthDate')} hint={t('report.birthDateHint')}>
          {(tied) => (
            <input
              {...tied}
              value={party.birthDate}
              autoComplete="off"
              onChange={({ target }) => set({ birthDate: target.value })}
            />
          )}
        </Field>
        {(['nationality', 'country'] as const).map((name) => (
          <Field key={name} name={t(`report.${name}`)} hint={t('report.countryHint')}>
            {(tied) => (
              <input
                {...tied}
                value={party[name]}
                maxLength={2}
                autoCapitalize="characters"
                autoComplete="off"
                onChange={({ target }) => set({ [name]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <Field name={t('report.address')}>
        {(tied) => (
          <input
            {...tied}
            value={party.address}
            autoComplete="off"
            onChange={({ target }) => set({ address: target.value })}
          />
        )}
      </Field>
      <p className="muted">{t('report.identifierHint')}</p>
      {party.identifiers.map((identifier) => (
        <IdentifierRow
          key={identifier.key}
          identifier={identifier}
          change={(next) =>
            set({ identifiers: party.identifiers.map((one) => (one.key === identifier.key ? next : one)) })
          }
          remove={() => set({ identifiers: party.identifiers.filter(({ key }) => key !== identifier.key) })}
        />
      ))}
      <div className="act-buttons">
        <button
          type="button"
          className="small"
          onClick={() => set({ identifiers: [...party.identifiers, newIdentifier()] })}
        >
          {t('report.addIdentifier')}
        </button>
        <button type="button" className="small" onClick={remove}>
          {t('report.remove')}
        </button>
      </div>
    </fieldset>
  );
}

interface RowProps {
  readonly identifier: IdentifierDraft;
  readonly change: (identifier: IdentifierDraft) => void;
  readonly remove: () => void;
}

function IdentifierRow({ identifier, change, remove }: RowProps) {
  const { t } = useTranslation();
  return (
    <div className="field-grid">
      <Field name={t('report.identifierKind')}>
        {(tied) => (
          <select
            {...tied}
            value={identifier.kind}
            onChange={({ target }) => change({ ...identifier, kind: target.value })}
          >
            {identifierKinds.map((kind) => (
              <option key={kind} value={kind}>
                {label('identifier', kind)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name={t('report.identifierValue')}>
        {(tied) => (
          <input
            {...tied}
            value={identifier.value}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => change({ ...identifier, value: target.value })}
          />
        )}
      </Field>
      <button type="button" className="small" onClick={remove}>
        {t('report.remove')}
      </button>
    </div>
  );
}
