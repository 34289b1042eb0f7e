import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AskPartnersDocument,
  type AskPartnersInput,
  type AskPartnersMutation,
  PartnersDocument,
} from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { done } from '../hub/outcome.ts';
import { Empty, Loading, Trouble } from '../shell/notice.tsx';
import { useTitle } from '../shell/title.ts';
import { PartnerAnswers } from './partner-answers.tsx';
import { QuestionForm } from './question-form.tsx';

export type Answers = Extract<AskPartnersMutation['askPartners'], { __typename: 'AskPartnersSuccess' }>['answers'];

/** What was asked, with what every partner answered. */
export interface Asked {
  readonly input: AskPartnersInput;
  readonly answers: Answers;
}

/** Asks partner administrations whether they know a party or goods, and for what they release of a hit. */
export function AskPage() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['partners'],
    queryFn: ({ signal }) => ask(PartnersDocument, {}, signal),
  });
  const sent = useMutation({
    mutationFn: async (input: AskPartnersInput) => {
      const outcome = done((await ask(AskPartnersDocument, { input })).askPartners);
      return { input, answers: 'answers' in outcome ? outcome.answers : [] };
    },
    onMutate: () => setAsked(undefined),
    onSuccess: setAsked,
  });
  useTitle(t('partners.title'));
  const partners = data?.partners ?? [];
  return (
    <div className="feeds">
      <div className="page-head">
        <h1>{t('partners.title')}</h1>
      </div>
      {error !== null && <Trouble failure={error} retry={refetch} />}
      {isPending && error === null && <Loading />}
      {data !== undefined && partners.length === 0 && (
        <Empty title={t('partners.empty')}>
          <p>{t('partners.emptyHint')}</p>
        </Empty>
      )}
      {partners.length > 0 && (
        <section className="panel" aria-label={t('partners.question')}>
          <QuestionForm partners={partners} isSending={sent.isPending} failure={sent.error} send={sent.mutate} />
        </section>
      )}
      {asked !== undefined && <PartnerAnswers asked={asked} partners={partners} />}
    </div>
  );
}
