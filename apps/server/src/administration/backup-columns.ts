import type { BackupTable } from "@keukentafel/contract";
import type { Tables } from "../storage/tables.ts";

export type ColumnKind = "text" | "bytes" | "instant" | "integer" | "boolean";

interface BackupColumns<T extends BackupTable> {
  readonly columns: { readonly [C in keyof Tables[T] & string]: ColumnKind };
  /** Columns of the primary key: the order in which rows are read, page by page. */
  readonly key: readonly (keyof Tables[T] & string)[];
}

const authored = { created_at: "instant", actor: "text", on_behalf_of: "text" } as const;

/** Every column of every table; a column that is forgotten here does not compile. */
const columnsOf: { readonly [T in BackupTable]: BackupColumns<T> } = {
  tenants: {
    columns: { id: "text", name: "text", fictitious: "boolean", ...authored },
    key: ["id"],
  },
  neighbourhoods: {
    columns: { id: "text", tenant: "text", name: "text", fictitious: "boolean", ...authored },
    key: ["id"],
  },
  dossiers: {
    columns: {
      id: "text",
      tenant: "text",
      wrapped_key: "bytes",
      erased_at: "instant",
      ...authored,
    },
    key: ["id"],
  },
  homes: {
    columns: {
      dossier: "text",
      neighbourhood: "text",
      tenant: "text",
      title: "text",
      fictitious: "boolean",
      public_view: "text",
      ...authored,
    },
    key: ["dossier"],
  },
  events: {
    columns: {
      dossier: "text",
      id: "text",
      type: "text",
      version: "integer",
      tenant: "text",
      actor: "text",
      on_behalf_of: "text",
      at: "text",
      received_at: "instant",
      received_by: "text",
      payload: "bytes",
    },
    key: ["dossier", "id"],
  },
  links: {
    columns: {
      id: "text",
      dossier: "text",
      tenant: "text",
      secret_hash: "bytes",
      access_right: "text",
      expires_at: "instant",
      revoked_at: "instant",
      ...authored,
    },
    key: ["id"],
  },
  reads: {
    columns: {
      id: "text",
      dossier: "text",
      tenant: "text",
      link: "text",
      what: "text",
      at: "instant",
      actor: "text",
      on_behalf_of: "text",
    },
    key: ["id"],
  },
};

/** Columns of a table with their kinds, and its key. */
export function tableColumns(table: BackupTable): {
  readonly columns: readonly (readonly [string, ColumnKind])[];
  readonly key: readonly string[];
} {
  const entries: readonly (readonly [string, ColumnKind])[] = Object.entries(columnsOf[table].columns);
  return { columns: entries, key: columnsOf[table].key };
}
