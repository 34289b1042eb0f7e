import { IDENTIFIER_KINDS, type IdentifierKind } from '../model/identifier-kinds.ts';
import { normaliseIdentifier } from '../normalise/identifier.ts';

/** What a partner may ask and tell about a party by. */
export const partyIdentifierKinds = [
  'Phone',
  'Email',
  'TravelDocument',
  'Eori',
  'TaxNumber',
  'CorporateNumber',
] as const;
/** What a partner may ask and tell about goods by. */
export const goodsIdentifierKinds = ['TransportDocument', 'ContainerNumber', 'S10', 'Mrn'] as const;

type AskedKind = (typeof partyIdentifierKinds)[number] | (typeof goodsIdentifierKinds)[number];

/** An Identifier as written, or in its canonical form. */
export interface AskedIdentifier {
  readonly kind: AskedKind;
  readonly value: string;
}

const mostLength = 100;

/** Returns an identifier as asked for in its canonical form; undefined when it is not one of its kind. A scope must be known. */
export function readAsked({ kind, value }: AskedIdentifier): AskedIdentifier | undefined {
  if (value.length > mostLength || value.split('|').length > 2) return undefined;
  const canonical = normaliseIdentifier(kind, value);
  return canonical === undefined || canonical.startsWith('?') ? undefined : { kind, value: canonical };
}

/** True for a kind that names a party by itself; any other needs the name beside it. */
export function namesAlone(kind: IdentifierKind): boolean {
  return IDENTIFIER_KINDS[kind].joins === 'alone';
}
