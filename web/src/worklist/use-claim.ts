import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ClaimDocument } from '../../../operations/generated.ts';
import { ask } from '../hub/ask.ts';
import { done } from '../hub/outcome.ts';
import { say } from '../shell/say.ts';
import { troubleText } from '../shell/trouble.ts';

/** What is to be claimed or released: an entity by its id. */
export interface Claiming {
  readonly id: string;
  readonly caption: string;
  readonly release: boolean;
}

/** Returns how to claim and release, and which entity is being claimed just now. */
export function useClaim() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: async ({ id, release }: Claiming) => done((await ask(ClaimDocument, { input: { id, release } })).claim),
    onSuccess: (_, { release, caption }) => say(t(release ? 'worklist.released' : 'worklist.claimed', { caption })),
    onError: (failure) => say(troubleText(failure), true),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['worklist'] }),
        queries.invalidateQueries({ queryKey: ['entity'] }),
      ]),
  });
  return { claim: mutate, claiming: isPending ? variables.id : undefined };
}
