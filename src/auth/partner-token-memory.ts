import { hash } from 'node:crypto';
import type { DatedKey } from './dated-key.ts';
import type { PartnerClaims } from './partner-claims.ts';
import { openRemembered } from './remembered.ts';
import { TOKEN_SKEW_SECONDS } from './verify.ts';

/** What a token came to. */
export interface TokenMemory {
  readonly claims: PartnerClaims;
  readonly audience: string;
  /** Seconds: the later of `iat` and `nbf`. */
  readonly from: number;
}

type Memories = ReturnType<typeof openRemembered<string, TokenMemory>>;

/** By the key they passed by: a registry that is read anew brings new keys, and every token is verified again. */
const byKey = new WeakMap<DatedKey, Memories>();
const most = 1_000;

/** Keeps what a token that was verified by a key came to. */
export function rememberClaims(key: DatedKey, token: string, memory: TokenMemory): void {
  memoriesOf(key).set(hash('sha256', token, 'base64'), memory);
}

/** Returns what a token came to before, when nothing that its verification depends on is otherwise at this instant (epoch ms). */
export function recallClaims(
  key: DatedKey,
  token: string,
  { audience, partner, at }: { readonly audience: string; readonly partner: string; readonly at: number },
): PartnerClaims | undefined {
  const known = memoriesOf(key).get(hash('sha256', token, 'base64'));
  if (known === undefined || known.audience !== audience || known.claims.partner !== partner) return undefined;
  const skewMs = TOKEN_SKEW_SECONDS * 1_000;
  return known.from * 1_000 <= at + skewMs && at < known.claims.expiresAt + skewMs ? known.claims : undefined;
}

function memoriesOf(key: DatedKey): Memories {
  const known = byKey.get(key) ?? openRemembered<string, TokenMemory>(most);
  byKey.set(key, known);
  return known;
}
