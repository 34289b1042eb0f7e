import type { RecordFindingInput, ThingInput } from '../../../operations/generated.ts';
import type { FindingDraft } from './draft.ts';

/** What a finding is about: an order, or the thing that the draft names. */
export type About = { readonly order: string } | 'thing';

export const thingKinds = ['Consignment', 'PostalItem', 'Declaration', 'Container'] as const;

/** Returns the input that a draft comes to. Empty fields are left out; numbers take a comma or a point. */
export function inputOf(draft: FindingDraft, about: About): RecordFindingInput {
  const { method, outcome, strength, substance, hiddenWhere, note, quantityKg, minutesSpent } = draft;
  return {
    ...(about === 'thing' ? { thing: thingOf(draft) } : { order: about.order }),
    method,
    outcome,
    strength,
    ...(outcome === 'nothing-found' ? {} : { ...text('substance', substance), ...text('hiddenWhere', hiddenWhere) }),
    ...(outcome === 'nothing-found' ? {} : number('quantityKg', quantityKg)),
    ...number('minutesSpent', minutesSpent),
    ...text('note', note),
  };
}

/** Returns the fields that must still be chosen. */
export function missingOf({ method, outcome, strength, number: thing }: FindingDraft, about: About): string[] {
  return Object.entries({ method, outcome, strength, ...(about === 'thing' ? { number: thing } : {}) })
    .filter(([, value]) => value.trim() === '')
    .map(([name]) => name);
}

function thingOf({ thingKind, number: given, house }: FindingDraft): ThingInput {
  const value = given.trim();
  switch (thingKind) {
    case 'PostalItem':
      return { s10: value };
    case 'Declaration':
      return { mrn: value };
    case 'Container':
      return { container: value };
    default:
      return { awb: value, ...text('house', house) };
  }
}

function text<Name extends string>(name: Name, value: string) {
  return (value.trim() === '' ? {} : { [name]: value.trim() }) as { [key in Name]?: string };
}

function number<Name extends string>(name: Name, value: string) {
  const read = Number(value.trim().replace(',', '.'));
  return (value.trim() === '' || Number.isNaN(read) ? {} : { [name]: read }) as { [key in Name]?: number };
}
