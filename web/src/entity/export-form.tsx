import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportCaseDocument, type ExportCaseQuery, type ExportFormat } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { TapChoice } from '../orders/tap-choice.tsx';
import { saveFile } from '../shell/save-file.ts';
import { troubleText } from '../shell/trouble.ts';

const FORMATS: readonly ExportFormat[] = ['stix', 'ftm'];
const HOPS = ['0', '1', '2'] as const;
/** As much as one file may hold. */
const MOST = 500;

type Exported = NonNullable<ExportCaseQuery['exportCase']>;

/** Takes a thing and what is known around it along as a file, and says what is not in it. */
export function ExportForm({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [format, setFormat] = useState<ExportFormat>('stix');
  const [hops, setHops] = useState<string>('1');
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: async () => {
      const { exportCase: file } = await ask(ExportCaseDocument, { ids: [id], format, hops: Number(hops), most: MOST });
      if (file !== null) saveFile(file);
      return file;
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className="form" onSubmit={submit}>
      <p>{t('taking.about')}</p>
      <TapChoice
        name="export-format"
        title={t('taking.format')}
        value={format}
        choices={FORMATS.map((code) => [code, t(`taking.${code}`)])}
        problem={undefined}
        choose={(code) => setFormat(code === 'ftm' ? 'ftm' : 'stix')}
      />
      <TapChoice
        name="export-hops"
        title={t('taking.hops')}
        value={hops}
        choices={HOPS.map((count) => [count, t(`taking.hops${count}`)])}
        problem={undefined}
        choose={setHops}
      />
      {error !== null && (
        <p className="trouble" role="alert">
          {troubleText(error)}
        </p>
      )}
      <button type="submit" className="main-action" disabled={isPending}>
        {t(isPending ? 'taking.making' : 'taking.save')}
      </button>
      <div role="status">
        {data === null && <p className="trouble">{t('problem.notFound')}</p>}
        {data !== undefined && data !== null && !isPending && <Told file={data} />}
      </div>
    </form>
  );
}

function Told({ file }: { readonly file: Exported }) {
  const { t } = useTranslation();
  const { things, identifiers, links, texts } = file.leftOut;
  return (
    <>
      <p>{t('taking.saved', { name: file.fileName, things: file.things, links: file.links })}</p>
      <ul>
        {things + identifiers + links > 0 && <li>{t('taking.leftOut', { things, identifiers, links })}</li>}
        {texts > 0 && <li>{t('taking.texts', { count: texts })}</li>}
        {file.truncated && <li className="trouble">{t('taking.truncated')}</li>}
      </ul>
    </>
  );
}
