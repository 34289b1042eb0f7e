import { HubError } from '../errors.ts';

/** Why a token, session or signed request was refused, as one word for the log and the caller; what it said is never told. */
export type TokenProblem =
  | 'missing'
  | 'malformed'
  | 'too-large'
  | 'type'
  | 'algorithm'
  | 'critical'
  | 'issuer'
  | 'key'
  | 'signature'
  | 'audience'
  | 'expired'
  | 'not-yet-valid'
  | 'lifetime'
  | 'claims'
  | 'session'
  | 'csrf'
  | 'code'
  | ProofProblem
  | 'request-digest'
  | 'request-signature';

/** Why a proof of possession (DPoP, RFC 9449) was refused. */
export type ProofProblem =
  | 'proof-missing'
  | 'proof-malformed'
  | 'proof-too-large'
  | 'proof-type'
  | 'proof-algorithm'
  | 'proof-critical'
  | 'proof-key'
  | 'proof-signature'
  | 'proof-claims'
  | 'proof-method'
  | 'proof-address'
  | 'proof-time'
  | 'proof-token'
  | 'proof-binding'
  | 'proof-replayed';

const messages: Record<TokenProblem, string> = {
  missing: 'Sign in, or send a token as "Authorization: Bearer …".',
  malformed: 'The token is not a signed JSON web token in compact form.',
  'too-large': 'The token is longer than 8,192 characters.',
  type: 'The token is not an access token: its header "typ" must be "at+jwt".',
  algorithm: 'The signature algorithm is not one this hub accepts from this issuer.',
  critical: 'The token has a header "crit"; this hub knows no critical headers.',
  issuer: 'The issuer of the token is not one this hub trusts.',
  key: 'No key of the issuer fits the token.',
  signature: 'The signature of the token is wrong.',
  audience: 'The token was issued for another audience.',
  expired: 'The token has ended; get a new one.',
  'not-yet-valid': 'The token is not valid yet; check the clocks.',
  lifetime: 'The token lives longer than this hub accepts: five minutes from "iat" to "exp".',
  claims: 'The token lacks a claim this hub needs, or has it in the wrong form.',
  session: 'The session has ended; sign in again.',
  csrf: 'The header x-sekisho-csrf is missing or is not the one of this session.',
  code: 'The sign-in code is wrong, was used, or has ended; make a new link.',
  'proof-missing': 'Send "Authorization: DPoP …" together with the header "DPoP".',
  'proof-malformed': 'The proof is not a signed JSON web token in compact form.',
  'proof-too-large': 'The proof is longer than 4,096 characters.',
  'proof-type': 'The proof is of another type: its header "typ" must be "dpop+jwt".',
  'proof-algorithm': 'The algorithm of the proof is not EdDSA or ES256, or is not that of its key.',
  'proof-critical': 'The proof has a header "crit"; this hub knows no critical headers.',
  'proof-key': 'The header "jwk" of the proof is not one public key, Ed25519 or P-256, and nothing else.',
  'proof-signature': 'The signature of the proof is wrong.',
  'proof-claims': 'The proof lacks one of jti, htm, htu, iat and ath, or has it in the wrong form.',
  'proof-method': 'The proof was made for another method ("htm").',
  'proof-address': 'The proof was made for another address ("htu").',
  'proof-time': 'The proof was made more than 60 s from now ("iat"); check the clocks.',
  'proof-token': 'The proof was made for another token ("ath").',
  'proof-binding': 'The token is bound to another key than that of the proof ("cnf.jkt").',
  'proof-replayed': 'The proof was used before ("jti"); make one for each request.',
  'request-digest': 'The header "content-digest" is missing or is not that of the body.',
  'request-signature': 'The request is not signed as this hub asks, or its signature is wrong.',
};

/** The caller is not known: answered by 401, with the problem's word beside the message. */
export class TokenError extends HubError {
  readonly problem: TokenProblem;

  constructor(problem: TokenProblem, options: { cause?: unknown } = {}) {
    super('UNAUTHENTICATED', messages[problem], options);
    this.problem = problem;
  }
}
