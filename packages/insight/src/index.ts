export type * from "./indicators.ts";
export type * from "./heat-pump-trial.ts";
export type * from "./insight.ts";
export {
  evaluateDwelling,
  evaluateYear,
  type DwellingEvaluation,
  type EvaluationContext,
  type YearEvaluation,
} from "./evaluate-dwelling.ts";
export {
  drawnDwellings,
  insightOf,
  insightSteps,
  usualDraws,
  type InsightProgress,
  type InsightRequest,
} from "./insight-steps.ts";
export { numericIndicators, rangesOf, type DrawnIndicators } from "./ranges.ts";
export { sampleQuantile } from "./quantile.ts";
export { weatherPlaceOf, type WeatherPlace } from "./weather-place.ts";
