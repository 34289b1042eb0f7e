import { setTimeout as delay } from 'node:timers/promises';
import neo4j, {
  type Driver,
  isRetryableError,
  type ManagedTransaction,
  Neo4jError,
  type Session,
  type Transaction,
} from 'neo4j-driver';
import { HubError, UnavailableError } from '../errors.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Runs one constant statement and returns its rows as plain objects. */
export type Run = <T extends object = Row>(cypher: string, parameters?: Row) => Promise<T[]>;

/** How long a write is tried again, and the pause before the second try; each further one is twice as long, more or less. */
const RETRY_MS = 30_000;
const FIRST_PAUSE_MS = 100;

/** Cypher integers: JavaScript numbers would arrive as floats and never equal a stored integer. */
export const int = neo4j.int;
export const ints = (values: readonly number[]) => values.map((value) => neo4j.int(value));

/** The one door to Neo4j: reads, and writes that are tried again when the engine says they may be. */
export class Graph {
  readonly #driver: Driver;
  /** Tries of write transactions that failed and were run again: deadlocks and lost connections. */
  retries = 0;

  private constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** Opens the graph and asks it once. Throws GRAPH_REFUSED for a wrong password, GRAPH_UNAVAILABLE when nobody answers. */
  static async open({
    url,
    user,
    password,
    poolSize = 50,
  }: {
    url: string;
    user: string;
    password: string;
    poolSize?: number;
  }): Promise<Graph> {
    const driver = neo4j.driver(url, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: poolSize,
      connectionAcquisitionTimeout: 20_000,
      maxTransactionRetryTime: 30_000,
    });
    const graph = new Graph(driver);
    try {
      await graph.read('RETURN 1 AS one');
    } catch (error) {
      await driver.close();
      throw error;
    }
    return graph;
  }

  /** Returns the rows of one read statement. */
  async read<T extends object = Row>(cypher: string, parameters: Row = {}, timeoutMs = 30_000): Promise<T[]> {
    return this.#session('READ', (session) =>
      session.executeRead((transaction) => runIn(transaction)<T>(cypher, parameters), { timeout: timeoutMs }),
    );
  }

  /**
   * Runs the work in one write transaction; all or nothing, tried again while it surely was nothing: when the engine refuses
   * it for the moment (a deadlock, which may come as late as the commit), or when the connection is lost before the commit.
   * The work may run more than once. Throws GRAPH_UNAVAILABLE when a commit is not answered: it may stand in the graph, so
   * what led to it must be read anew.
   */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const until = Date.now() + RETRY_MS;
    return this.#session('WRITE', async (session) => {
      for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs *= 2) {
        const tried = await tryWrite(session, work);
        if ('result' in tried) return tried.result;
        if (tried.isUnanswered) {
          const { failure: cause } = tried;
          throw new UnavailableError('GRAPH_UNAVAILABLE', 'Neo4j ended while it committed: try again', { cause });
        }
        if (!(tried.failure instanceof Neo4jError && isRetryableError(tried.failure)) || Date.now() > until)
          throw tried.failure;
        this.retries++;
        await delay(pauseMs * (0.5 + Math.random()));
      }
    });
  }

  /** Runs one statement outside a managed transaction: schema commands and `CALL {} IN TRANSACTIONS`. */
  async command(cypher: string, parameters: Row = {}): Promise<Row[]> {
    return this.#session('WRITE', async (session) => {
      const result = await session.run(cypher, parameters);
      return result.records.map((record) => record.toObject());
    });
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #session<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: 'neo4j', defaultAccessMode: mode });
    try {
      return await work(session);
    } catch (cause) {
      throw translate(cause);
    } finally {
      await session.close();
    }
  }
}

/** One try of a write: what it gave, or why not, and whether it may stand in the graph all the same. */
async function tryWrite<T>(
  session: Session,
  work: (run: Run) => Promise<T>,
): Promise<{ readonly result: T } | { readonly failure: unknown; readonly isUnanswered: boolean }> {
  let transaction: Transaction | undefined;
  let isCommitting = false;
  try {
    transaction = await session.beginTransaction();
    const result = await work(runIn(transaction));
    isCommitting = true;
    await transaction.commit();
    return { result };
  } catch (failure) {
    // What broke the transaction may have broken the way to take it back, too: the engine does it by itself then.
    await transaction?.close().catch(() => undefined);
    return { failure, isUnanswered: isCommitting && isConnectionLost(failure) };
  }
}

function isConnectionLost(failure: unknown): boolean {
  return failure instanceof Neo4jError && (failure.code === 'ServiceUnavailable' || failure.code === 'SessionExpired');
}

function runIn(transaction: Pick<ManagedTransaction, 'run'>): Run {
  return async <T extends object>(cypher: string, parameters: Row = {}): Promise<T[]> => {
    const result = await transaction.run(cypher, parameters);
    return result.records.map((record) => record.toObject() as T);
  };
}

function translate(cause: unknown): unknown {
  if (!(cause instanceof Error) || !('code' in cause)) return cause;
  const code = String(cause.code);
  if (code.startsWith('Neo.ClientError.Security')) {
    const message =
      'Neo4j refused the user or password: set NEO4J_USER and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE) to the server’s own';
    return new HubError('GRAPH_REFUSED', message, { cause, retryable: true });
  }
  if (code.includes('TransactionTimedOut')) {
    return new HubError('LIMIT_EXCEEDED', 'the question took longer than it may: ask for less', { cause });
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || /^Neo\.(Transient|Database)Error/.test(code)) {
    const message = `Neo4j does not answer or cannot work (${code}): see its log in the data folder and its disk, or check NEO4J_URL`;
    return new UnavailableError('GRAPH_UNAVAILABLE', message, { cause });
  }
  return cause;
}
