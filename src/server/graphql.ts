import type { IncomingHttpHeaders } from 'node:http';
import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestContextWillSendResponse,
  HeaderMap,
} from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../resolvers/context.ts';
import { limits } from '../../schema/cost.ts';
import { limitsRule } from '../../schema/limits.ts';
import { isUnforeseen, maskError } from '../../schema/mask.ts';
import { logRead } from '../../schema/read-log.ts';
import type { Logger } from '../log.ts';

/** One GraphQL request as it came over HTTP, its caller already known. */
export interface GraphqlRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly search: string;
  /** The parsed JSON body of a POST. */
  readonly body: unknown;
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Answers GraphQL requests under all limits but body size and time, which are the route's. */
export interface Graphql {
  readonly answer: (request: GraphqlRequest, context: Context) => Promise<GraphqlAnswer>;
  readonly close: () => Promise<void>;
}

/** The headers that GraphQL over HTTP reads. */
const read = ['accept', 'content-type'] as const;

/** Starts Apollo Server on a schema. Parsed and validated documents are kept, 30 MiB of them at most. */
export async function openGraphql(schema: GraphQLSchema, introspection: boolean, log: Logger): Promise<Graphql> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitsRule],
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // A browser sends a bearer token or our CSRF header only when our own page asks: nothing else signs a request.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    formatError: maskError,
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [ApolloServerPluginLandingPageDisabled(), reader],
    logger: log,
    nodeEnv: 'production',
  });
  await apollo.start();
  return {
    answer: async ({ method, headers, search, body }, context) => {
      const known = new HeaderMap();
      for (const name of read) {
        const value = headers[name];
        if (value !== undefined) known.set(name, value);
      }
      const {
        status,
        headers: answered,
        body: made,
      } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method, headers: known, search, body },
        context: async () => context,
      });
      // No schema of ours defers or streams, so an answer is always whole.
      const text = made.kind === 'complete' ? made.string : '';
      return { status: status ?? 200, headers: answered, body: text };
    },
    close: () => apollo.stop(),
  };
}

/** Logs each answer through the one seam, and what nobody foresaw with its stack. */
const reader: ApolloServerPlugin<Context> = {
  requestDidStart: async () => {
    const begun = performance.now();
    return {
      didEncounterErrors: async ({ contextValue, errors }) => {
        for (const error of errors.filter(isUnforeseen)) {
          contextValue.log.error({
            op: 'graphql',
            requestId: contextValue.requestId,
            err: error.originalError ?? error,
          });
        }
      },
      willSendResponse: async (request) => logRead(request.contextValue, answered(request, performance.now() - begun)),
    };
  },
};

function answered(
  { document, operationName, response, errors }: GraphQLRequestContextWillSendResponse<Context>,
  ms: number,
) {
  const data = response.body.kind === 'single' ? response.body.singleResult.data : undefined;
  return { document, operationName, data, errors: errors?.length ?? 0, ms };
}
