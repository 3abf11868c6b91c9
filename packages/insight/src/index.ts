export type * from "./indicators.ts";
export type * from "./insight.ts";
export { evaluateDwelling, type DwellingEvaluation, type EvaluationContext } from "./evaluate-dwelling.ts";
export {
  drawnDwellings,
  insightOf,
  insightSteps,
  usualDraws,
  type InsightProgress,
  type InsightRequest,
} from "./insight-steps.ts";
export { heatBalance } from "./heat-balance.ts";
export { numericIndicators, rangesOf, sampleQuantile } from "./ranges.ts";
export { replayOf } from "./replay.ts";
export { whatMatters, type ExplainedDraw } from "./what-matters.ts";
