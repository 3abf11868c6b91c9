import * as z from "zod";

/** Newline-delimited JSON: a header, one line per row, an end line. */
export const backupMediaType = "application/x-ndjson";

/** Version of the lines below. */
export const backupVersion = 1;

/** Everything that is backed up, in the order in which rows refer to each other. */
export const backupTables = ["tenants", "neighbourhoods", "dossiers", "homes", "events", "links", "reads"] as const;

export type BackupTable = (typeof backupTables)[number];

/** First line: what it is, and the version of everything in it. */
export const backupHeaderSchema = z.strictObject({
  format: z.literal("keukentafel/backup"),
  version: z.int().min(1),
  schema: z.int().min(1).describe("Number of the last migration of the database it was taken from"),
  createdAt: z.string(),
  masterKeyId: z
    .string()
    .describe("Fingerprint of the master key, which is not in the backup and is needed to read it"),
});

export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** A row of one table: text, numbers, booleans; instants as ISO 8601; bytes as base64. */
export const backupRowSchema = z.strictObject({
  table: z.enum(backupTables),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export type BackupRow = z.infer<typeof backupRowSchema>;

/** Last line: how much there was, so that half a backup is never taken for a whole one. */
export const backupEndSchema = z.strictObject({
  end: z.literal(true),
  rows: z.int().min(0),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("SHA-256 of all bytes before this line"),
});

export type BackupEnd = z.infer<typeof backupEndSchema>;

/** Answer to a restore. */
export const restoredSchema = z.object({ rows: z.int().min(0), dossiers: z.int().min(0) }).meta({ id: "Restored" });
