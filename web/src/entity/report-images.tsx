import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../hub/me.ts';
import { loadImage, MOST_IMAGES } from '../reports/add-image.ts';
import type { ImageDraft } from '../reports/draft.ts';
import { ImageFields, isTooLarge } from '../reports/image-fields.tsx';
import { SendingImages } from '../reports/sending-images.tsx';
import { moment } from '../words/labels.ts';
import type { AroundRead } from './entity-page.tsx';

type Images = Extract<AroundRead, { __typename: 'Report' }>['images'];

/** The images of a report, and for officers the way to add some. */
export function ReportImages({ id, images }: { readonly id: string; readonly images: Images }) {
  const { t } = useTranslation();
  const me = useMe();
  const mayAdd = me?.actions.includes('report') === true && images.length < MOST_IMAGES;
  if (images.length === 0 && !mayAdd) return null;
  return (
    <section className="panel" aria-labelledby="images-title">
      <h2 id="images-title">{t('report.images')}</h2>
      <ul className="images">
        {images.map((image) => (
          <li key={image.id}>
            <Shown image={image} />
          </li>
        ))}
      </ul>
      {mayAdd && <Adding report={id} />}
    </section>
  );
}

function Shown({ image: { id, about, addedAt, mediaType } }: { readonly image: Images[number] }) {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    queryKey: ['image', id],
    queryFn: ({ signal }) => loadImage(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const address = useAddress(data);
  const name = about ?? t('report.imageOf');
  return (
    <figure>
      {error !== null && <p className="trouble">{t('report.noImage')}</p>}
      {address !== undefined && <img src={address} alt={name} />}
      <figcaption>
        {name} <span className="muted">{moment(addedAt)}</span>{' '}
        {address !== undefined && (
          <a href={address} download={`report-image.${mediaType.slice('image/'.length)}`}>
            {t('report.imageSave')}
          </a>
        )}
      </figcaption>
    </figure>
  );
}

/** Returns an address of bytes that works while the page is there. */
function useAddress(bytes: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (bytes === undefined) return;
    const made = URL.createObjectURL(bytes);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address;
}

function Adding({ report }: { readonly report: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [images, setImages] = useState<readonly ImageDraft[]>([]);
  const [sending, setSending] = useState<readonly ImageDraft[]>([]);
  const send = () => {
    setSending(images);
    setImages([]);
  };
  return (
    <div className="form">
      <ImageFields images={images} change={setImages} />
      {images.length > 0 && (
        <button type="button" className="main-action" disabled={images.some(isTooLarge)} onClick={send}>
          {t('report.imageSend')}
        </button>
      )}
      {sending.length > 0 && (
        <div role="status">
          <SendingImages
            key={sending[0]?.key}
            report={report}
            images={sending}
            after={() => void queries.invalidateQueries({ queryKey: ['entity'] })}
          />
        </div>
      )}
    </div>
  );
}
