import { cos, ln, sin } from "@keukentafel/repeatable";
import type { WeatherYear } from "@keukentafel/climate";

const pi = Math.PI;

/** ISO 13370:2017, table 7 (conductivity, capacity) and table H.1 (periodic penetration depth). */
export const soils = {
  clay: { conductivityWPerMK: 1.5, penetrationDepthM: 2.2, heatCapacityJPerM3K: 3e6 },
  sand: { conductivityWPerMK: 2, penetrationDepthM: 3.2, heatCapacityJPerM3K: 2e6 },
  rock: { conductivityWPerMK: 3.5, penetrationDepthM: 4.2, heatCapacityJPerM3K: 2e6 },
} as const;

export type Soil = keyof typeof soils;

/** Surface resistances of floors, m²·K/W (ISO 6946: downward 0.17; outside 0.04). */
const floorInside = 0.17;
const outside = 0.04;

/** Depth of soil that takes part hour by hour, m (ISO 52016-1, 6.5.8: 0.5 m). */
export const activeSoilM = 0.5;

export interface GroundFloor {
  /** Area and exposed perimeter of the floor. */
  readonly areaM2: number;
  readonly perimeterM: number;
  readonly wallThicknessM: number;
  readonly soil: Soil;
}

/** Characteristic dimension B′ = A/(½P), m. */
export function characteristicDimension(areaM2: number, perimeterM: number): number {
  return areaM2 / (0.5 * Math.max(perimeterM, 0.001));
}

/** What lies behind a floor: a resistance to a virtual temperature that swings with the year. */
export interface GroundResponse {
  /** Thermal transmittance of the whole floor to outdoors, W/(m²·K). */
  readonly uWPerM2K: number;
  /** Swing of the virtual temperature over the swing of outdoors, 0…1. */
  readonly swing: number;
  /** Lag behind outdoors, months. */
  readonly lagMonths: number;
}

/**
 * Slab on ground without edge insulation: ISO 13370:2017, 7.1 (steady) and H.4.2 with β = 1 month
 * (periodic), for a room at constant temperature; the room's own swing is left to the hourly model.
 *
 * @param floorResistanceM2KPerW of all layers of the floor, without surface resistances
 */
export function slabOnGround(floor: GroundFloor, floorResistanceM2KPerW: number): GroundResponse {
  const { conductivityWPerMK: lambda, penetrationDepthM: delta } = soils[floor.soil];
  const b = characteristicDimension(floor.areaM2, floor.perimeterM);
  const dt = floor.wallThicknessM + lambda * (floorInside + floorResistanceM2KPerW + outside);
  const uWPerM2K = dt < b ? ((2 * lambda) / (pi * b + dt)) * ln((pi * b) / dt + 1) : lambda / (0.457 * b + dt);
  const periodicWPerK = 0.37 * floor.perimeterM * lambda * ln(delta / dt + 1);
  return { uWPerM2K, swing: Math.min(1, periodicWPerK / (floor.areaM2 * uWPerM2K)), lagMonths: 1 };
}

export interface CrawlSpaceFloor extends GroundFloor {
  readonly heightM: number;
  /** Area of ventilation openings per metre of perimeter, m²/m. */
  readonly openingsM2PerM: number;
  readonly wallUWPerM2K: number;
  /** Mean wind speed at 10 m over the year. */
  readonly meanWindMPerS: number;
}

export interface CrawlSpaceResponse {
  /** Whole floor, room to outdoors, W/(m²·K). */
  readonly uWPerM2K: number;
  /** Under the floor: to the ground and to outdoor air (walls and ventilation), W/(m²·K) of floor. */
  readonly groundWPerM2K: number;
  readonly airWPerM2K: number;
  /** Swing of the ground's temperature over that of outdoors, 0…1. */
  readonly groundSwing: number;
}

/** Wind shielding factor f_w of ISO 13370 table 8: average (suburban). */
const shieldingFactor = 0.05;

/**
 * Suspended floor: ISO 13370:2017, 7.3 (steady) and H.4.4 with β = 0 (periodic). The path through
 * walls and vents follows outdoor air hour by hour; the ground's swing is set so that the yearly wave
 * of the whole floor is that of the norm.
 */
