import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folder with published reference data; tests that read it skip visibly when it is absent. */
const root = process.env["KEUKENTAFEL_REFERENCE"] ?? fileURLToPath(new URL("../../../../shared", import.meta.url));

function placeOf(path: string): string {
  return `${root}/validation/${path}`;
}

export function hasReference(path: string): boolean {
  return existsSync(placeOf(path));
}

export function readReference(path: string): string {
  return readFileSync(placeOf(path), "utf8");
}
