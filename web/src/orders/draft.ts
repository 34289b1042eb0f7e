import { useCallback, useState } from 'react';

/** What an inspector has entered of a finding; texts as typed. */
export interface FindingDraft {
  readonly method: string;
  readonly outcome: string;
  readonly strength: string;
  readonly substance: string;
  readonly quantityKg: string;
  readonly hiddenWhere: string;
  readonly minutesSpent: string;
  readonly note: string;
  /** Of the thing, when no order names it. */
  readonly thingKind: string;
  readonly number: string;
  readonly house: string;
  /** ISO instant of the last change; empty while nothing was entered. */
  readonly at: string;
}

const methodKept = 'sekisho.method';
const empty: FindingDraft = {
  method: '',
  outcome: '',
  strength: '',
  substance: '',
  quantityKg: '',
  hiddenWhere: '',
  minutesSpent: '',
  note: '',
  thingKind: 'Consignment',
  number: '',
  house: '',
  at: '',
};

/** Returns the draft of a finding, kept on the device under a name until it is discarded: a lost network loses nothing. */
export function useDraft(name: string) {
  const key = `sekisho.finding.${name}`;
  const [draft, setDraft] = useState<FindingDraft>(() => read(key));
  const change = useCallback(
    (part: Partial<FindingDraft>) =>
      setDraft((now) => {
        const next = { ...now, ...part, at: new Date().toISOString() };
        localStorage.setItem(key, JSON.stringify(next));
        // The next finding is mostly made with the same machine.
        if (part.method !== undefined) localStorage.setItem(methodKept, part.method);
        return next;
      }),
    [key],
  );
  const discard = useCallback(() => {
    localStorage.removeItem(key);
    setDraft(fresh());
  }, [key]);
  return { draft, change, discard };
}

function fresh(): FindingDraft {
  return { ...empty, method: localStorage.getItem(methodKept) ?? '' };
}

function read(key: string): FindingDraft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...fresh(), ...kept } : fresh();
  } catch {
    return fresh();
  }
}
