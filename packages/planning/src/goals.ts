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

/** True when `now` reaches everything that `before` reached. */
export function reachesAllOf(now: Goals, before: Goals): boolean {
  return (
    (now.meetsStandard || !before.meetsStandard) &&
    (now.readyForLowTemperature || !before.readyForLowTemperature) &&
    (now.enoughAir || !before.enoughAir) &&
    (now.noMouldRisk || !before.noMouldRisk)
  );
}

export function isHealthy(indicators: Indicators): boolean {
  return !indicators.air.insufficient && !indicators.moisture.mouldRisk;
}
