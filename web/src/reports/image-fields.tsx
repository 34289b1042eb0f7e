import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../shell/field.tsx';
import { amount } from '../words/labels.ts';
import { IMAGE_TYPES, MOST_IMAGE_MIB, MOST_IMAGES } from './add-image.ts';
import { type ImageDraft, newImage } from './draft.ts';

const MIB = 1024 ** 2;

interface ImagesProps {
  readonly images: readonly ImageDraft[];
  readonly change: (images: readonly ImageDraft[]) => void;
}

/** Images of a report, each with a word on what it shows; too large ones are said at once. */
export function ImageFields({ images, change }: ImagesProps) {
  const { t } = useTranslation();
  const add = ({ target }: ChangeEvent<HTMLInputElement>) => {
    change([...images, ...[...(target.files ?? [])].map(newImage)].slice(0, MOST_IMAGES));
    // The same file may be chosen again after it was removed.
    target.value = '';
  };
  return (
    <>
      {images.map((image, i) => (
        <fieldset key={image.key} className="panel">
          <legend>{t('report.image', { number: i + 1 })}</legend>
          <p className={image.file.size > MOST_IMAGE_MIB * MIB ? 'trouble' : 'muted'}>
            {image.file.name}, {amount(Math.ceil(image.file.size / 1024))} KiB
            {image.file.size > MOST_IMAGE_MIB * MIB && ` · ${t('report.imageTooLarge', { most: MOST_IMAGE_MIB })}`}
          </p>
          <div className="field-grid">
            <Field name={t('report.imageAbout')}>
              {(tied) => (
                <input
                  {...tied}
                  value={image.about}
                  maxLength={64}
                  autoComplete="off"
                  onChange={({ target }) =>
                    change(images.map((one) => (one.key === image.key ? { ...one, about: target.value } : one)))
                  }
                />
              )}
            </Field>
            <button
              type="button"
              className="small"
              onClick={() => change(images.filter(({ key }) => key !== image.key))}
            >
              {t('report.remove')}
            </button>
          </div>
        </fieldset>
      ))}
      {images.length < MOST_IMAGES && (
        <Field name={t('report.addImage')} hint={t('report.imageHint', { most: MOST_IMAGE_MIB })}>
          {(tied) => <input {...tied} type="file" accept={IMAGE_TYPES} multiple onChange={add} />}
        </Field>
      )}
    </>
  );
}

/** True when an image is larger than the hub takes. */
export function isTooLarge({ file }: ImageDraft): boolean {
  return file.size > MOST_IMAGE_MIB * MIB;
}
