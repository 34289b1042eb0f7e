import type { NoticeStore } from '../src/share/notice-store.ts';
import type { ReceiptLedger } from '../src/share/receipt-ledger.ts';
import type { Visitor } from '../src/share/visitor.ts';

/** What every resolver of the partner's schema is given. Made once a request. */
export interface PartnerContext {
  readonly visitor: Visitor;
  readonly receipts: ReceiptLedger;
  readonly notices: NoticeStore;
}
