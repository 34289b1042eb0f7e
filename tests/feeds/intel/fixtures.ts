import { readFileSync } from 'node:fs';

/** Returns a file of tests/fixtures/intel. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/intel/${name}`, import.meta.url), 'utf8');
}

/** Returns a uuid of this number. */
export function uuid(number: number): string {
  return `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
}

/** Returns a STIX object with what every one must have. */
export function stix(
  type: string,
  number: number,
  rest: Record<string, unknown> = {},
): Record<string, unknown> & { id: string } {
  const at = '2026-11-20T08:00:00.000Z';
  return { type, spec_version: '2.1', id: `${type}--${uuid(number)}`, created: at, modified: at, ...rest };
}

/** Returns the text of a bundle. */
export function bundle(...objects: readonly Record<string, unknown>[]): string {
  return JSON.stringify({ type: 'bundle', id: `bundle--${uuid(1)}`, objects });
}

export const TLP = {
  clear: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  green: 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  amber: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  amberStrict: 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
  red: 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1',
} as const;
