import * as z from "zod";

/** What the thread of the embedded database is told when it starts. */
export const embeddedStartSchema = z.object({
  /** Folder of the database; null keeps everything in memory. */
  folder: z.string().nullable(),
  /** A dump of a fresh database, which opens sooner than making one; null makes one. */
  initial: z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable(),
});

export type EmbeddedStart = Readonly<z.infer<typeof embeddedStartSchema>>;

/** A question to the thread. */
export type EmbeddedRequest =
  | { readonly id: number; readonly kind: "query"; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly id: number; readonly kind: "dump" }
  | { readonly id: number; readonly kind: "close" };

/** Its answer; the error holds what PostgreSQL said. */
export type EmbeddedResponse =
  | {
      readonly id: number;
      readonly ok: true;
      readonly rows: readonly unknown[];
      readonly affectedRows: number | null;
      readonly dump: Uint8Array | null;
    }
  | { readonly id: number; readonly ok: false; readonly message: string; readonly sqlState: string | null };

/** Number of the first answer, sent without a question once the database is open. */
export const readyId = 0;
