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
