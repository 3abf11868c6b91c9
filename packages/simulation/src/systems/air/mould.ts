import { exp, ln } from "@keukentafel/repeatable";
import { airData } from "./air-data.ts";

/** How easily a material moulds. */
export type MouldClass = keyof typeof airData.mould.classes;

export interface MouldRisk {
  /** Mould index of the hour: 0 none, 1 begins (microscope), 3 visible, 6 all over. */
  readonly index: Float64Array;
  readonly highestIndex: number;
  /** Highest mean humidity over 30 days, %. */
  readonly highestMonthlyPct: number;
  /** That mean above 80 %: mould is to be expected (EN ISO 13788, ASHRAE 160). */
  readonly expected: boolean;
}

/** Growth happens between these, °C. */
const coldestC = 0;
const warmestC = 50;

const { temperature, humidity, constant, daysPerWeek } = airData.mould.growthConstants.value;

/** `T^0.68` per kelvin and `RH^13.9 e^−66.02 / (7·24)` per half per cent from 75 %: factors of the growth in an hour. */
const ofTemperature = Float64Array.from({ length: 52 }, (_, t) => (t === 0 ? 0 : exp(temperature * ln(t))));
const leastPct = 75;
const ofHumidity = Float64Array.from(
  { length: 52 },
  (_, i) => exp(humidity * ln(leastPct + i / 2) - constant) / (daysPerWeek * 24),
);

/**
 * Mould at a surface, hour by hour: the index M of Hukka & Viitanen (1999; Viitanen & Ojanen 2007)
 * with classes of material (Ojanen e.a. 2010), and the running mean of 30 days.
 *
 * `dM/dt = k₁ k₂ / (7 e^(−0.68 ln T − 13.9 ln RH + 66.02))` per day where RH exceeds
 * `RH_crit = −0.00267 T³ + 0.160 T² − 3.13 T + 100` (T ≤ 20 °C, then the class's least), `k₂ = 1 −
 * e^(2.3 (M − M_max))`, `M_max = A + B x − C x²`, `x = (RH_crit − RH)/(RH_crit − 100)`; else it falls
 * by 0.00133 per hour for six hours, stands still for eighteen, then falls by 0.000667 per hour, by
 * the class's share.
 */
export function mouldRisk(surfaceC: Float64Array, humidityPct: Float64Array, material: MouldClass): MouldRisk {
  const { classes, declinePerH, meanOverHours, mostMonthlyPct } = airData.mould;
  const kind = classes[material].value;
  const { first6h, until24h, after } = declinePerH.value;
  const index = new Float64Array(surfaceC.length);
  let m = 0;
  let dryHours = 0;
  let highestIndex = 0;
  for (let k = 0; k < index.length; k += 1) {
    const t = surfaceC[k]!;
    const rh = humidityPct[k]!;
    const critical = criticalPct(t, kind.leastPct);
    if (rh >= critical && t > coldestC && t < warmestC) {
      dryHours = 0;
      const x = critical < 100 ? (critical - rh) / (critical - 100) : 0;
      const most = kind.a + kind.b * x - kind.c * x * x;
      if (m < most) {
        const growth =
          (m < 1 ? kind.growthBelow1 : kind.growthFrom1) *
          between(ofTemperature, t) *
          between(ofHumidity, 2 * (rh - leastPct));
        // The end is near: growth fades (e^2.3 = 10 per step of the index).
        m = Math.min(most, m + growth * Math.max(0, 1 - exp(2.3 * (m - most))));
      }
    } else if (m > 0) {
      dryHours += 1;
      const fall = dryHours <= 6 ? first6h : dryHours <= 24 ? until24h : after;
      m = Math.max(0, m - kind.decline * fall);
    }
    index[k] = m;
    highestIndex = Math.max(highestIndex, m);
  }
  const highestMonthlyPct = highestRunningMean(humidityPct, meanOverHours.value);
  return { index, highestIndex, highestMonthlyPct, expected: highestMonthlyPct > mostMonthlyPct.value };
}

function criticalPct(t: number, least: number): number {
  return t <= 20 ? Math.max(least, 100 + t * (-3.13 + t * (0.16 - 0.00267 * t))) : least;
}

function between(table: Float64Array, place: number): number {
  const i = Math.min(table.length - 2, Math.max(0, place | 0));
  return table[i]! + (place - i) * (table[i + 1]! - table[i]!);
}

/** Highest mean over `length` hours in a row; of the whole when the series is shorter. */
export function highestRunningMean(values: Float64Array, length: number): number {
  const span = Math.min(length, values.length);
  if (span === 0) return 0;
  let sum = 0;
  for (let k = 0; k < span; k += 1) sum += values[k]!;
  let highest = sum;
  for (let k = span; k < values.length; k += 1) {
    sum += values[k]! - values[k - span]!;
    if (sum > highest) highest = sum;
  }
  return highest / span;
}
