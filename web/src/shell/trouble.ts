import i18next from 'i18next';
import { Refusal } from '../hub/outcome.ts';
import { toProblem } from '../hub/problem.ts';

/** Returns what went wrong and what to do, in the language of now. */
export function troubleText(failure: unknown): string {
  const t = i18next.t;
  if (failure instanceof Refusal) {
    if (failure.kind === 'Conflict') return t('problem.conflict', { message: failure.message });
    return failure.kind === 'NotFound' ? t('problem.notFound') : t('problem.invalid');
  }
  const { code, message } = toProblem(failure);
  switch (code) {
    case 'offline':
      return t('problem.offline');
    case 'session':
      return t('signIn.ended');
    case 'forbidden':
      return t('problem.forbidden', { message });
    case 'limit':
      return t('problem.limit', { message });
    case 'unavailable':
      return t('problem.unavailable', { message });
    case 'pending':
      return t('problem.pending');
    case 'other':
      return t('problem.other', { message });
    default:
      return code satisfies never;
  }
}
