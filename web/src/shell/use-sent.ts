import { useMutation, useQueryClient } from '@tanstack/react-query';
import { done, type Outcome, Refusal } from '../hub/outcome.ts';
import { HubProblem } from '../hub/problem.ts';
import { say } from './say.ts';
import { troubleText } from './trouble.ts';

/** How a form is sent, and what came back. */
export interface Sent<Input> {
  readonly send: (input: Input) => void;
  readonly isSending: boolean;
  /** The problem of each field, by the field's name in the API. */
  readonly problems: ReadonlyMap<string, string>;
  /** What is wrong as a whole, in words; undefined when nothing is. */
  readonly trouble: string | undefined;
}

/**
 * Returns how to send a form's input by `act`; `after` hears what was done, undefined when the hub has yet to do it, and
 * everything shown is read again.
 */
export function useSent<Input, Answer extends Outcome>(
  act: (input: Input) => Promise<Answer>,
  after: (input: Input, answer: Answer | undefined) => void,
): Sent<Input> {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (input: Input) => done(await act(input)),
    onSuccess: (answer, input) => after(input, answer),
    onError: (failure, input) => {
      const isPending = failure instanceof HubProblem && failure.code === 'pending';
      // The hub has it and carries it out: sending it again would do it twice.
      if (isPending) {
        say(troubleText(failure));
        after(input, undefined);
      }
    },
    onSettled: () => queries.invalidateQueries(),
  });
  const refusal = error instanceof Refusal ? error : undefined;
  return {
    send: mutate,
    isSending: isPending,
    problems: refusal?.fields ?? new Map(),
    trouble: error === null ? undefined : [troubleText(error), ...(refusal?.rest ?? [])].join(' '),
  };
}
