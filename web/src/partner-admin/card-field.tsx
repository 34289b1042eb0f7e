import { useMutation } from '@tanstack/react-query';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PartnerCardPartsFragment, ReadPartnerCardDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { Field } from '../shell/field.tsx';
import { troubleText } from '../shell/trouble.ts';
import { KeyTable } from './key-table.tsx';

const mostBytes = 100_000;

/** A card that the hub found sound and whose fingerprints were compared. */
export interface ComparedCard {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

interface CardFieldProps {
  /** What the hub said of the card when it was sent. */
  readonly problem: string | undefined;
  /** Hears the card once its fingerprints were compared; undefined when that is no longer so. */
  readonly set: (card: ComparedCard | undefined) => void;
}

/** Takes a card by pasting, dropping or choosing a file, shows what it says, and asks that its fingerprints be compared. */
export function CardField({ problem, set }: CardFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isTooLong, setTooLong] = useState(false);
  const read = useMutation({
    mutationFn: async (card: string) => (await ask(ReadPartnerCardDocument, { card })).readPartnerCard,
  });
  const write = (card: string) => {
    setText(card);
    set(undefined);
    read.reset();
  };
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setTooLong(file.size > mostBytes);
    if (file.size > mostBytes) return;
    const card = await file.text();
    write(card);
    read.mutate(card);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  const { card, problems = [] } = read.data ?? {};
  const wrong = [
    ...(isTooLong ? [t('partnerAdmin.fileTooLong')] : []),
    ...(problem === undefined ? [] : [problem]),
    ...problems,
  ];
  return (
    <>
      <Field
        name={t('partnerAdmin.card')}
        hint={t('partnerAdmin.cardHint')}
        problem={wrong.length === 0 ? undefined : wrong.join(' ')}
      >
        {(tied) => (
          <textarea
            {...tied}
            className="code"
            required
            rows={8}
            spellCheck={false}
            value={text}
            onChange={({ target }) => write(target.value)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={drop}
          />
        )}
      </Field>
      <div className="act-buttons">
        <button type="button" disabled={text.trim() === '' || read.isPending} onClick={() => read.mutate(text)}>
          {t('partnerAdmin.show')}
        </button>
        <FileButton take={take} />
      </div>
      {read.error !== null && (
        <p className="trouble" role="alert">
          {troubleText(read.error)}
        </p>
      )}
      {card != null && (
        <Compare key={card.text} card={card} set={(isDone) => set(isDone ? named(card, text) : undefined)} />
      )}
    </>
  );
}

function named({ id, names }: PartnerCardPartsFragment, text: string): ComparedCard {
  return { id, name: names[0] ?? id, text };
}

function FileButton({ take }: { readonly take: (file: File | undefined) => Promise<void> }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {t('partnerAdmin.file')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ target }) => {
          void take(target.files?.[0]);
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
    </>
  );
}

interface CompareProps {
  readonly card: PartnerCardPartsFragment;
  readonly set: (isCompared: boolean) => void;
}

function Compare({ card: { id, names, url, keys }, set }: CompareProps) {
  const { t } = useTranslation();
  return (
    <section className="compare" aria-label={t('partnerAdmin.card')}>
      <h3>
        {names.join(' · ')} <code>{id}</code>
      </h3>
      <p>{url}</p>
      <KeyTable keys={keys} />
      <p className="cut">{t('partnerAdmin.compare')}</p>
      <label className="tick">
        <input type="checkbox" onChange={({ target }) => set(target.checked)} /> {t('partnerAdmin.compared')}
      </label>
    </section>
  );
}
