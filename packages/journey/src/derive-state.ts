import type { Claim } from "@keukentafel/quantities";
import { canonicalJson } from "@keukentafel/repeatable";
import type { ClaimConflict, DossierEvent, DossierState } from "./events.ts";
import { mergeEvents } from "./merge-events.ts";

/** A dossier of which nothing is known yet. */
export const emptyState: DossierState = {
  id: null,
  language: "nl",
  goals: [],
  helpLevel: null,
  name: null,
  claims: [],
  conflicts: [],
  choices: {},
  order: [],
  moments: {},
  frozen: [],
};

/**
 * Everything shown of a dossier, from its events in any order and with any doubles.
 *
 * The events are put in order of id first, so that the same set gives the same state on every device.
 */
export function deriveState(events: readonly DossierEvent[]): DossierState {
  const ordered = mergeEvents(events, []);
  const state = ordered.reduce(applyEvent, emptyState);
  const claims = standingClaims(ordered);
  return { ...state, claims, conflicts: conflictsAmong(claims) };
}

function applyEvent(state: DossierState, event: DossierEvent): DossierState {
  switch (event.type) {
    case "dossier_opened":
      return { ...state, id: state.id ?? event.dossier, language: event.payload.language };
    case "wishes_stated":
      return {
        ...state,
        goals: event.payload.goals,
        helpLevel: event.payload.helpLevel,
        name: event.payload.name,
      };
    case "claim_recorded":
      return state;
    case "choice_made":
      return {
        ...state,
        choices: { ...state.choices, [event.payload.dimension]: event.payload.level },
      };
    case "steps_ordered":
      return { ...state, order: event.payload.order };
    case "step_moment_set": {
      const { dimension, moment, year } = event.payload;
      return { ...state, moments: { ...state.moments, [dimension]: { moment, year } } };
    }
    case "plan_frozen": {
      const { label, result } = event.payload;
      const frozen = { id: event.id, at: event.at, label, summary: result.summary };
      return { ...state, frozen: [...state.frozen, frozen] };
    }
  }
}

/** The last claim of each source on each path; a last claim of `null` is one taken back. */
function standingClaims(ordered: readonly DossierEvent[]): readonly Claim[] {
  const last = new Map<string, Claim>();
  for (const event of ordered) {
    if (event.type !== "claim_recorded") continue;
    const { claim } = event.payload;
    const place = `${claim.source} ${claim.path}`;
    // Taken out first, so that the map keeps the order of the standing claims themselves.
    last.delete(place);
    last.set(place, claim);
  }
  return [...last.values()].filter((claim) => claim.value !== null);
}

function conflictsAmong(claims: readonly Claim[]): readonly ClaimConflict[] {
  const byPath = new Map<string, readonly Claim[]>();
  for (const claim of claims) byPath.set(claim.path, [...(byPath.get(claim.path) ?? []), claim]);
  return [...byPath]
    .filter(([, group]) => new Set(group.map((claim) => canonicalJson(claim.value))).size > 1)
    .map(([path, group]) => ({ path, claims: group }));
}
