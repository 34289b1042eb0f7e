import type { FindingMessage } from '../../src/model/finding-message.ts';

/** Writes an inspection result as one line of JSON. */
export function findingLine(finding: FindingMessage): string {
  return `${JSON.stringify(finding)}\n`;
}
