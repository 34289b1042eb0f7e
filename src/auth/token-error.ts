import { HubError } from '../errors.ts';

/** Why a token or session was refused, as one word for the log and the caller; what the token said is never told. */
export type TokenProblem =
  | 'missing'
  | 'malformed'
  | 'too-large'
  | 'type'
  | 'algorithm'
  | 'issuer'
  | 'key'
  | 'signature'
  | 'audience'
  | 'expired'
  | 'not-yet-valid'
  | 'claims'
  | 'session'
  | 'csrf'
  | 'code';

const messages: Record<TokenProblem, string> = {
  missing: 'Sign in, or send a token as "Authorization: Bearer …".',
  malformed: 'The token is not a signed JSON web token in compact form.',
  'too-large': 'The token is longer than 8,192 characters.',
  type: 'The token is not an access token: its header "typ" must be "at+jwt".',
  algorithm: 'The signature algorithm is not one this hub accepts from this issuer.',
  issuer: 'The issuer of the token is not one this hub trusts.',
  key: 'No key of the issuer fits the token.',
  signature: 'The signature of the token is wrong.',
  audience: 'The token was issued for another audience.',
  expired: 'The token has ended; get a new one.',
  'not-yet-valid': 'The token is not valid yet; check the clocks.',
  claims: 'The token lacks a claim this hub needs, or has it in the wrong form.',
  session: 'The session has ended; sign in again.',
  csrf: 'The header x-sekisho-csrf is missing or is not the one of this session.',
  code: 'The sign-in code is wrong, was used, or has ended; make a new link.',
};

/** The caller is not known: answered by 401, with the problem's word beside the message. */
export class TokenError extends HubError {
  readonly problem: TokenProblem;

  constructor(problem: TokenProblem, options: { cause?: unknown } = {}) {
    super('UNAUTHENTICATED', messages[problem], options);
    this.problem = problem;
  }
}
