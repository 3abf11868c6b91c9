import type { Claim, Outcome } from "@keukentafel/quantities";
import { heatLoss } from "../physics/heat-loss.ts";
import { assembleDwelling, type InputValues } from "./assemble.ts";
import { behaviourInputs } from "./behaviour.ts";
import type { DescribedInput, Description, InputKey } from "./description.ts";
import { describeFacts } from "./facts.ts";
import { buildingInputs } from "./inputs.ts";
import { claimProblems, standingAnswers } from "./read-claims.ts";

/** The likely value of every input. */
export function likelyValues(inputs: Readonly<Record<InputKey, DescribedInput>>): InputValues {
  const entries = Object.values(inputs).map((input) => [input.key, input.likely] as const);
  return Object.fromEntries(entries) as Record<InputKey, number>;
}

/**
 * What is known of a home: each input with its likely value, spread and origin. Claims first, what
 * is usual for form and year for the rest; without any claim a mid-terrace house of 1970.
 *
 * Errors: `claims.unknown-path`, `claims.value-out-of-range`, `claims.not-an-option`,
 * `claims.not-a-number`, `claims.not-yes-or-no`, each with the place, the value and what is allowed.
 */
export function describeHome(claims: readonly Claim[]): Outcome<Description> {
  const problems = claims.flatMap(claimProblems);
  if (problems.length > 0) return { ok: false, problems };
  const answers = standingAnswers(claims);
  const facts = describeFacts(answers);
  const building = buildingInputs(answers, facts);
  const glazing = { living: facts.glazingLiving.likely, sleeping: facts.glazingSleeping.likely };
  // Heat loss does not depend on temperatures, so any will do to find the ones people live at.
  const anyBehaviour = behaviourInputs(answers, 0);
  const first = assembleDwelling(facts, glazing, likelyValues({ ...building, ...anyBehaviour }));
  const behaviour = behaviourInputs(answers, heatLoss(first).totalWPerK / first.floorAreaM2);
  return {
    ok: true,
    value: { facts, inputs: { ...building, ...behaviour }, answered: [...answers.keys()] },
    warnings: [],
  };
}
