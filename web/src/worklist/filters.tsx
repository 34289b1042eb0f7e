import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { en } from '../words/en.ts';
import { label } from '../words/labels.ts';
import { Choice } from './choice.tsx';
import { groupName } from './group-name.ts';
import {
  dueChoices,
  groupChoices,
  isFiltered,
  readWorklistSearch,
  subjectKinds,
  type WorklistView,
  withoutFilters,
} from './view.ts';

interface FiltersProps {
  readonly view: WorklistView;
  readonly show: (view: WorklistView) => void;
}

/** What of the worklist to look at. Choices act at once, texts with Enter or on leaving the field. */
export function Filters({ view, show }: FiltersProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const set = (part: WorklistView) => show({ ...view, ...part });
  return (
    <section className="filters" aria-label={t('worklist.filters')}>
      <button type="button" className="filters-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('worklist.filters')}
        {isFiltered(view) && ' •'}
      </button>
      <div className={isOpen ? 'filters-fields' : 'filters-fields filters-closed'}>
        <Choice
          name={t('worklist.kind')}
          any={t('worklist.any')}
          value={view.kind}
          choices={subjectKinds.map((kind) => [kind, label('kind', kind)])}
          choose={(kind) => set(readWorklistSearch({ ...view, kind }))}
        />
        <Choice
          name={t('worklist.pattern')}
          any={t('worklist.any')}
          value={view.slug}
          choices={Object.keys(en.pattern).map((slug) => [slug, label('pattern', slug)])}
          choose={(slug) => set({ slug })}
        />
        <Text name={t('worklist.office')} value={view.office} size={8} set={(office) => set({ office })} />
        <Text
          name={t('worklist.flight')}
          value={view.flight}
          size={16}
          hint={t('worklist.flightHint')}
          set={(flight) => set({ flight })}
        />
        <Text
          name={t('worklist.minPoints')}
          value={view.minPoints?.toString()}
          size={4}
          isNumber
          set={(minPoints) => set(readWorklistSearch({ ...view, minPoints }))}
        />
        <Choice
          name={t('worklist.due')}
          any={t('worklist.dueAny')}
          value={view.due?.toString()}
          choices={dueChoices.map((hours) => [String(hours), t('worklist.dueHours', { hours })])}
          choose={(due) => set(readWorklistSearch({ ...view, due }))}
        />
        <Choice
          name={t('worklist.whose')}
          any={t('worklist.whoseAny')}
          value={view.claimed}
          choices={[
            ['FREE', t('worklist.whoseFree')],
            ['MINE', t('worklist.whoseMine')],
          ]}
          choose={(claimed) => set(readWorklistSearch({ ...view, claimed }))}
        />
        <Choice
          name={t('worklist.order')}
          any={t('worklist.byValue')}
          value={view.order}
          choices={[['LAST_MOMENT', t('worklist.byMoment')]]}
          choose={(order) => set(readWorklistSearch({ ...view, order }))}
        />
        <Choice
          name={t('worklist.group')}
          any={t('worklist.groupNone')}
          value={view.by}
          choices={groupChoices.map((by) => [by, groupName(t, by)])}
          choose={(by) => set(readWorklistSearch({ ...view, by }))}
        />
        {isFiltered(view) && (
          <button type="button" className="quiet" onClick={() => show(withoutFilters(view))}>
            {t('worklist.clear')}
          </button>
        )}
      </div>
    </section>
  );
}

interface TextProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly size: number;
  readonly hint?: string;
  readonly isNumber?: boolean;
  readonly set: (value: string | undefined) => void;
}

function Text({ name, value, size, hint, isNumber = false, set }: TextProps) {
  const keep = (text: string) => {
    const next = text.trim() === '' ? undefined : text.trim();
    if (next !== value) set(next);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    keep(String(new FormData(event.currentTarget).get('text') ?? ''));
  };
  return (
    <form className="field" onSubmit={submit}>
      <label>
        {name}
        <input
          key={value}
          name="text"
          defaultValue={value}
          size={size}
          placeholder={hint}
          inputMode={isNumber ? 'decimal' : 'text'}
          onBlur={(event) => keep(event.currentTarget.value)}
        />
      </label>
    </form>
  );
}
