import type { RegisterClaim } from "@keukentafel/contract";
import { claimPaths, type ClaimPath } from "@keukentafel/dwelling";
import type { DossierEvent } from "@keukentafel/journey";
import type { Claim, ClaimValue } from "@keukentafel/quantities";
import { isClaimPath, readNumber } from "../../../questions/question-list.ts";
import type { EventDraft } from "../../../state/event-draft.ts";

/**
 * What a register says beside what the resident says: nothing yet (`open`), the `same`, something else
 * (`differs`), taken over (`taken`), or a value that no answer can have (`unusable`).
 */
export interface ClaimRow {
  readonly path: ClaimPath;
  readonly value: string | number;
  readonly attribution: string;
  readonly retrievedAt: string;
  readonly state: "open" | "same" | "differs" | "taken" | "unusable";
  /** The answer of the resident, or of somebody who came to look; null when there is none. */
  readonly own: ClaimValue;
}

/** One row per claim of a register, held against what stands in the dossier. Unknown paths are left out. */
export function claimRows(found: readonly RegisterClaim[], standing: readonly Claim[]): readonly ClaimRow[] {
  return found.flatMap(({ path, value, attribution, retrievedAt }) => {
    if (!isClaimPath(path)) return [];
    const ofPath = standing.filter((claim) => claim.path === path);
    const own = ofPath.find(({ source }) => source !== "register")?.value ?? null;
    const isRecorded = ofPath.some((claim) => claim.source === "register" && claim.value === value);
    return [{ path, value, attribution, retrievedAt, own, state: stateOf(path, value, own, isRecorded) }];
  });
}

function stateOf(path: ClaimPath, value: string | number, own: ClaimValue, isRecorded: boolean): ClaimRow["state"] {
  if (!canBeAnswered(path, value)) return "unusable";
  if (own === null) return isRecorded ? "taken" : "open";
  return own === value ? "same" : "differs";
}

/** Registers know homes that the questions do not: of 1550, or of 900 m². */
function canBeAnswered(path: ClaimPath, value: string | number): boolean {
  const answer = claimPaths.find((question) => question.path === path)?.answer;
  if (answer?.kind === "choice") return answer.options.some((option) => option === value);
  return answer?.kind === "number" && typeof value === "number" && "value" in readNumber(String(value), answer, path);
}

/**
 * Takes a register's value over. An answer of the resident's own steps back for it, and stays in the
 * history of the dossier.
 */
export function takeOver({ path, value, own, retrievedAt }: ClaimRow): readonly EventDraft[] {
  const taken: EventDraft = {
    type: "claim_recorded",
    path,
    value,
    source: "register",
    observedAt: retrievedAt,
  };
  return own === null ? [taken] : [taken, { type: "claim_recorded", path, value: null }];
}

/**
 * The resident's answer that stepped back for the register's value; null when there was none. It is read
 * from the history, so that it is found back after another look-up or a reload too.
 */
export function answerBefore(events: readonly DossierEvent[], path: ClaimPath): ClaimValue {
  const claims = events.flatMap((event) =>
    event.type === "claim_recorded" && event.payload.claim.path === path ? [event.payload.claim] : [],
  );
  const last = claims.findLastIndex(({ source }) => source === "resident");
  const taken = claims[last - 1];
  if (claims[last]?.value !== null || taken?.source !== "register" || taken.value === null) return null;
  return claims.slice(0, last - 1).findLast(({ source }) => source === "resident")?.value ?? null;
}

/** Takes it back: the register's value goes, and the answer that stood before, if any, returns. */
export function putBack({ path }: ClaimRow, before: ClaimValue): readonly EventDraft[] {
  const gone: EventDraft = { type: "claim_recorded", path, value: null, source: "register" };
  return before === null ? [gone] : [gone, { type: "claim_recorded", path, value: before }];
}
