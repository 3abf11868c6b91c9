/** A place where the server keeps things: the embedded database, or a PostgreSQL server when one is named. */
export interface Storage {
  readonly name: string;
  readonly databaseUrl: string | undefined;
}

const named = process.env["DATABASE_URL"];

/** The storages every durability test runs on. Without `DATABASE_URL` there is only the embedded one. */
export const storages: readonly Storage[] = [
  { name: "embedded database", databaseUrl: undefined },
  ...(named === undefined || named === "" ? [] : [{ name: "PostgreSQL server", databaseUrl: named }]),
];
