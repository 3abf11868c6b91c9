import type { Insight } from "@keukentafel/insight";
import type { EventPayload } from "@keukentafel/journey";
import type { Choices } from "@keukentafel/measures";
import type { Plan, Possibilities, StepMoments } from "@keukentafel/planning";
import type { Claim } from "@keukentafel/quantities";
import { canonicalJson } from "@keukentafel/repeatable";

/** What a page can have calculated. */
export interface Questions {
  readonly insight: {
    readonly claims: readonly Claim[];
    /** `central`: the year of the likely home alone, while questions are still being answered. */
    readonly depth: "central" | "whole";
  };
  readonly possibilities: { readonly claims: readonly Claim[] };
  readonly plan: {
    readonly claims: readonly Claim[];
    readonly choices: Choices;
    readonly order: readonly string[];
    readonly moments: StepMoments;
  };
}

export interface Answers {
  readonly insight: Insight;
  readonly possibilities: Possibilities;
  readonly plan: Plan;
}

/** What a dossier keeps of a plan as it was calculated. */
export type FrozenResult = EventPayload<"plan_frozen">["result"];

export type Kind = keyof Questions;

/** The same for two questions that have the same answer: who said a claim, and when, does not count. */
export function keyOf(kind: Kind, question: Questions[Kind]): string {
  const claims = question.claims.map(({ path, value, source }) => [path, value, source]);
  return canonicalJson({ kind, ...question, claims });
}
