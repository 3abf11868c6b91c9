import type { Outcome } from "./problem.ts";

/** A parsed JSON object of some version. */
export type VersionedDocument = Readonly<Record<string, unknown>>;

/** Lifts a document of one version to the next. Pure; never drops what somebody said. */
export type Upcaster = (document: VersionedDocument) => VersionedDocument;

/**
 * Lifts a stored or received document to the version this program knows.
 *
 * `steps` holds one step per version that ever was: entry 0 lifts version 1 to 2, and so on; the
 * current version is therefore `steps.length + 1`. The number in `version` follows by itself.
 *
 * Problem `document.version-unknown` for a version that is newer, or no whole number from 1.
 */
export function liftDocument(document: VersionedDocument, steps: readonly Upcaster[]): Outcome<VersionedDocument> {
  const current = steps.length + 1;
  const { version } = document as { readonly version?: unknown };
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1 || version > current) {
    return {
      ok: false,
      problems: [
        {
          code: "document.version-unknown",
          path: "/version",
          value: version ?? null,
          allowed: { minimum: 1, maximum: current },
        },
      ],
    };
  }
  const lifted = steps
    .slice(version - 1)
    .reduce((older, step, index) => ({ ...step(older), version: version + index + 1 }), document);
  return { ok: true, value: lifted, warnings: [] };
}
