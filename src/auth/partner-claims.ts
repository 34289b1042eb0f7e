/** Who of which partner asks, for what and on which legal basis, as a verified token says it; nothing here is a right yet. */
export interface PartnerClaims {
  readonly partner: string;
  /** The end user, in the partner's own words. */
  readonly subject: string;
  readonly client: string;
  readonly purpose: string;
  /** The agreement, memorandum or law that is named as the basis. */
  readonly instrument: string;
  /** Thumbprint of the key the token is bound to (RFC 9449, section 6). */
  readonly thumbprint: string;
  readonly jti: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}
