import {
  type AskablePartner,
  askDisclosure,
  askPartners,
  listPartners,
  type PartnerAnswer,
  type PartnerDisclosure,
} from '../src/share/ask-partners.ts';
import type { Context } from './context.ts';
import { type Asked, read } from './work.ts';

/** Returns the partners that can be asked. */
export function list(_parent: unknown, _args: unknown, { hub, viewer }: Context): AskablePartner[] {
  return listPartners(hub.partners, viewer);
}

/** Asks partners whether they know a party or goods; returns what each answered. */
export function ask(_parent: unknown, { input }: Asked, { hub, viewer }: Context): Promise<PartnerAnswer[]> {
  return askPartners(hub.partners, viewer, read(input, {}));
}

/** Asks a partner for what it releases of a hit; returns it. */
export async function disclose(_parent: unknown, { input }: Asked, context: Context): Promise<PartnerDisclosure> {
  const disclosed = await askDisclosure(context.hub.partners, context.viewer, read(input, {}));
  await context.renew();
  return disclosed;
}
