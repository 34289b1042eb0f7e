/** Issuer of people who signed in on a developer's machine, by token or by link: the same person either way. */
export const developmentIssuer = 'urn:sekisho:development';

/** Who somebody is and what for, as a verified token or a session says it; nothing here is a right yet. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  readonly agency: string;
  readonly office?: string | undefined;
  readonly roles: readonly string[];
  readonly purpose: string;
  readonly legalBasis?: string | undefined;
  /** Epoch ms. */
  readonly expiresAt: number;
}
