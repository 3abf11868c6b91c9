import {
  drawDwelling,
  drawnQuantiles,
  dwellingDataVersion,
  type Description,
  type Dwelling,
} from "@keukentafel/dwelling";
import type { SimulationCache } from "@keukentafel/simulation";
import { evaluateDwelling } from "./evaluate-dwelling.ts";
import type { Indicators } from "./indicators.ts";
import type { Insight } from "./insight.ts";
import { rangesOf } from "./ranges.ts";
import { replayOf } from "./replay.ts";
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

/** Inputs of appliances the home does not have cannot matter to it. */
function mattersAtAll(description: Description): (input: string) => boolean {
  const source = description.facts.heatSource.likely;
  const electric = new Set(["heating.heatPumpCarnotFraction", "hotWater.heatPumpCop"]);
  const burning = new Set(["heating.boilerEfficiency", "hotWater.boilerEfficiency"]);
  return (input) => {
    if (input === "envelope.temperatureFactor") return false;
    if (source === "gas_boiler") return !electric.has(input);
    return source === "heat_pump" ? !burning.has(input) : true;
  };
}

/** What the bill hangs on: gas, or bought electricity in a home without. */
function outcomeOf(indicators: Indicators): number {
  return indicators.energy.gasM3.total > 0 && indicators.energy.gasM3.heating > 0
    ? indicators.energy.gasM3.total
    : indicators.energy.electricityKwh.total;
}

/**
 * The insight of a home, growing: first the central run, after that one draw at a time; the last one
 * has ranges and what matters. Pure; stop by not asking on.
 */
export function* insightSteps(request: InsightRequest): Generator<InsightProgress, void, undefined> {
  const { description, cache, seed, draws = usualDraws } = request;
  const total = draws + 1;
  const central = evaluateDwelling(drawDwelling(description, seed, 0), { cache });
  const first: Insight = {
    central: central.indicators,
    replay: replayOf(central.result, cache.weather),
    ranges: null,
    whatMatters: [],
    provenance: {
      engine: central.result.engine,
      weather: cache.weather.source.description,
      seed,
      draws,
      dataVersion: dwellingDataVersion(),
    },
    warnings: central.warnings,
  };
  yield { done: 1, total, insight: first };
  const drawn: Indicators[] = [];
  const explained: ExplainedDraw[] = [];
  const matters = mattersAtAll(description);
  for (let index = 1; index <= draws; index++) {
    const { indicators } = evaluateDwelling(drawDwelling(description, seed, index), { cache });
    drawn.push(indicators);
    const quantiles = Object.entries(drawnQuantiles(description, seed, index)).filter(([input]) => matters(input));
    explained.push({ quantiles: Object.fromEntries(quantiles), outcome: outcomeOf(indicators) });
    const complete = index === draws;
    yield {
      done: index + 1,
      total,
      insight: complete
        ? { ...first, ranges: rangesOf(central.indicators, drawn), whatMatters: whatMatters(explained) }
        : first,
    };
  }
}

/** The whole insight at once. */
export function insightOf(request: InsightRequest): Insight {
  let latest: Insight | null = null;
  for (const step of insightSteps(request)) latest = step.insight;
  if (latest === null) throw new RangeError("an insight has at least its central run");
  return latest;
}
