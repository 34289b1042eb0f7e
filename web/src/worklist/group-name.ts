import type { TFunction } from 'i18next';
import type { WorklistGroup } from '../../../operations/generated.ts';

/** Returns the name of a grouping. */
export function groupName(t: TFunction, by: WorklistGroup): string {
  switch (by) {
    case 'FLIGHT':
      return t('worklist.groupFlight');
    case 'RECEPTACLE':
      return t('worklist.groupReceptacle');
    case 'OFFICE':
      return t('worklist.groupOffice');
    case 'POSTING_OFFICE':
      return t('worklist.groupPostingOffice');
    default:
      return by satisfies never;
  }
}
