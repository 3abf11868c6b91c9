/**
 * The thread in which the embedded database lives, so that its work never holds up the server. It
 * answers one question after the other; who may ask is decided on the other side.
 */
import { PGlite } from "@electric-sql/pglite";
import { parentPort, workerData, type MessagePort } from "node:worker_threads";
import {
  embeddedStartSchema,
  readyId,
  type EmbeddedRequest,
  type EmbeddedResponse,
  type EmbeddedStart,
} from "./embedded-protocol.ts";

async function serve(port: MessagePort, start: EmbeddedStart): Promise<void> {
  const reply = (response: EmbeddedResponse): void => port.postMessage(response);
  let database: PGlite;
  try {
    database = await PGlite.create({
      ...(start.folder === null ? {} : { dataDir: start.folder }),
      ...(start.initial === null ? {} : { loadDataDir: new Blob([new Uint8Array(start.initial)]) }),
    });
  } catch (error) {
    reply(failed(readyId, error));
    return;
  }
  reply(done(readyId));
  let last: Promise<void> = Promise.resolve();
  port.on("message", (request: EmbeddedRequest) => {
    last = last.then(async () => {
      try {
        reply(await answer(database, request));
      } catch (error) {
        reply(failed(request.id, error));
      }
      if (request.kind === "close") port.close();
    });
  });
}

async function answer(database: PGlite, request: EmbeddedRequest): Promise<EmbeddedResponse> {
  switch (request.kind) {
    case "query": {
      const result = await database.query(request.sql, [...request.parameters]);
      return {
        id: request.id,
        ok: true,
        rows: result.rows,
        affectedRows: result.affectedRows ?? null,
        dump: null,
      };
    }
    case "dump": {
      const dump = await database.dumpDataDir("gzip");
      const bytes = new Uint8Array(await dump.arrayBuffer());
      return { id: request.id, ok: true, rows: [], affectedRows: null, dump: bytes };
    }
    case "close":
      await database.close();
      return done(request.id);
  }
}

function done(id: number): EmbeddedResponse {
  return { id, ok: true, rows: [], affectedRows: null, dump: null };
}

function failed(id: number, error: unknown): EmbeddedResponse {
  const message = error instanceof Error ? error.message : "unknown";
  const code = error instanceof Error && "code" in error ? error.code : null;
  return { id, ok: false, message, sqlState: typeof code === "string" ? code : null };
}

if (parentPort !== null) await serve(parentPort, embeddedStartSchema.parse(workerData));
