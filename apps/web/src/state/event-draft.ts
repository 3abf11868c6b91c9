import type { ClaimSource, ClaimValue } from "@keukentafel/quantities";
import {
  choiceMade,
  claimRecorded,
  dossierOpened,
  type DossierEvent,
  type EventContext,
  type EventPayload,
  planFrozen,
  type Goal,
  type HelpLevel,
  stepMomentSet,
  stepsOrdered,
  wishesStated,
} from "@keukentafel/journey";

/** What a page wants to have written down; who, when and in which dossier is added when it is. */
export type EventDraft =
  | { readonly type: "dossier_opened"; readonly language: "nl" | "en" }
  | {
      readonly type: "wishes_stated";
      readonly goals: readonly Goal[];
      readonly helpLevel: HelpLevel;
      readonly name: string | null;
    }
  | {
      readonly type: "claim_recorded";
      readonly path: string;
      readonly value: ClaimValue;
      /** The resident when left out. */
      readonly source?: ClaimSource;
      /** UTC instant at which it was seen to be so; now when left out. */
      readonly observedAt?: string;
    }
  | { readonly type: "choice_made"; readonly dimension: string; readonly level: string }
  | { readonly type: "steps_ordered"; readonly order: readonly string[] }
  | { readonly type: "plan_frozen"; readonly label: string; readonly result: EventPayload<"plan_frozen">["result"] }
  | {
      readonly type: "step_moment_set";
      readonly dimension: string;
      readonly moment: string | null;
      readonly year: number | null;
    };

export function eventFrom(context: EventContext, draft: EventDraft): DossierEvent {
  switch (draft.type) {
    case "dossier_opened":
      return dossierOpened(context, draft.language);
    case "wishes_stated":
      return wishesStated(context, { goals: draft.goals, helpLevel: draft.helpLevel, name: draft.name });
    case "claim_recorded":
      return claimRecorded(context, {
        path: draft.path,
        value: draft.value,
        source: draft.source ?? "resident",
        ...(draft.observedAt === undefined ? {} : { observedAt: draft.observedAt }),
      });
    case "choice_made":
      return choiceMade(context, draft.dimension, draft.level);
    case "plan_frozen":
      return planFrozen(context, draft.label, draft.result);
    case "steps_ordered":
      return stepsOrdered(context, draft.order);
    case "step_moment_set":
      return stepMomentSet(context, draft.dimension, draft.moment, draft.year);
  }
}
