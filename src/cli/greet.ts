import { HubError } from '../errors.ts';
import type { Hub, HubOptions } from './hub.ts';
import type { ProgressLine } from './progress.ts';

/** Where a person goes from here, as far as the development issuer may say it. */
const NEXT = `Ask it something:  ./sekisho query operations/worklist.graphql
Another link:      ./sekisho token --link
Stop it:           Ctrl-C, or  ./sekisho down`;

/**
 * Takes a simulated day into an empty graph, shows the ten top targets with their reasons, says where a partner is, and how to sign in. The hub
 * runs on whatever happens here: what fails is said.
 */
export async function greet(hub: Hub, options: HubOptions, progress: ProgressLine): Promise<void> {
  const { isProduction } = await import('../config.ts');
  if (isProduction()) return;
  try {
    if (options.daySize !== undefined) {
      const { loadDay } = await import('./load-day.ts');
      await loadDay({ hub, data: options.data, daySize: options.daySize }, progress);
      const { showTargets } = await import('./show-targets.ts');
      await showTargets(hub.url, options.data, progress);
    }
    if (hub.partner !== undefined) {
      const { showPartner } = await import('./show-partner.ts');
      await showPartner(hub.partner, options.data, progress);
    }
    const { makeLink } = await import('./token.ts');
    progress.say(
      `\nConsole: ${await makeLink(options.data, hub.url)}\n         (the link works once, within ten minutes)\n${NEXT}`,
    );
  } catch (failure) {
    if (!(failure instanceof HubError)) throw failure;
    progress.say(`The hub runs, but: ${failure.message}`);
  }
}
