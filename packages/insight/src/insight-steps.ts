import {
  drawDwelling,
  drawnQuantiles,
  dwellingDataVersion,
  type Description,
  type Dwelling,
} from "@keukentafel/dwelling";
import type { SimulationCache } from "@keukentafel/simulation";
import { evaluateCentral, evaluateYear } from "./evaluate-dwelling.ts";
import type { DrawnIndicators } from "./ranges.ts";
import type { Insight } from "./insight.ts";
import { lowTemperatureReadiness } from "./low-temperature.ts";
import { rangesOf } from "./ranges.ts";
import { billInputs, billOutcome, inputEffects } from "./sensitivity.ts";
import { standardOf } from "./standard.ts";
import { tryHeatPump } from "./try-heat-pump.ts";
import { whatMatters, type ExplainedDraw } from "./what-matters.ts";

/** Draws of an ensemble unless asked otherwise; one block of the stratified draws. */
export const usualDraws = 16;

export interface InsightRequest {
  readonly description: Description;
  readonly cache: SimulationCache;
  /** Whole number ≥ 0; the same seed gives the same draws. */
  readonly seed: number;
  /** Default 16. */
  readonly draws?: number;
}

export interface InsightProgress {
  /** Homes simulated of `total`. */
  readonly done: number;
  readonly total: number;
  readonly insight: Insight;
}

/** The possible homes of an ensemble, without the central one; the same before and after a measure. */
export function drawnDwellings(
  description: Description,
  seed: number,
  draws: number = usualDraws,
): readonly Dwelling[] {
  return Array.from({ length: draws }, (_, i) => drawDwelling(description, seed, i + 1));
}

/** Runs before the draws: the year of the likely home, then what needs runs of its own. */
const centralRuns = 2;

/**
 * The insight of a home, growing: first the year of the likely home; then its readiness for low
 * temperatures, the Standaard and the trial of a heat pump; then one draw at a time, after the last of
 * which it has ranges; then one input at a time, after the last of which it says what matters. Pure;
 * stop by not asking on.
 */
export function* insightSteps(request: InsightRequest): Generator<InsightProgress, void, undefined> {
  const { description, cache, seed, draws = usualDraws } = request;
  const total = centralRuns + draws + (draws > 0 ? billInputs(description).length : 0);
  const home = drawDwelling(description, seed, 0);
  const { indicators: year, replay, result, warnings } = evaluateCentral(home, { cache });
  let insight: Insight = {
    central: { ...year, lowTemperature: null, standard: null },
    replay,
    heatPumpTrial: null,
    ranges: null,
    whatMatters: [],
    provenance: {
      engine: result.engine,
      weather: cache.weather.source.description,
      seed,
      draws,
      dataVersion: dwellingDataVersion(),
    },
    warnings,
  };
  yield { done: 1, total, insight };
  const central = {
    ...year,
    lowTemperature: lowTemperatureReadiness(home, cache),
    standard: standardOf(home, cache),
  };
  insight = { ...insight, central, heatPumpTrial: tryHeatPump(home, cache) };
  let done = centralRuns;
  yield { done, total, insight };
  if (draws === 0) return;
  const drawn: DrawnIndicators[] = [];
  const explained: ExplainedDraw[] = [];
  for (let index = 1; index <= draws; index++) {
    const dwelling = drawDwelling(description, seed, index);
    const indicators = { ...evaluateYear(dwelling, { cache }).indicators, standard: standardOf(dwelling, cache) };
    drawn.push(indicators);
    explained.push({ quantiles: drawnQuantiles(description, seed, index), outcome: billOutcome(indicators.energy) });
    done++;
    if (index === draws) insight = { ...insight, ranges: rangesOf(central, drawn) };
    yield { done, total, insight };
  }
  const effects = inputEffects(description, cache);
  for (;;) {
    const step = effects.next();
    if (step.done !== true) {
      done++;
      if (done < total) yield { done, total, insight };
      continue;
    }
    yield { done: total, total, insight: { ...insight, whatMatters: whatMatters(step.value, explained) } };
    return;
  }
}

/** The whole insight at once. */
export function insightOf(request: InsightRequest): Insight {
  let latest: Insight | null = null;
  for (const step of insightSteps(request)) latest = step.insight;
  if (latest === null) throw new RangeError("an insight has at least its central run");
  return latest;
}
