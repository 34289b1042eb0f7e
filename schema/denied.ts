import type { AuthFailure } from '@pothos/plugin-scope-auth';
import { DeniedError } from '../src/errors.ts';

/** Returns the refusal that names the missing permission, never the hidden data. */
export function denied(failure: AuthFailure): DeniedError {
  const action = actionOf(failure);
  return new DeniedError(
    'FORBIDDEN',
    action === undefined ? 'This needs a permission that you lack.' : `This needs the permission '${action}'.`,
  );
}

function actionOf(failure: AuthFailure): string | undefined {
  if ('parameter' in failure) return typeof failure.parameter === 'string' ? failure.parameter : undefined;
  if (!('failures' in failure)) return undefined;
  for (const part of failure.failures) {
    const found = actionOf(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
