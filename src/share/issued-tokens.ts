import { openRemembered } from '../auth/remembered.ts';
import { type Asking, issueFor } from './make-request.ts';

/** Returns an access token for asking a partner: a new one, or one that still has uses and time left. */
export type IssueToken = (asking: Asking) => Promise<string>;

/** A token is made anew before its five minutes are over, and before its budget at the partner may be. */
const useMs = 240_000;
export const usesPerToken = 20;
const mostTokens = 1_000;

/** Returns what issues tokens, each for one partner, user, purpose and basis; `now` is epoch ms. */
export function openTokens(now: () => number): IssueToken {
  const issued = openRemembered<string, { readonly token: Promise<string>; readonly until: number; left: number }>(
    mostTokens,
  );
  return (asking) => {
    const { self, url, subject, purpose, instrument } = asking;
    // A token is bound to the proof key that came with its own: after a roll-over it is of no use.
    const key = JSON.stringify([self.keys.token.kid, url, subject, purpose, instrument]);
    const known = issued.get(key);
    if (known !== undefined && known.left > 0 && now() < known.until) {
      known.left -= 1;
      return known.token;
    }
    const token = issueFor(asking, now());
    issued.set(key, { token, until: now() + useMs, left: usesPerToken - 1 });
    return token;
  };
}
