import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Lists the keys. A modal dialog: focus stays in it and goes back to where it was. */
export function HelpPanel({ close }: { readonly close: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const groups = [
    {
      title: t('help.everywhere'),
      keys: [
        ['/', t('help.search')],
        ['?', t('help.help')],
        ['Esc', t('help.close')],
      ],
    },
    {
      title: t('help.inList'),
      keys: [
        ['j ↓', t('help.next')],
        ['k ↑', t('help.previous')],
        ['Enter', t('help.open')],
        ['c', t('help.claim')],
      ],
    },
    {
      title: t('help.inNetwork'),
      keys: [
        ['j ↓', t('help.next')],
        ['k ↑', t('help.previous')],
        ['e', t('help.expand')],
        ['Enter', t('help.open')],
      ],
    },
  ];
  return (
    <dialog ref={dialog} className="panel help" aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">{t('help.title')}</h2>
      {groups.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <form method="dialog">
        <button type="submit">{t('app.close')}</button>
      </form>
    </dialog>
  );
}
