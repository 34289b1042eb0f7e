import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordRawDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Loading, Trouble } from '../shell/notice.tsx';
import { amount } from '../words/labels.ts';
import { hexLines } from './hex.ts';
import { markIn, wordsOf } from './marks.ts';
import type { RecordRead } from './record-page.tsx';

const pageBytes = 4_096;

interface RawProps {
  readonly id: string;
  /** The mention whose values are marked. */
  readonly mention: RecordRead['mentions'][number] | undefined;
}

/** The bytes of a record as they came, a few kilobytes at a time, as text or as hex. */
export function RawBytes({ id, mention }: RawProps) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(0);
  const [isHex, setHex] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['raw', id, from],
    queryFn: ({ signal }) => ask(RecordRawDocument, { id, from, to: from + pageBytes }, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const raw = data?.record?.raw;
  return (
    <section className="panel raw" aria-labelledby="raw-title">
      <div className="panel-head">
        <h2 id="raw-title">{t('record.raw')}</h2>
        <fieldset className="switch" aria-label={t('record.raw')}>
          <button type="button" aria-pressed={!isHex} onClick={() => setHex(false)}>
            {t('record.text')}
          </button>
          <button type="button" aria-pressed={isHex} onClick={() => setHex(true)}>
            {t('record.hex')}
          </button>
        </fieldset>
      </div>
      {error !== null && <Trouble failure={error} retry={refetch} />}
      {isPending && <Loading />}
      {data !== undefined && raw == null && <p className="muted">{t('record.rawHidden')}</p>}
      {raw != null && (
        <>
          {mention !== undefined && !isHex && <Marked text={raw.text} mention={mention} />}
          {isHex ? (
            <pre className="bytes">{hexLines(raw.base64, raw.from).join('\n')}</pre>
          ) : (
            <pre className="bytes bytes-text">
              {markIn(raw.text, mention === undefined ? [] : wordsOf(mention)).map(({ text, isMarked, at }) =>
                isMarked ? <mark key={at}>{text}</mark> : text,
              )}
            </pre>
          )}
          <Pager {...raw} go={setFrom} />
        </>
      )}
    </section>
  );
}

function Marked({ text, mention }: { readonly text: string; readonly mention: NonNullable<RawProps['mention']> }) {
  const { t } = useTranslation();
  const count = markIn(text, wordsOf(mention)).filter(({ isMarked }) => isMarked).length;
  return (
    <p className="muted">
      {t('record.shown', { position: mention.position })} ·{' '}
      {count === 0 ? t('record.notMarked') : t('record.marked', { count })}
    </p>
  );
}

interface PagerProps {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly go: (from: number) => void;
}

function Pager({ from, to, size, go }: PagerProps) {
  const { t } = useTranslation();
  const range = { from: amount(from), to: amount(to), size: amount(size) };
  return (
    <p className="pager">
      {size > pageBytes && (
        <button type="button" disabled={from === 0} onClick={() => go(Math.max(0, from - pageBytes))}>
          {t('record.earlier')}
        </button>
      )}
      <span>{t('record.range', range)}</span>
      {size > pageBytes && (
        <button type="button" disabled={to >= size} onClick={() => go(to)}>
          {t('record.later')}
        </button>
      )}
    </p>
  );
}
