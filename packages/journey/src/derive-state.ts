import { claimConflicts, latestClaims, type Claim } from "@keukentafel/quantities";
import type { DossierEvent, DossierState } from "./events.ts";
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
  const claims = claimsOf(ordered);
  return {
    ...state,
    claims: latestClaims(claims).filter((claim) => claim.value !== null),
    conflicts: claimConflicts(claims),
  };
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

/** Everything that was ever said about the home. */
function claimsOf(events: readonly DossierEvent[]): readonly Claim[] {
  return events.flatMap((event) => (event.type === "claim_recorded" ? [event.payload.claim] : []));
}
