import { deriveState, type DossierEvent } from "@keukentafel/journey";
import type { EventDraft } from "./event-draft.ts";

/**
 * The event that takes `event` back, given everything that came before it; `null` for events that
 * cannot be taken back (opening a dossier, freezing a plan). Nothing is ever removed from the list.
 */
export function inverseOf(event: DossierEvent, before: readonly DossierEvent[]): EventDraft | null {
  const state = deriveState(before);
  switch (event.type) {
    case "wishes_stated":
      return {
        type: "wishes_stated",
        goals: state.goals,
        helpLevel: state.helpLevel ?? "look_around",
        name: state.name,
      };
    case "claim_recorded": {
      const { path, source } = event.payload.claim;
      const earlier = state.claims.find((claim) => claim.path === path && claim.source === source);
      return { type: "claim_recorded", path, value: earlier?.value ?? null, source };
    }
    case "choice_made":
      return {
        type: "choice_made",
        dimension: event.payload.dimension,
        level: state.choices[event.payload.dimension] ?? "as_is",
      };
    case "steps_ordered":
      return { type: "steps_ordered", order: state.order };
    case "step_moment_set": {
      const earlier = state.moments[event.payload.dimension];
      return {
        type: "step_moment_set",
        dimension: event.payload.dimension,
        moment: earlier?.moment ?? null,
        year: earlier?.year ?? null,
      };
    }
    case "dossier_opened":
    case "plan_frozen":
      return null;
  }
}
