import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AddPartnerKeysDocument,
  ChangePartnerDocument,
  EndPartnerKeyDocument,
  type EnrolmentChange,
} from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { say } from '../shell/say.ts';
import { useSent } from '../shell/use-sent.ts';
import { CardField, type ComparedCard } from './card-field.tsx';
import type { KeyRead } from './keys.ts';
import type { EnrolledRead } from './partner-admin-page.tsx';

const said = { SUSPEND: 'suspended', RESUME: 'resumed', REMOVE: 'wasRemoved' } as const;

/** What can be done with a partner that is enrolled. */
export function PartnerActs({ partner: { id, names, state } }: { readonly partner: EnrolledRead }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'keys' | 'remove'>();
  const name = names[0] ?? id;
  const { send, isSending, trouble } = useSent(
    async (change: EnrolmentChange) => (await ask(ChangePartnerDocument, { input: { id, change } })).changePartner,
    (change) => {
      setOpen(undefined);
      say(t(`partnerAdmin.${said[change]}`, { name }));
    },
  );
  const toggle = (which: typeof open) => setOpen(open === which ? undefined : which);
  return (
    <>
      <div className="act-buttons">
        <button type="button" disabled={isSending} onClick={() => send(state === 'active' ? 'SUSPEND' : 'RESUME')}>
          {t(state === 'active' ? 'partnerAdmin.suspend' : 'partnerAdmin.resume')}
        </button>
        <button type="button" aria-expanded={open === 'keys'} onClick={() => toggle('keys')}>
          {t('partnerAdmin.newKeys')}
        </button>
        <button type="button" aria-expanded={open === 'remove'} onClick={() => toggle('remove')}>
          {t('partnerAdmin.remove')}
        </button>
      </div>
      {open === 'remove' && (
        <p className="sure">
          {t('partnerAdmin.removeSure')}{' '}
          <button type="button" className="small" disabled={isSending} onClick={() => send('REMOVE')}>
            {t('partnerAdmin.removeYes')}
          </button>
        </p>
      )}
      {open === 'keys' && <NewKeys id={id} name={name} close={() => setOpen(undefined)} />}
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}

interface NewKeysProps {
  readonly id: string;
  readonly name: string;
  readonly close: () => void;
}

function NewKeys({ id, name, close }: NewKeysProps) {
  const { t } = useTranslation();
  const [card, setCard] = useState<ComparedCard>();
  const { send, isSending, problems, trouble } = useSent(
    async (text: string) => (await ask(AddPartnerKeysDocument, { input: { id, card: text } })).addPartnerKeys,
    () => {
      say(t('partnerAdmin.keysTaken', { name }));
      close();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (card !== undefined) send(card.text);
  };
  return (
    <form className="form" onSubmit={submit}>
      <CardField problem={problems.get('card')} set={setCard} />
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <button type="submit" className="main-action" disabled={isSending || card === undefined}>
        {t('partnerAdmin.takeKeys')}
      </button>
    </form>
  );
}

/** Ends a key, once it was asked whether that is meant; nothing for one that has ended. */
export function EndKey({ partner, of: { kid, notAfter } }: { readonly partner: string; readonly of: KeyRead }) {
  const { t } = useTranslation();
  const [isSure, setSure] = useState(false);
  const { send, isSending, trouble } = useSent(
    async (_: undefined) => (await ask(EndPartnerKeyDocument, { input: { id: partner, kid } })).endPartnerKey,
    () => say(t('partnerAdmin.keyEnded', { kid })),
  );
  if (Date.parse(notAfter) <= Date.now()) return null;
  return (
    <>
      <button
        type="button"
        className="small"
        aria-expanded={isSure}
        aria-label={`${t('partnerAdmin.endKey')} ${kid}`}
        onClick={() => setSure(!isSure)}
      >
        {t('partnerAdmin.endKey')}
      </button>
      {isSure && (
        <p className="sure">
          {t('partnerAdmin.endSure', { kid })}{' '}
          <button type="button" className="small" disabled={isSending} onClick={() => send(undefined)}>
            {t('partnerAdmin.endYes')}
          </button>
        </p>
      )}
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
