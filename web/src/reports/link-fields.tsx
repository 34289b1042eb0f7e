import { useTranslation } from 'react-i18next';
import { Field } from '../shell/field.tsx';
import { linkLabel } from '../words/labels.ts';
import { type LinkDraft, linkTypes, newLink, type ReportDraft } from './draft.ts';

interface LinksProps {
  readonly draft: ReportDraft;
  /** What the hub said is wrong with the link at a place. */
  readonly problemOf: (place: number) => string | undefined;
  readonly change: (links: readonly LinkDraft[]) => void;
}

/** How the parties and things of a report hang together; shown once there are two of them. */
export function LinkFields({ draft, problemOf, change }: LinksProps) {
  const { t } = useTranslation();
  const { parties, things, links } = draft;
  if (parties.length === 0 || parties.length + things.length < 2) return null;
  const partyNames = parties.map(
    ({ key, name }, i) => [key, name.trim() || t('report.party', { number: i + 1 })] as const,
  );
  const thingNames = things.map(
    ({ key, number }, i) => [key, number.trim() || t('report.thing', { number: i + 1 })] as const,
  );
  const set = (link: LinkDraft) => change(links.map((one) => (one.key === link.key ? link : one)));
  return (
    <>
      <h2>{t('report.links')}</h2>
      {links.map((link, i) => (
        <fieldset key={link.key} className="panel">
          <legend>{t('report.link', { number: i + 1 })}</legend>
          <div className="field-grid">
            <Choice
              name={t('report.linkFrom')}
              problem={problemOf(i)}
              value={String(link.from)}
              choices={partyNames}
              choose={(from) => set({ ...link, from: Number(from) })}
            />
            <Choice
              name={t('report.linkType')}
              value={link.type}
              choices={linkTypes.map((type) => [type, linkLabel(type, true)] as const)}
              choose={(type) => set({ ...link, type })}
            />
            <Choice
              name={t('report.linkTo')}
              value={String(link.to)}
              choices={[...partyNames, ...thingNames]}
              choose={(to) => set({ ...link, to: Number(to) })}
            />
            <button type="button" className="small" onClick={() => change(links.filter(({ key }) => key !== link.key))}>
              {t('report.remove')}
            </button>
          </div>
        </fieldset>
      ))}
      <button type="button" onClick={() => change([...links, newLink(draft)])}>
        {t('report.addLink')}
      </button>
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly choices: readonly (readonly [string | number, string])[];
  readonly choose: (value: string) => void;
}

function Choice({ name, problem, value, choices, choose }: ChoiceProps) {
  return (
    <Field name={name} problem={problem}>
      {(tied) => (
        <select {...tied} value={value} onChange={({ target }) => choose(target.value)}>
          {choices.map(([code, text]) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
