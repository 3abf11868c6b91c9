import type { WeatherYear } from "@keukentafel/climate";
import { uniformAt } from "@keukentafel/repeatable";

export interface PlainWeather {
  readonly hours?: number;
  readonly outdoorC?: (hour: number) => number;
  readonly sun?: boolean;
  readonly windMPerS?: number;
  readonly startsAt?: string;
  readonly latitudeDeg?: number;
}

const stefanBoltzmann = 5.670374419e-8;

/** Weather without surprises: what is not said is constant, the sky as warm as the air, no sun. */
export function plainWeather({
  hours = 48,
  outdoorC = () => 0,
  sun = false,
  windMPerS = 3,
  startsAt = "2017-01-01T00:00:00Z",
  latitudeDeg = 52,
}: PlainWeather = {}): WeatherYear {
  const fill = (value: (hour: number) => number) => Float64Array.from({ length: hours }, (_, k) => value(k));
  const daylight = (hour: number) => (sun ? Math.max(0, Math.sin(((hour % 24) - 6) * (Math.PI / 12))) : 0);
  return {
    site: { name: "Nowhere", latitudeDeg, longitudeDeg: 0, altitudeM: 0, timeZoneHours: 0 },
    source: { kind: "generated", description: "plain weather of a test" },
    startsAt,
    hours,
    dryBulbTemperatureC: fill(outdoorC),
    dewPointTemperatureC: fill((k) => outdoorC(k) - 3),
    relativeHumidityPct: fill(() => 80),
    pressurePa: fill(() => 101325),
    windSpeedMPerS: fill(() => windMPerS),
    windDirectionDeg: fill(() => 225),
    globalHorizontalWPerM2: fill((k) => 500 * daylight(k)),
    directNormalWPerM2: fill((k) => 450 * daylight(k)),
    diffuseHorizontalWPerM2: fill((k) => 150 * daylight(k)),
    skyLongWaveWPerM2: fill((k) => stefanBoltzmann * (outdoorC(k) + 273.15) ** 4),
    cloudCoverFraction: fill(() => 0.5),
    rainMm: fill(() => 0),
  };
}

/** Weather as wild as it comes: every hour its own, from a seed. */
export function wildWeather(seed: number, hours: number): WeatherYear {
  const at = (name: string, k: number) => uniformAt(seed, name, k);
  const base = plainWeather({ hours, sun: true });
  const outdoor = base.dryBulbTemperatureC.map((_, k) => -8 + 25 * at("slow", Math.floor(k / 30)) + 8 * at("fast", k));
  return {
    ...base,
    dryBulbTemperatureC: outdoor,
    skyLongWaveWPerM2: outdoor.map((c, k) => stefanBoltzmann * (c + 273.15 - 25 * at("sky", k)) ** 4),
    windSpeedMPerS: outdoor.map((_, k) => 12 * at("wind", k) ** 2),
    windDirectionDeg: outdoor.map((_, k) => (k % 11 === 0 ? Number.NaN : 360 * at("direction", Math.floor(k / 5)))),
  };
}
