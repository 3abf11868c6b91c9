import type { HomeRegisters } from "@keukentafel/connectors";
import type { Context } from "hono";
import type { ServiceContext } from "../dossiers/context.ts";
import type { Log } from "../logging/log.ts";
import type { AttemptLimit } from "./attempt-limit.ts";

/** Everything the interface is made of; with these it runs without a socket too. */
export interface AppDependencies extends ServiceContext {
  readonly log: Log;
  /** Number of the last migration. */
  readonly schema: number;
  /** Proves that a request comes from who may read the data folder. */
  readonly administrationToken: string;
  /** Folder for backups on their way out. */
  readonly temporaryFolder: string;
  /** Folder of the built pages; null serves the interface only. */
  readonly webRoot: string | null;
  /** Address a request came from, to count failed secrets. */
  readonly clientAddress: (context: Context) => string;
  readonly attempts: AttemptLimit;
  /** The registers that may be asked about a home, made once; each may be absent. */
  readonly registers: HomeRegisters;
  /** Counts questions to them per address. */
  readonly registerQuestions: AttemptLimit;
}

/** What handlers find on a request. */
export interface AppEnvironment {
  readonly Variables: {
    readonly requestId: string;
    /** Set by the handler of a dossier, for the log. */
    dossier: string | undefined;
    /** Code of the problem that was answered, for the log. */
    problemCode: string | undefined;
  };
}
