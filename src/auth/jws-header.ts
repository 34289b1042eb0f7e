import { decodeProtectedHeader } from 'jose';

/** Returns the header of a compact JWS, not verified and of any shape; undefined when it is no JSON object. */
export function readJwsHeader(token: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return { ...decodeProtectedHeader(token) };
  } catch {
    return undefined;
  }
}
