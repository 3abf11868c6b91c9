import { serve, type ServerType } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { createUuidV7Maker } from "@keukentafel/journey";
import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "./config.ts";
import { failure } from "./errors.ts";
import { createApp } from "./http/app.ts";
import { createAttemptLimit } from "./http/attempt-limit.ts";
import type { Log } from "./logging/log.ts";
import { createRegisters } from "./registers/create-registers.ts";
import { readAdministrationToken, readMasterKeyFile } from "./secrets/secret-files.ts";
import { seed } from "./seed/seed.ts";
import { checkMasterKey } from "./storage/master-key-check.ts";
import { migrate } from "./storage/migrate.ts";
import { openEmbeddedDatabase, openServerDatabase, type Database } from "./storage/open-database.ts";

/** A server that answers. */
export interface RunningServer {
  /** Address to open, such as `http://127.0.0.1:4310`. */
  readonly address: string;
  readonly port: number;
  /** Lets requests end, then closes the socket and the database. */
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  readonly config: Config;
  readonly log: Log;
  /** Folder of the built pages; null serves the interface only. */
  readonly webRoot: string | null;
}

const failedAttempts = { maximum: 20, windowMs: 60_000 };

/** Enough for somebody who looks for their own home, too few to walk through a street. */
const registerQuestions = { maximum: 20, windowMs: 600_000 };

/** How long requests may take to end once the server is asked to stop. */
const closingMs = 5_000;

/** Opens the database, migrates and seeds it, and begins to answer. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config } = options;
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
  const masterKey = config.masterKey ?? readMasterKeyFile(config.dataFolder);
  const administrationToken = readAdministrationToken(config.dataFolder);
  const database =
    config.databaseUrl === null
      ? await openEmbeddedDatabase(config.dataFolder)
      : openServerDatabase(config.databaseUrl);
  try {
    return await serveDatabase(options, database, masterKey, administrationToken);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serveDatabase(
  { config, log, webRoot }: ServerOptions,
  database: Database,
  masterKey: Uint8Array,
  administrationToken: string,
): Promise<RunningServer> {
  const now = (): string => new Date().toISOString();
  const makeId = createUuidV7Maker(Date.now, randomBytes);
  const schema = await migrate(database.query, now());
  await checkMasterKey(database, masterKey);
  const context = { database, masterKey, now, makeId };
  const seeded = await seed(context);
  log.info({ event: "storage.ready", storage: database.kind, schema, count: seeded });

  const app = createApp({
    ...context,
    schema,
    log,
    administrationToken,
    webRoot,
    temporaryFolder: join(config.dataFolder, "temporary"),
    clientAddress: (request) => getConnInfo(request).remote.address ?? "unknown",
    attempts: createAttemptLimit({ ...failedAttempts, now: () => performance.now() }),
    registers: createRegisters(config.registers, Date.now),
    registerQuestions: createAttemptLimit({ ...registerQuestions, now: () => performance.now() }),
  });
  const { server, port } = await listen(app.fetch, config);
  log.info({ event: "server.listening" });
  return {
    port,
    address: `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`,
    async close() {
      await closeServer(server);
      await database.close();
    },
  };
}

function listen(
  fetch: Parameters<typeof serve>[0]["fetch"],
  config: Config,
): Promise<{ readonly server: ServerType; readonly port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port: config.port, hostname: config.host }, (address) =>
      resolve({ server, port: address.port }),
    );
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") reject(failure("server.address-in-use", "PORT", config.port));
      else reject(error);
    });
  });
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ("closeIdleConnections" in server) server.closeIdleConnections();
    setTimeout(() => {
      if ("closeAllConnections" in server) server.closeAllConnections();
    }, closingMs).unref();
  });
}
