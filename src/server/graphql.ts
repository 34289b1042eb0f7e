import type { IncomingHttpHeaders } from 'node:http';
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../resolvers/context.ts';
import { limits } from '../../schema/cost.ts';
import { limitsRule } from '../../schema/limits.ts';
import { maskError } from '../../schema/mask.ts';
import { logRead } from '../../schema/read-log.ts';
import type { Logger } from '../log.ts';
import { KnownDocuments } from './known-documents.ts';
import { logUnforeseen } from './log-unforeseen.ts';
import { readKnown, runKnown } from './run-known.ts';

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
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string;
}

/** Answers GraphQL requests under all limits but body size and time, which are the route's. */
export interface Graphql {
  readonly answer: (request: GraphqlRequest, context: Context) => Promise<GraphqlAnswer>;
  readonly close: () => Promise<void>;
}

/** Cache hints would wrap every resolver; the others would report to a service outside. */
const unused = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/**
 * Starts Apollo Server on a schema. It reads, checks and answers every document the first time; a document it has found
 * good is run straight from then on, which takes a third of the time.
 */
export async function openGraphql(schema: GraphQLSchema, introspection: boolean, log: Logger): Promise<Graphql> {
  const documents = new KnownDocuments();
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
    documentStore: null,
    // A browser sends a bearer token or our CSRF header only when our own page asks: nothing else signs a request.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    formatError: maskError,
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [...unused, reader(documents)],
    logger: log,
    nodeEnv: 'production',
  });
  await apollo.start();
  return {
    answer: async (request, context) => {
      const known = readKnown(request, documents);
      return known === undefined ? answerByApollo(apollo, request, context) : runKnown(schema, known, context);
    },
    close: () => apollo.stop(),
  };
}

async function answerByApollo(
  apollo: ApolloServer<Context>,
  { method, headers, search, body }: GraphqlRequest,
  context: Context,
): Promise<GraphqlAnswer> {
  const read = new HeaderMap();
  for (const name of ['accept', 'content-type'] as const) {
    const value = headers[name];
    if (value !== undefined) read.set(name, value);
  }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: read, search, body },
    context: async () => context,
  });
  // No schema of ours defers or streams, so an answer is always whole.
  const text = answer.body.kind === 'complete' ? answer.body.string : '';
  return { status: answer.status ?? 200, headers: answer.headers, body: text };
}

/** Keeps what Apollo found good, logs each answer through the one seam, and what nobody foresaw with its stack. */
function reader(documents: KnownDocuments): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => {
      const begun = performance.now();
      return {
        didResolveOperation: async ({ source, document }) => documents.keep(source, document),
        didEncounterErrors: async ({ contextValue, errors }) => logUnforeseen(contextValue, errors),
        willSendResponse: async ({ contextValue, document, operationName, response, errors }) => {
          const data = response.body.kind === 'single' ? response.body.singleResult.data : undefined;
          const ms = performance.now() - begun;
          logRead(contextValue, { document, operationName, data, errors: errors?.length ?? 0, ms });
        },
      };
    },
  };
}
