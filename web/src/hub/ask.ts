import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { GraphQLClient, type Variables } from 'graphql-request';
import { toProblem } from './problem.ts';
import { csrfWord, endSession } from './session.ts';

const client = new GraphQLClient(new URL('/graphql', location.href).href, {
  headers: () => ({ 'x-sekisho-csrf': csrfWord() }),
});

/** Returns the hub's answer to an operation. Throws HubProblem; a session that has ended sends everyone to sign in. */
export async function ask<Answer, Asked extends Variables>(
  document: TypedDocumentNode<Answer, Asked>,
  variables: Asked,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    return await client.request<Answer, Variables>({
      document,
      variables,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    const problem = toProblem(failure);
    if (problem.code === 'session') endSession();
    throw problem;
  }
}
