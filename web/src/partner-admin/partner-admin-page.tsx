import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnrolledPartnersDocument, type EnrolledPartnersQuery } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Empty, Loading, Trouble } from '../shell/notice.tsx';
import { useTitle } from '../shell/title.ts';
import { EnrolForm } from './enrol-form.tsx';
import { OwnCard } from './own-card.tsx';
import { PartnerPanel } from './partner-panel.tsx';

export type EnrolledRead = EnrolledPartnersQuery['enrolledPartners'][number];

/** The partners of this hub: who may ask it, by which keys, what they asked, and what can be done about it. */
export function PartnerAdminPage() {
  const { t } = useTranslation();
  const [isNew, setNew] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['enrolled', 'partners'],
    queryFn: ({ signal }) => ask(EnrolledPartnersDocument, {}, signal),
  });
  useTitle(t('partnerAdmin.title'));
  const partners = data?.enrolledPartners ?? [];
  const removed = partners.filter(({ state }) => state === 'removed');
  const current = partners.filter(({ state }) => state !== 'removed');
  return (
    <div className="feeds partner-admin">
      <div className="page-head">
        <h1>{t('partnerAdmin.title')}</h1>
        <button type="button" aria-expanded={isNew} onClick={() => setNew(!isNew)}>
          {t('partnerAdmin.enrol')}
        </button>
      </div>
      {isNew && (
        <section className="panel" aria-label={t('partnerAdmin.enrol')}>
          <EnrolForm close={() => setNew(false)} />
        </section>
      )}
      {error !== null && <Trouble failure={error} retry={refetch} />}
      {isPending && error === null && <Loading />}
      {data !== undefined && current.length === 0 && (
        <Empty title={t('partnerAdmin.empty')}>
          <p>{t('partnerAdmin.emptyHint')}</p>
        </Empty>
      )}
      {current.map((partner) => (
        <PartnerPanel key={partner.id} partner={partner} />
      ))}
      {data !== undefined && <OwnCard card={data.ownPartnerCard} />}
      {removed.length > 0 && (
        <details>
          <summary>{t('partnerAdmin.removed')}</summary>
          {removed.map((partner) => (
            <PartnerPanel key={partner.id} partner={partner} />
          ))}
        </details>
      )}
    </div>
  );
}
