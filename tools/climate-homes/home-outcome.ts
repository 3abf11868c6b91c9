import type { WeatherYear } from "@keukentafel/climate";
import type { BuildingModel, SimulationCache } from "@keukentafel/simulation";
import { createSimulationCache, simulate } from "@keukentafel/simulation";

/** What a year of weather does to a home: what counts of a weather generator. */
export interface HomeOutcome {
  readonly heatKwh: number;
  /** Largest hour of all zones together. */
  readonly peakKw: number;
  /** Σ over the hours of how far the warmest zone that people live in is above 26 °C, operative. */
  readonly warmKelvinHours: number;
}

/** Zones that people live in. */
const livedIn: ReadonlySet<string> = new Set(["living", "sleeping"]);
const warmFromC = 26;

export function homeOutcome(model: BuildingModel, weather: WeatherYear, cache?: SimulationCache): HomeOutcome {
  const used = cache ?? createSimulationCache(weather);
  const { zones, hours } = simulate(model, weather, { solver: "fast", keepPaths: false, cache: used });
  let heatWh = 0;
  let peakW = 0;
  let warmKelvinHours = 0;
  for (let k = 0; k < hours; k += 1) {
    let power = 0;
    let warmest = -Infinity;
    for (const zone of zones) {
      power += zone.heatingPowerW[k]!;
      if (livedIn.has(zone.id)) warmest = Math.max(warmest, zone.operativeTemperatureC[k]!);
    }
    heatWh += power;
    peakW = Math.max(peakW, power);
    warmKelvinHours += Math.max(0, warmest - warmFromC);
  }
  // A leap year is told as a year of 365 days.
  return { heatKwh: (heatWh / 1000) * (8760 / hours), peakKw: peakW / 1000, warmKelvinHours };
}

export function meanOutcome(outcomes: readonly HomeOutcome[]): HomeOutcome {
  const mean = (value: (outcome: HomeOutcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / outcomes.length;
  return {
    heatKwh: mean(({ heatKwh }) => heatKwh),
    peakKw: mean(({ peakKw }) => peakKw),
    warmKelvinHours: mean((outcome) => outcome.warmKelvinHours),
  };
}
