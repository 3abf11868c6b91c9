export type * from "./possibilities.ts";
export {
  createHomeStates,
  finish,
  type Evaluate,
  type HomeContext,
  type HomeStates,
  type Paced,
} from "./home-states.ts";
export { findPossibilities, type PossibilitiesProgress, type PossibilitiesStage } from "./find-possibilities.ts";
export { blockOf } from "./blocks.ts";
export { makePlan, type PlanProgress, type PlanWishes } from "./make-plan.ts";
export { orderSteps, type OrderContext, type StepMoment, type StepMoments } from "./order-steps.ts";
export { orderRules, type OrderRule } from "./order-rules.ts";
export { mergeOrder, orderWarnings } from "./merge-order.ts";
export { freezePlan, isUnchanged, type FrozenPlan, type PlanProvenance } from "./freeze-plan.ts";
export { co2KgOf, yearlyUseOf } from "./energy-use.ts";
export { workItems } from "./work-items.ts";
export { planDataVersion, type PlanningData } from "./data-version.ts";
export { boilerYearOf, homeStates, planSteps, possibilitiesSteps, type PlanningRequest } from "./request.ts";
