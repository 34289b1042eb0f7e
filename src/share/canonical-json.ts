import serialize from 'canonicalize';
import { InputError } from '../errors.ts';

/**
 * Returns the one text of a JSON value (RFC 8785): members sorted, no blanks, numbers and strings in one form.
 * Throws InputError INPUT_INVALID for what JSON cannot say: lone surrogates, NaN, infinity, functions.
 */
export function canonicalise(value: unknown): string {
  try {
    const text = serialize(value);
    if (text !== undefined) return text;
  } catch {
    // Said below: the library's own words tell the same.
  }
  throw new InputError('INPUT_INVALID', ['a value has no canonical JSON (RFC 8785)']);
}
