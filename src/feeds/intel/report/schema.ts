import { z } from 'zod';
import { reportMessageShape } from '../../../model/report-message.ts';

/** Returns the JSON Schema of a report as it is published in docs/feeds/report.schema.json, byte for byte. */
export function printSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(reportMessageShape, { io: 'input' });
  const named = {
    $schema,
    title: 'Sekisho report',
    description: 'One intelligence report; see docs/feeds/intel.md.',
    ...schema,
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}
