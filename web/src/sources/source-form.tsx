import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveCrawlSourceDocument, type SaveCrawlSourceInput } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Field } from '../shell/field.tsx';
import { say } from '../shell/say.ts';
import { useSent } from '../shell/use-sent.ts';
import type { SourceRead } from './sources-page.tsx';

interface FormProps {
  /** The source to change; a new one when not given. */
  readonly source?: SourceRead;
  readonly close: () => void;
}

const EXAMPLE = {
  name: 'example-shop',
  publisher: 'Example Shop',
  kind: 'listing',
  startUrls: ['https://shop.example/'],
  allowedHosts: ['shop.example'],
  expected: { least: 10, most: 1000 },
  contact: 'crawl@customs.example',
};

/** Writes a source: its configuration as JSON, and when it is run. */
export function SourceForm({ source, close }: FormProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState({
    config: JSON.stringify(source === undefined ? EXAMPLE : JSON.parse(source.config), null, 2),
    schedule: source?.schedule ?? '',
    timeZone: source?.timeZone ?? 'Asia/Tokyo',
  });
  const { send, isSending, problems, trouble } = useSent(
    async (input: SaveCrawlSourceInput) => (await ask(SaveCrawlSourceDocument, { input })).saveCrawlSource,
    () => {
      say(t('sources.saved'));
      close();
    },
  );
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { config, schedule, timeZone } = form;
    send({ config, timeZone, ...(schedule.trim() === '' ? {} : { schedule: schedule.trim() }) });
  };
  return (
    <form className="form" onSubmit={submit}>
      <Field name={t('sources.config')} hint={t('sources.configHint')} problem={problems.get('config')}>
        {(tied) => (
          <textarea
            {...tied}
            className="code"
            required
            rows={16}
            spellCheck={false}
            value={form.config}
            onChange={({ target }) => set({ config: target.value })}
          />
        )}
      </Field>
      <div className="field-row">
        <Field name={t('sources.schedule')} hint={t('sources.scheduleHint')} problem={problems.get('schedule')}>
          {(tied) => (
            <input {...tied} value={form.schedule} onChange={({ target }) => set({ schedule: target.value })} />
          )}
        </Field>
        <Field name={t('sources.timeZone')} problem={problems.get('timeZone')}>
          {(tied) => (
            <input {...tied} value={form.timeZone} onChange={({ target }) => set({ timeZone: target.value })} />
          )}
        </Field>
      </div>
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <button type="submit" className="main-action" disabled={isSending}>
        {t('sources.save')}
      </button>
    </form>
  );
}
