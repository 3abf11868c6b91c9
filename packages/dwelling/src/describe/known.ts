import { claimPaths, type ClaimPathDefinition } from "../claim-paths.ts";
import type { Description } from "./description.ts";

/** A part of the home that is asked about. */
export type AskedPart = ClaimPathDefinition["part"];

/**
 * Which parts are known (drawn in ink) and which are assumed (in pencil). A part is known when all
 * its questions of the short way have an answer; a part without such questions when any has.
 */
export function known(description: Description): Readonly<Record<AskedPart, boolean>> {
  const answered = new Set<string>(description.answered);
  const partKnown = (part: AskedPart): boolean => {
    const paths = claimPaths.filter((path) => path.part === part);
    const short = paths.filter((path) => path.depth === "two_minutes");
    return short.length > 0
      ? short.every((path) => answered.has(path.path))
      : paths.some((path) => answered.has(path.path));
  };
  return {
    home: partKnown("home"),
    roof: partKnown("roof"),
    facade: partKnown("facade"),
    floor: partKnown("floor"),
    glazing: partKnown("glazing"),
    draught: partKnown("draught"),
    ventilation: partKnown("ventilation"),
    heating: partKnown("heating"),
    people: partKnown("people"),
    solar: partKnown("solar"),
  };
}
