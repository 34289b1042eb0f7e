import { useTranslation } from 'react-i18next';
import type { EnrolledPartnersQuery } from '../../../operations/generated.ts';
import { useNow } from '../shell/now.ts';
import { saveFile } from '../shell/save-file.ts';
import { KeyTable } from './key-table.tsx';
import { healthOf, uses } from './keys.ts';

/** Our own card with its fingerprints, to be given to partners; or how to make one. */
export function OwnCard({ card }: { readonly card: EnrolledPartnersQuery['ownPartnerCard'] }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <section className="panel" aria-labelledby="own-card-title">
      <h2 id="own-card-title">
        {t('partnerAdmin.own')} {card !== null && <code>{card.id}</code>}
      </h2>
      {card === null ? (
        <>
          <p>{t('partnerAdmin.ownNone')}</p>
          <pre>./sekisho partner self --id … --name … --url …</pre>
        </>
      ) : (
        <>
          <p>{t('partnerAdmin.ownHint')}</p>
          {uses.map(
            (use) =>
              healthOf(card.keys, use, now) !== 'well' && (
                <div key={use} className="cut">
                  <p>{t('partnerAdmin.ownEndsSoon', { uses: t(`partnerAdmin.uses.${use}`) })}</p>
                  <pre>./sekisho partner self --roll</pre>
                </div>
              ),
          )}
          <KeyTable keys={card.keys} />
          <button
            type="button"
            onClick={() => saveFile({ text: card.text, fileName: `${card.id}.json`, mediaType: 'application/json' })}
          >
            {t('partnerAdmin.download')}
          </button>
        </>
      )}
    </section>
  );
}
