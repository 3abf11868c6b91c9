import { dossiers } from "./0001-dossiers.ts";
import type { Migration } from "./migration.ts";

/** All steps of the schema, numbered from 1 without gaps. */
export const migrations: readonly Migration[] = [dossiers];
