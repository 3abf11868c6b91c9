import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import { failure } from "../errors.ts";
import type { EmbeddedClient } from "./embedded-client.ts";
import { createMutex } from "./mutex.ts";

export interface EmbeddedLimits {
  /** Longest wait for one's turn. */
  readonly waitMs: number;
  /** Longest pause between two statements of one turn; then it is rolled back and ended. */
  readonly idleMs: number;
}

export const embeddedLimits: EmbeddedLimits = { waitMs: 30_000, idleMs: 10_000 };

/**
 * Kysely on the embedded database: PostgreSQL's grammar, and one session for all. A connection is
 * the turn to use that session, so that no statement of another can slip into a transaction.
 */
export function embeddedDialect(client: EmbeddedClient, limits: EmbeddedLimits = embeddedLimits): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => createDriver(client, limits),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function createDriver(client: EmbeddedClient, limits: EmbeddedLimits): Driver {
  const mutex = createMutex();
  return {
    init: () => Promise.resolve(),
    async acquireConnection() {
      return new Turn(client, await mutex.acquire(limits.waitMs), limits.idleMs);
    },
    async beginTransaction(connection, settings) {
      await turnOf(connection).begin(settings);
    },
    async commitTransaction(connection) {
      await turnOf(connection).finish("commit");
    },
    async rollbackTransaction(connection) {
      await turnOf(connection).finish("rollback");
    },
    releaseConnection(connection) {
      return turnOf(connection).end();
    },
    destroy: () => client.close(),
  };
}

function turnOf(connection: DatabaseConnection): Turn {
  if (connection instanceof Turn) return connection;
  throw new TypeError("a connection of another driver");
}

/** One turn on the session: from acquiring to releasing, or until its owner is silent too long. */
class Turn implements DatabaseConnection {
  readonly #client: EmbeddedClient;
  readonly #endTurn: () => void;
  readonly #idleMs: number;
  #timer: NodeJS.Timeout;
  #inTransaction = false;
  #ended = false;
  #running = 0;

  constructor(client: EmbeddedClient, endTurn: () => void, idleMs: number) {
    this.#client = client;
    this.#endTurn = endTurn;
    this.#idleMs = idleMs;
    this.#timer = this.#startTimer();
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.#run(query.sql, query.parameters);
    return {
      rows: typedRows(result.rows),
      ...(result.affectedRows === null ? {} : { numAffectedRows: BigInt(result.affectedRows) }),
    };
  }

  // Results are read in pages by their keys, which works alike on both databases.
  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new TypeError("the embedded database does not stream");
  }

  async begin(settings: TransactionSettings): Promise<void> {
    const isolation = settings.isolationLevel;
    await this.#run(isolation === undefined ? "begin" : `begin isolation level ${isolation}`, []);
    this.#inTransaction = true;
  }

  /** Kysely rolls back after a failure of its own; a turn that was ended has been rolled back already. */
  async finish(how: "commit" | "rollback"): Promise<void> {
    if (this.#ended && how === "rollback") return;
    await this.#run(how, []);
    this.#inTransaction = false;
  }

  async end(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#timer);
    try {
      if (this.#inTransaction) await this.#client.query("rollback", []);
    } finally {
      this.#endTurn();
    }
  }

  async #run(sql: string, parameters: readonly unknown[]) {
    if (this.#ended) {
      throw failure("storage.time-limit", "database", null, { maximumMs: this.#idleMs });
    }
    clearTimeout(this.#timer);
    this.#running++;
    try {
      return await this.#client.query(sql, parameters);
    } finally {
      this.#running--;
      if (this.#running === 0 && !this.#ended) this.#timer = this.#startTimer();
    }
  }

  #startTimer(): NodeJS.Timeout {
    const timer = setTimeout(() => {
      // A failing rollback means the session is gone; the next query tells so by itself.
      this.end().catch(() => undefined);
    }, this.#idleMs);
    timer.unref();
    return timer;
  }
}

/** The one place where rows of the database get the type that the query was written with. */
function typedRows<R>(rows: readonly unknown[]): R[] {
  const typed: unknown = rows;
  return typed as R[];
}
