import type {
  ClaimFilter,
  EntityKind,
  WorklistFilter,
  WorklistGroup,
  WorklistOrder,
} from '../../../operations/generated.ts';

/** What of the worklist is looked at. It stands in the page's address, so that a view can be kept, sent and gone back to. */
export interface WorklistView {
  readonly kind?: EntityKind | undefined;
  readonly slug?: string | undefined;
  readonly office?: string | undefined;
  readonly flight?: string | undefined;
  readonly receptacle?: string | undefined;
  readonly postingOffice?: string | undefined;
  readonly minPoints?: number | undefined;
  /** Hours from now. */
  readonly due?: number | undefined;
  readonly claimed?: ClaimFilter | undefined;
  readonly order?: WorklistOrder | undefined;
  readonly by?: WorklistGroup | undefined;
}

export const subjectKinds: readonly EntityKind[] = [
  'Consignment',
  'PostalItem',
  'Declaration',
  'Traveller',
  'Movement',
];
export const dueChoices: readonly number[] = [1, 3, 6, 12, 24, 48];
export const groupChoices = ['FLIGHT', 'RECEPTACLE', 'OFFICE', 'POSTING_OFFICE'] as const satisfies WorklistGroup[];

/** The field of a view by which a group is entered. */
export const groupFields = {
  FLIGHT: 'flight',
  RECEPTACLE: 'receptacle',
  OFFICE: 'office',
  POSTING_OFFICE: 'postingOffice',
} as const satisfies Record<WorklistGroup, keyof WorklistView>;

/** Returns the view that an address states; what it states wrongly is left out. */
export function readWorklistSearch(search: Record<string, unknown>): WorklistView {
  const text = (name: string) => {
    const value = search[name];
    return (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined;
  };
  const number = (name: string) => {
    const value = Number(search[name]);
    return Number.isFinite(value) && value > 0 ? value : undefined;
  };
  const oneOf = <T extends string>(name: string, choices: readonly T[]) =>
    choices.find((choice) => choice === search[name]);
  return {
    kind: oneOf('kind', subjectKinds),
    slug: text('slug'),
    office: text('office'),
    flight: text('flight'),
    receptacle: text('receptacle'),
    postingOffice: text('postingOffice'),
    minPoints: number('minPoints'),
    due: number('due'),
    claimed: oneOf('claimed', ['FREE', 'MINE'] as const),
    order: oneOf('order', ['LAST_MOMENT'] as const),
    by: oneOf('by', groupChoices),
  };
}

/** Returns the filter of a view. `hour` is the full hour of now, epoch ms: a filter that moved each second could not be kept. */
export function filterOf(view: WorklistView, hour: number): WorklistFilter {
  const { kind, slug, office, flight, receptacle, postingOffice, minPoints, due, claimed } = view;
  return {
    ...(kind === undefined ? {} : { kinds: [kind] }),
    ...(slug === undefined ? {} : { slug }),
    ...(office === undefined ? {} : { office }),
    ...(flight === undefined ? {} : { flight }),
    ...(receptacle === undefined ? {} : { receptacle }),
    ...(postingOffice === undefined ? {} : { postingOffice }),
    ...(minPoints === undefined ? {} : { minPoints }),
    ...(due === undefined ? {} : { dueBefore: new Date(hour + due * 3_600_000).toISOString() }),
    ...(claimed === undefined ? {} : { claimed }),
  };
}

/** Returns the view without its filters; order and grouping stay. */
export function withoutFilters({ order, by }: WorklistView): WorklistView {
  return { order, by };
}

/** True when anything is filtered. */
export function isFiltered(view: WorklistView): boolean {
  const { order: _order, by: _by, ...filters } = view;
  return Object.values(filters).some((value) => value !== undefined);
}
