import { Worker } from "node:worker_threads";
import { failure } from "../errors.ts";
import { readyId, type EmbeddedRequest, type EmbeddedResponse, type EmbeddedStart } from "./embedded-protocol.ts";

/** What PostgreSQL refused. The message may hold values of the query: it is never logged. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  /** Five characters, PostgreSQL's Appendix A. */
  readonly code: string | null;

  constructor(message: string, code: string | null) {
    super(message);
    this.code = code;
  }
}

export interface EmbeddedResult {
  readonly rows: readonly unknown[];
  readonly affectedRows: number | null;
}

/** The embedded database, seen from the server's side of its thread. */
export interface EmbeddedClient {
  query(sql: string, parameters: readonly unknown[]): Promise<EmbeddedResult>;
  /** The whole database as one archive, to start others from. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

type Answer = Extract<EmbeddedResponse, { readonly ok: true }>;
type Question = EmbeddedRequest extends infer R ? (R extends { id: number } ? Omit<R, "id"> : never) : never;

interface Pending {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread and opens the database in it. */
export async function startEmbeddedClient(start: EmbeddedStart): Promise<EmbeddedClient> {
  const worker = new Worker(new URL("./embedded-worker.ts", import.meta.url), {
    workerData: start,
    execArgv: [],
  });
  const pending = new Map<number, Pending>();
  let lastId = readyId;
  let ended = false;

  const ready = new Promise<Answer>((resolve, reject) => pending.set(readyId, { resolve, reject }));
  worker.on("message", (response: EmbeddedResponse) => {
    const asked = pending.get(response.id);
    pending.delete(response.id);
    if (response.ok) asked?.resolve(response);
    else asked?.reject(new DatabaseError(response.message, response.sqlState));
  });
  // Whatever ends the thread, nobody may wait for an answer that cannot come any more.
  const end = (): void => {
    ended = true;
    for (const asked of pending.values()) asked.reject(failure("storage.closed", "database"));
    pending.clear();
  };
  worker.on("error", end);
  worker.on("exit", end);

  const ask = (question: Question): Promise<Answer> => {
    if (ended) return Promise.reject(failure("storage.closed", "database"));
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject });
      worker.postMessage({ ...question, id });
    });
  };

  try {
    await ready;
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  return {
    query: (sql, parameters) => ask({ kind: "query", sql, parameters }),
    async dump() {
      return (await ask({ kind: "dump" })).dump ?? new Uint8Array();
    },
    async close() {
      if (ended) return;
      await ask({ kind: "close" });
      await worker.terminate();
    },
  };
}