export function suspendedFloor(floor: CrawlSpaceFloor, floorResistanceM2KPerW: number): CrawlSpaceResponse {
  const { conductivityWPerMK: lambda, penetrationDepthM: delta } = soils[floor.soil];
  const b = characteristicDimension(floor.areaM2, floor.perimeterM);
  const dg = floor.wallThicknessM + lambda * (floorInside + outside);
  const groundWPerM2K = ((2 * lambda) / (pi * b + dg)) * ln((pi * b) / dg + 1);
  const airWPerM2K =
    (2 * floor.heightM * floor.wallUWPerM2K) / b +
    (1450 * floor.openingsM2PerM * floor.meanWindMPerS * shieldingFactor) / b;
  const uf = 1 / (2 * floorInside + floorResistanceM2KPerW);
  const under = groundWPerM2K + airWPerM2K;
  const uWPerM2K = 1 / (1 / uf + 1 / under);
  const periodicPerArea =
    (uf * ((0.37 * floor.perimeterM * lambda * ln(delta / dg + 1)) / floor.areaM2 + airWPerM2K)) /
    (lambda / delta + airWPerM2K + uf);
  const swingUnder = Math.min(1, periodicPerArea / uWPerM2K);
  const groundSwing = Math.max(0, Math.min(1, (swingUnder * under - airWPerM2K) / groundWPerM2K));
  return { uWPerM2K, groundWPerM2K, airWPerM2K, groundSwing };
}

/** Mean and first harmonic of outdoor temperature over the year; the swing is zero when the period is too short to tell. */
export interface YearlyWave {
  readonly meanC: number;
  readonly cosineK: number;
  readonly sineK: number;
  /** Hours of the wave's period. */
  readonly periodHours: number;
  /** False: less than 300 days, so the ground is taken at the mean. */
  readonly wholeYear: boolean;
}

export function yearlyWave(weather: WeatherYear): YearlyWave {
  const periodHours = 8766;
  const { hours } = weather;
  let mean = 0;
  for (let k = 0; k < hours; k += 1) mean += weather.dryBulbTemperatureC[k]! / hours;
  if (hours < 7200) return { meanC: mean, cosineK: 0, sineK: 0, periodHours, wholeYear: false };
  let cosineK = 0;
  let sineK = 0;
  const whole = hours;
  for (let k = 0; k < hours; k += 1) {
    const angle = (2 * pi * (k + 0.5)) / whole;
    cosineK += (2 * weather.dryBulbTemperatureC[k]! * cos(angle)) / hours;
    sineK += (2 * weather.dryBulbTemperatureC[k]! * sin(angle)) / hours;
  }
  return { meanC: mean, cosineK, sineK, periodHours: whole, wholeYear: true };
}

/** Cosine and sine of the wave's angle in the middle of every hour: the same for all grounds. */
export interface YearCircle {
  readonly cosine: Float64Array;
  readonly sine: Float64Array;
}

export function yearCircle({ periodHours }: YearlyWave, hours: number): YearCircle {
  const angle = (hour: number) => (2 * pi * (hour + 0.5)) / periodHours;
  return {
    cosine: Float64Array.from({ length: hours }, (_, hour) => cos(angle(hour))),
    sine: Float64Array.from({ length: hours }, (_, hour) => sin(angle(hour))),
  };
}

/** The wave, damped and delayed, by hour, °C. */
export function waveSeries(
  wave: YearlyWave,
  { cosine, sine }: YearCircle,
  swing: number,
  lagMonths: number,
): Float64Array {
  const lag = (2 * pi * lagMonths) / 12;
  const cosineK = swing * (wave.cosineK * cos(lag) - wave.sineK * sin(lag));
  const sineK = swing * (wave.cosineK * sin(lag) + wave.sineK * cos(lag));
  const series = new Float64Array(cosine.length);
  for (let hour = 0; hour < series.length; hour += 1)
    series[hour] = wave.meanC + cosineK * cosine[hour]! + sineK * sine[hour]!;
  return series;
}
