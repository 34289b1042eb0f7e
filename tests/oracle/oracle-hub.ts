import { houseMasterMismatch } from '../../src/patterns/house-master-mismatch.ts';
import { oneDocumentTwoPeople } from '../../src/patterns/one-document-two-people.ts';
import { partnerAlertNear } from '../../src/patterns/partner-alert-near.ts';
import { personInAllChannels } from '../../src/patterns/person-in-all-channels.ts';
import { sharedContact } from '../../src/patterns/shared-contact.ts';
import { travellerWithHeldParcel } from '../../src/patterns/traveller-with-held-parcel.ts';
import { openDetect } from '../../src/pipeline/detect.ts';
import { openHub, type TestHub } from '../hub.ts';

/** Those that so small a world can fire: what all of them find is another test's, and each costs its planning. */
const patterns = [
  houseMasterMismatch,
  oneDocumentTwoPeople,
  partnerAlertNear,
  personInAllChannels,
  sharedContact,
  travellerWithHeldParcel,
];

/** Opens the hub whose answers both oracles compare, on an empty graph. */
export async function openOracleHub(): Promise<TestHub> {
  const hub = await openHub({ detect: async (...args) => detector.detect(...args) });
  const detector = openDetect({ ...hub, patterns });
  return hub;
}
