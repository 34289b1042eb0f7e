import { z } from 'zod';
import { findingMessageShape } from '../../model/finding-message.ts';

/** Returns the JSON Schema of a finding as it is published in docs/feeds/finding.schema.json, byte for byte. */
export function printSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(findingMessageShape, { io: 'input' });
  const named = {
    $schema,
    title: 'Sekisho finding',
    description: 'One inspection result; see docs/feeds/finding.md.',
    ...schema,
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}
