import type { ParsedUnit } from '../src/model/parsed-unit.ts';
import type { ReceiptLedger } from '../src/share/receipt-ledger.ts';
import type { Visitor } from '../src/share/visitor.ts';

/** What every resolver of the partner's schema is given. Made once a request. */
export interface PartnerContext {
  readonly visitor: Visitor;
  readonly receipts: ReceiptLedger;
  /** Hands a unit to the worker and returns after the commit, or once it is safe on the disk when the worker takes long. */
  readonly takeIn: (unit: ParsedUnit) => Promise<unknown>;
}
