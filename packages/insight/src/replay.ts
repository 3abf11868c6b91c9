import type { WeatherYear } from "@keukentafel/climate";
import type { SimulationResult } from "@keukentafel/simulation";
import { zoneOf } from "./comfort.ts";
import type { ReplaySeries } from "./insight.ts";

/** Hourly series of a run for screens: single precision, operative temperatures. */
export function replayOf(result: SimulationResult, weather: WeatherYear): ReplaySeries {
  const attic = result.zones.find((zone) => zone.id === "attic");
  const heatingW = new Float32Array(result.hours);
  for (const zone of result.zones) for (let k = 0; k < result.hours; k++) heatingW[k]! += zone.heatingPowerW[k]!;
  return {
    startsAt: result.startsAt,
    outdoorC: Float32Array.from(weather.dryBulbTemperatureC),
    livingC: Float32Array.from(zoneOf(result, "living").operativeTemperatureC),
    sleepingC: Float32Array.from(zoneOf(result, "sleeping").operativeTemperatureC),
    atticC: attic === undefined ? null : Float32Array.from(attic.operativeTemperatureC),
    heatingW,
  };
}
