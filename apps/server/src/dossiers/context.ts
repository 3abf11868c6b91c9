import type { Database } from "../storage/open-database.ts";

/** What the services of the dossier need from the world. */
export interface ServiceContext {
  readonly database: Database;
  readonly masterKey: Uint8Array;
  /** UTC instant. */
  readonly now: () => string;
  /** A new UUIDv7. */
  readonly makeId: () => string;
}
