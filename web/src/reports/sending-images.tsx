import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { troubleText } from '../shell/trouble.ts';
import { addImage } from './add-image.ts';
import type { ImageDraft } from './draft.ts';

type State = 'waiting' | 'sent' | { readonly trouble: string };

interface SendingProps {
  readonly report: string;
  readonly images: readonly ImageDraft[];
  /** Hears when all were tried. */
  readonly after?: () => void;
}

/** Sends the images of a report that is recorded, one after the other, and says of each whether it is there. */
export function SendingImages({ report, images, after }: SendingProps) {
  const { t } = useTranslation();
  const [states, setStates] = useState<ReadonlyMap<number, State>>(new Map());
  const begun = useRef(false);
  const send = async (some: readonly ImageDraft[]) => {
    const become = (key: number, state: State) => setStates((now) => new Map(now).set(key, state));
    for (const image of some) {
      become(image.key, 'waiting');
      await addImage(report, image).then(
        () => become(image.key, 'sent'),
        (failure: unknown) => become(image.key, { trouble: troubleText(failure) }),
      );
    }
    after?.();
  };
  const begin = useEffectEvent(() => {
    // Once, however often the page is drawn.
    if (begun.current) return;
    begun.current = true;
    void send(images);
  });
  useEffect(() => begin(), []);
  const failed = images.filter(({ key }) => typeof states.get(key) === 'object');
  return (
    <>
      <ul>
        {images.map(({ key, file }) => {
          const state = states.get(key) ?? 'waiting';
          return (
            <li key={key}>
              {file.name}:{' '}
              {typeof state === 'object' ? (
                <b className="trouble">{state.trouble}</b>
              ) : (
                t(state === 'sent' ? 'report.imageSent' : 'report.sending')
              )}
            </li>
          );
        })}
      </ul>
      {failed.length > 0 && (
        <button type="button" onClick={() => void send(failed)}>
          {t('app.retry')}
        </button>
      )}
    </>
  );
}
