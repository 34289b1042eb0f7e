import { Link } from '@tanstack/react-router';
import type { RecordNameFragment } from '../../../operations/generated.ts';

interface RecordLinkProps {
  readonly record: RecordNameFragment;
  /** Position of the mention that is meant. */
  readonly at?: string;
}

/** Leads to a record, named by its feed and document. */
export function RecordLink({ record, at }: RecordLinkProps) {
  const { id, feed, documentKind, documentNumber } = record;
  return (
    <Link to="/record/$id" params={{ id }} search={{ at }} className="record-link">
      <span className="record-feed">{feed}</span> {documentKind} {documentNumber}
    </Link>
  );
}
