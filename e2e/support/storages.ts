import { randomBytes } from "node:crypto";
import { Client } from "pg";

/** Where the server of a test keeps things. */
export interface Storage {
  readonly name: string;
  /** Makes an empty database of its own; its address, or undefined for the embedded one. */
  readonly open: () => Promise<OpenStorage>;
}

interface OpenStorage {
  readonly databaseUrl: string | undefined;
  readonly remove: () => Promise<void>;
}

const embedded: Storage = {
  name: "embedded database",
  open: () => Promise.resolve({ databaseUrl: undefined, remove: () => Promise.resolve() }),
};

function serverAt(address: string): Storage {
  return {
    name: "PostgreSQL server",
    async open() {
      const name = `keukentafel_e2e_${randomBytes(6).toString("hex")}`;
      await command(address, `create database ${name}`);
      const url = new URL(address);
      url.pathname = `/${name}`;
      return { databaseUrl: url.href, remove: () => command(address, `drop database ${name} with (force)`) };
    },
  };
}

async function command(address: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const named = process.env["DATABASE_URL"] ?? "";

/** The storage of this run: the PostgreSQL server that `DATABASE_URL` names, else the embedded database. */
export const storages: readonly Storage[] = [named === "" ? embedded : serverAt(named)];
