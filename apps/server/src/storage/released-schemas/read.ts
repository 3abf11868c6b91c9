import { backupRowSchema } from "@keukentafel/contract";
import { readdirSync, readFileSync } from "node:fs";
import * as z from "zod";

/**
 * A database as one release left it: its own statements, a few rows with their keys, and how to open
 * the dossier among them. Once released these files never change.
 */
const releasedSchemaSchema = z.strictObject({
  schema: z.int(),
  released: z.iso.date(),
  masterKey: z.base64(),
  dossier: z.string(),
  secret: z.string(),
  migrations: z.array(z.strictObject({ number: z.int(), name: z.string(), sha256: z.string() })),
  statements: z.array(z.string()),
  rows: z.array(backupRowSchema),
});

export type ReleasedSchema = z.infer<typeof releasedSchemaSchema>;

/** All releases, oldest first. */
export function readReleasedSchemas(): readonly ReleasedSchema[] {
  const folder = new URL(".", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const document: unknown = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
      return releasedSchemaSchema.parse(document);
    })
    .sort((a, b) => a.schema - b.schema);
}
