import type { Indicators } from "@keukentafel/insight";

/** What a home must show to be called enough; each from the simulation. */
export interface Goals {
  readonly meetsStandard: boolean;
  readonly readyForLowTemperature: boolean;
  readonly enoughAir: boolean;
  readonly noMouldRisk: boolean;
}

export function goalsReached(indicators: Indicators): Goals {
  return {
    meetsStandard: indicators.standard.meetsStandard,
    readyForLowTemperature: indicators.lowTemperature.readyAtC !== null,
    enoughAir: !indicators.air.insufficient,
    noMouldRisk: !indicators.moisture.mouldRisk,
  };
}

/** Difference of norm heat demand that nobody should choose a step for, kWh/m². */
const EQUAL_DEMAND_KWH_PER_M2 = 0.5;

/**
 * True when `now` reaches everything that `wanted` reaches. Where the Standaard is out of reach the
 * norm heat demand may not rise either, so that what brings a home nearer to it is kept.
 */
export function asGoodAs(now: Indicators, wanted: Indicators): boolean {
  const reached = goalsReached(now);
  const goals = goalsReached(wanted);
  const demand = now.standard.netHeatDemandKwhPerM2 - wanted.standard.netHeatDemandKwhPerM2;
  return (
    (goals.meetsStandard ? reached.meetsStandard : demand <= EQUAL_DEMAND_KWH_PER_M2) &&
    (reached.readyForLowTemperature || !goals.readyForLowTemperature) &&
    (reached.enoughAir || !goals.enoughAir) &&
    (reached.noMouldRisk || !goals.noMouldRisk)
  );
}

export function isHealthy(indicators: Indicators): boolean {
  return !indicators.air.insufficient && !indicators.moisture.mouldRisk;
}
