import { createUuidV7Maker } from "@keukentafel/journey";
import type { Hono } from "hono";
import { randomBytes } from "node:crypto";
import { createApp } from "../http/app.ts";
import { createAttemptLimit } from "../http/attempt-limit.ts";
import type { AppDependencies, AppEnvironment } from "../http/environment.ts";
import { createLog } from "../logging/log.ts";
import { createKey } from "../secrets/sealing.ts";
import { seed } from "../seed/seed.ts";
import { migrate } from "../storage/migrate.ts";
import type { Database } from "../storage/open-database.ts";
import { createTestFolder } from "./test-database.ts";

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
  const clock = { now: Date.parse("2026-11-24T12:00:00.000Z") };
  const logLines: string[] = [];
  const now = (): string => new Date(clock.now).toISOString();
  const makeId = createUuidV7Maker(() => clock.now, randomBytes);
  const masterKey = changes.masterKey ?? createKey();
  const schema = await migrate(database.query, now());
  await seed({ database, masterKey, now, makeId });
  const dependencies: AppDependencies = {
    database,
    masterKey,
    now,
    makeId,
    schema,
    log: createLog("debug", { write: (line: string) => logLines.push(line) }),
    administrationToken: testAdministrationToken,
    temporaryFolder: createTestFolder(),
    webRoot: null,
    clientAddress: () => "192.0.2.1",
    attempts: createAttemptLimit({ maximum: 5, windowMs: 60_000, now: () => clock.now }),
    ...changes,
  };
  return { app: createApp(dependencies), dependencies, logLines, clock };
}
