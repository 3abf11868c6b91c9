import type { DossierEvent } from "@keukentafel/journey";
import { mergeEvents, upcastEvents } from "@keukentafel/journey";
import { validationProblems, type Outcome } from "@keukentafel/quantities";
import * as z from "zod";

/** A dossier as a file of one's own: what a resident takes along or puts in another browser. */
export interface DossierDocument {
  readonly format: "keukentafel/dossier";
  readonly version: 1;
  readonly events: readonly DossierEvent[];
}

const documentVersion = 1;

const outerSchema = z.looseObject({
  format: z.literal("keukentafel/dossier"),
  version: z.int().min(1),
});

const documentSchema = z.strictObject({
  format: z.literal("keukentafel/dossier"),
  version: z.literal(documentVersion),
  events: z.array(z.unknown()).max(20_000),
});

/** The document of a dossier; its events in order of id. */
export function dossierDocument(events: readonly DossierEvent[]): DossierDocument {
  return {
    format: "keukentafel/dossier",
    version: documentVersion,
    events: mergeEvents(events, []),
  };
}

/**
 * Reads a parsed JSON value as a dossier; events of older versions are lifted.
 *
 * Problems: `value.*` with the place; `document.version-unknown` for a newer document; `event.*`
 * for an event that cannot be read. Nothing is taken over when anything is wrong.
 */
export function readDossierDocument(document: unknown): Outcome<DossierDocument> {
  const outer = outerSchema.safeParse(document);
  if (!outer.success) return { ok: false, problems: validationProblems(outer.error, document) };
  if (outer.data.version > documentVersion) {
    return {
      ok: false,
      problems: [
        {
          code: "document.version-unknown",
          path: "/version",
          value: outer.data.version,
          allowed: { minimum: 1, maximum: documentVersion },
        },
      ],
    };
  }
  const parsed = documentSchema.safeParse(document);
  if (!parsed.success) return { ok: false, problems: validationProblems(parsed.error, document) };
  const { events, problems } = upcastEvents(parsed.data.events);
  if (problems.length > 0) {
    const placed = problems.map((problem) => ({ ...problem, path: `/events${problem.path}` }));
    return { ok: false, problems: placed };
  }
  return { ok: true, value: dossierDocument(events), warnings: [] };
}
