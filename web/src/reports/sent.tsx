import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImageDraft } from './draft.ts';
import { SendingImages } from './sending-images.tsx';

interface SentProps {
  /** Null while the hub has yet to write it. */
  readonly id: string | null;
  readonly images: readonly ImageDraft[];
  readonly another: () => void;
}

/** Says that a report is recorded, and of its images how far they are. */
export function Sent({ id, images, another }: SentProps) {
  const { t } = useTranslation();
  return (
    <section className="panel" role="status">
      <p className="sent">✓ {t(id === null ? 'problem.pending' : 'report.sent')}</p>
      {images.length > 0 && id !== null && <SendingImages report={id} images={images} />}
      {images.length > 0 && id === null && <p className="trouble">{t('report.imagesNotSent')}</p>}
      <div className="act-buttons">
        {id !== null && (
          <Link to="/entity/$id" params={{ id }} className="button">
            {t('report.open')}
          </Link>
        )}
        <button type="button" onClick={another}>
          {t('report.another')}
        </button>
      </div>
    </section>
  );
}
