import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

/** Folder of the validation vectors, which do not belong to the repository. */
const root = process.env["KEUKENTAFEL_REFERENCE"] ?? fileURLToPath(new URL("../../../../shared", import.meta.url));

/** Path of a validation file, or `undefined` on a machine without them. */
export function referenceFile(...parts: readonly string[]): string | undefined {
  const path = join(root, ...parts);
  return existsSync(path) ? path : undefined;
}

/** Parsed validation file, or `undefined` on a machine without them. */
export function referenceJson<T>(...parts: readonly string[]): T | undefined {
  const path = referenceFile(...parts);
  return path === undefined ? undefined : (JSON.parse(readFileSync(path, "utf8")) as T);
}
