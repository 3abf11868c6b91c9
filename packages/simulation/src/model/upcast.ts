import type { Outcome, Upcaster, VersionedDocument } from "@keukentafel/quantities";
import { failed, liftDocument } from "@keukentafel/quantities";

/** One step per version that ever was: entry 0 lifts version 1 to 2. Only version 1 exists. */
export const modelUpcasters: readonly Upcaster[] = [];

/** The version this engine reads and writes. */
export const currentModelVersion = modelUpcasters.length + 1;

/**
 * Brings a document to the current version.
 *
 * @returns problem `model.not-an-object`, `model.format-unknown` or `document.version-unknown` when it cannot be read
 */
export function upcastModel(document: unknown): Outcome<VersionedDocument> {
  if (!isRecord(document))
    return failed([
      { code: "model.not-an-object", path: "", value: document === null ? null : typeof document, allowed: "object" },
    ]);
  const format = document["format"];
  if (format !== "keukentafel/building-model") {
    return failed([
      {
        code: "model.format-unknown",
        path: "/format",
        value: typeof format === "string" ? format.slice(0, 120) : null,
        allowed: "keukentafel/building-model",
      },
    ]);
  }
  return liftDocument(document, modelUpcasters);
}

function isRecord(value: unknown): value is VersionedDocument {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
