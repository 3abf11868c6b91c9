import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Dialect,
} from "kysely";
import { createUuidV7Maker } from "@keukentafel/journey";
import type { Hono } from "hono";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../http/app.ts";
import { createAttemptLimit } from "../http/attempt-limit.ts";
import type { AppDependencies, AppEnvironment } from "../http/environment.ts";
import { createLog } from "../logging/log.ts";
import { createKey } from "../secrets/sealing.ts";
import { seed } from "../seed/seed.ts";
import { migrate } from "../storage/migrate.ts";
import { migrations } from "../storage/migrations/all.ts";
import type { Database } from "../storage/open-database.ts";
import type { Tables } from "../storage/tables.ts";

export interface TestApp {
  readonly app: Hono<AppEnvironment>;
  readonly dependencies: AppDependencies;
  /** Every line that was logged. */
  readonly logLines: readonly string[];
  /** The clock of the app, in milliseconds; tests may move it. */
  readonly clock: { now: number };
}

export const testAdministrationToken = "administration-token-of-the-tests-000000000";

/** The whole app on a database, without a socket and with a clock of its own. */
export async function createTestApp(database: Database, changes: Partial<AppDependencies> = {}): Promise<TestApp> {
  const test = assemble(database, changes);
  await migrate(database.query, test.dependencies.now());
  await seed(test.dependencies);
  return test;
}

/** The app without a database, for what is answered without one: pages and the description. */
export function createStorelessApp(changes: Partial<AppDependencies> = {}): TestApp {
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (query) => new PostgresIntrospector(query),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
  const query = new Kysely<Tables>({ dialect });
  return assemble({ kind: "embedded", query, close: () => query.destroy() }, changes);
}

function assemble(database: Database, changes: Partial<AppDependencies>): TestApp {
  const clock = { now: Date.parse("2026-11-24T12:00:00.000Z") };
  const logLines: string[] = [];
  const dependencies: AppDependencies = {
    database,
    masterKey: createKey(),
    now: () => new Date(clock.now).toISOString(),
    makeId: createUuidV7Maker(() => clock.now, randomBytes),
    schema: migrations.length,
    log: createLog("debug", { write: (line: string) => logLines.push(line) }),
    administrationToken: testAdministrationToken,
    temporaryFolder: join(tmpdir(), "keukentafel-test-temporary"),
    webRoot: null,
    clientAddress: () => "192.0.2.1",
    attempts: createAttemptLimit({ maximum: 5, windowMs: 60_000, now: () => clock.now }),
    registers: {},
    registerQuestions: createAttemptLimit({ maximum: 5, windowMs: 60_000, now: () => clock.now }),
    ...changes,
  };
  return { app: createApp(dependencies), dependencies, logLines, clock };
}
