import { dropAddress } from './drop-address.ts';
import { freshAccount } from './fresh-account.ts';
import { houseMasterMismatch } from './house-master-mismatch.ts';
import { oneDocumentTwoPeople } from './one-document-two-people.ts';
import { parcelBurst } from './parcel-burst.ts';
import { partnerAlertNear } from './partner-alert-near.ts';
import type { Pattern } from './pattern.ts';
import { personInAllChannels } from './person-in-all-channels.ts';
import { postedTogether } from './posted-together.ts';
import { sharedContact } from './shared-contact.ts';
import { textAgainstCode } from './text-against-code.ts';
import { travellerWithHeldParcel } from './traveller-with-held-parcel.ts';
import { underdeclaredPrice } from './underdeclared-price.ts';

/** All patterns, by slug. A pattern is added here and nowhere else. */
export const patterns: readonly Pattern[] = [
  dropAddress,
  freshAccount,
  houseMasterMismatch,
  oneDocumentTwoPeople,
  parcelBurst,
  partnerAlertNear,
  personInAllChannels,
  postedTogether,
  sharedContact,
  textAgainstCode,
  travellerWithHeldParcel,
  underdeclaredPrice,
];
