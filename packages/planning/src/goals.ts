import type { Indicators } from "@keukentafel/insight";
import rules from "../data/rules.json" with { type: "json" };

/** What a home must show to be called enough; each from the simulation. */
export interface Goals {
  /** Meets the Standaard as far as an estimate can tell: not more above it than the estimate is sure of. */
  readonly meetsStandard: boolean;
  readonly readyForLowTemperature: boolean;
  readonly enoughAir: boolean;
  readonly noMouldRisk: boolean;
}

export function goalsReached(indicators: Indicators): Goals {
  return {
    meetsStandard: isAtStandard(indicators),
    readyForLowTemperature: indicators.lowTemperature.readyAtC !== null,
    enoughAir: !indicators.air.insufficient,
    noMouldRisk: !indicators.moisture.mouldRisk,
  };
}

function isAtStandard({ standard }: Indicators): boolean {
  const allowed = standard.standardKwhPerM2 * (1 + rules.ways.standardMarginShare.value);
  return standard.netHeatDemandKwhPerM2 <= allowed;
}

/** Differences that nobody should choose a step for: norm heat demand, humidity, CO₂. */
const EQUAL_DEMAND_KWH_PER_M2 = 0.5;
const EQUAL_CO2_PPM = 50;

/**
 * True when `now` reaches everything that `wanted` reaches. A goal that `wanted` does not reach may
 * not be further away either, so that what brings a home nearer to it is kept.
 */
export function asGoodAs(now: Indicators, wanted: Indicators): boolean {
  const reached = goalsReached(now);
  const goals = goalsReached(wanted);
  const demand = now.standard.netHeatDemandKwhPerM2 - wanted.standard.netHeatDemandKwhPerM2;
  const humidity = now.moisture.surfaceHumidityPct - wanted.moisture.surfaceHumidityPct;
  return (
    (goals.meetsStandard ? reached.meetsStandard : demand <= EQUAL_DEMAND_KWH_PER_M2) &&
    (goals.enoughAir ? reached.enoughAir : worstCo2Ppm(now) - worstCo2Ppm(wanted) <= EQUAL_CO2_PPM) &&
    (goals.noMouldRisk ? reached.noMouldRisk : humidity <= rules.blocks.humidityMarginPct.value) &&
    (reached.readyForLowTemperature || !goals.readyForLowTemperature)
  );
}

/** The stuffier of living and sleeping rooms, ppm. */
export function worstCo2Ppm(indicators: Indicators): number {
  return Math.max(indicators.air.co2P95LivingPpm, indicators.air.co2P95SleepingPpm);
}

/** Enough air and no risk of mould. */
export function isHealthy(indicators: Indicators): boolean {
  return !indicators.air.insufficient && !indicators.moisture.mouldRisk;
}

/** Enough air, and no risk of mould, or where there was one already a clearly smaller one. */
export function isMended(after: Indicators, asIs: Indicators): boolean {
  if (after.air.insufficient) return false;
  if (!after.moisture.mouldRisk) return true;
  const gained = asIs.moisture.surfaceHumidityPct - after.moisture.surfaceHumidityPct;
  return asIs.moisture.mouldRisk && gained >= rules.blocks.humidityMarginPct.value;
}
