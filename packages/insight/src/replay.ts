import type { WeatherYear } from "@keukentafel/climate";
import { zoneOf } from "./comfort.ts";
import type { HomeYear } from "./home-year.ts";
import type { ReplaySeries } from "./insight.ts";
import { worstCorner } from "./moisture.ts";

function sumOfBoth(one: Float64Array, other: Float64Array | undefined): Float32Array {
  const sum = Float32Array.from(one);
  if (other !== undefined) for (let k = 0; k < sum.length; k++) sum[k]! += other[k]!;
  return sum;
}

/** Hourly series of a run for screens: single precision, operative temperatures. */
export function replayOf(year: HomeYear, weather: WeatherYear): ReplaySeries {
  const { result, energy, co2, moisture } = year;
  const attic = result.zones.find((zone) => zone.id === "attic");
  const living = zoneOf(result, "living");
  const sleeping = zoneOf(result, "sleeping");
  const { systems, water } = energy.heat;
  const byPump = water.gasW === null;
  const element = byPump ? water.store?.elementW : undefined;
  return {
    startsAt: result.startsAt,
    outdoorC: Float32Array.from(weather.dryBulbTemperatureC),
    livingC: Float32Array.from(living.operativeTemperatureC),
    sleepingC: Float32Array.from(sleeping.operativeTemperatureC),
    atticC: attic === undefined ? null : Float32Array.from(attic.operativeTemperatureC),
    heatingW: sumOfBoth(living.heatingPowerW, sleeping.heatingPowerW),
    flowC: Float32Array.from(systems.flowC),
    heatPumpW: sumOfBoth(systems.heatPumpElectricityW, systems.hotWaterElectricityW),
    backUpW: sumOfBoth(systems.directElectricW, element),
    hotWaterW: sumOfBoth(water.askedW, element),
    solarW: Float32Array.from(energy.electricity.solarW),
    importW: Float32Array.from(energy.electricity.meter.importW),
    exportW: Float32Array.from(energy.electricity.meter.exportW),
    co2LivingPpm: Float32Array.from(co2.livingPpm),
    co2SleepingPpm: Float32Array.from(co2.sleepingPpm),
    humidityLivingPct: Float32Array.from(moisture.living.relativeHumidityPct),
    humiditySleepingPct: Float32Array.from(moisture.sleeping.relativeHumidityPct),
    cornerHumidityPct: Float32Array.from(worstCorner(moisture)),
  };
}
