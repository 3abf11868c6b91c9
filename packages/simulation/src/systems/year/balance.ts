import type { SystemsYearResult } from "./result.ts";

/** The energy of a run of the installations, kWh, and what does not close. */
export interface SystemsBalance {
  readonly gasKwh: number;
  readonly electricityKwh: number;
  readonly districtKwh: number;
  readonly woodKwh: number;
  readonly ambientKwh: number;
  readonly coolingKwh: number;
  readonly spaceHeatKwh: number;
  readonly hotWaterHeatKwh: number;
  readonly rejectedKwh: number;
  readonly lossKwh: number;
  readonly unmetKwh: number;
  /** Largest of all hours, W: rounding. */
  readonly largestHourlyResidualW: number;
}

/**
 * One balance over everything, by hour, from outputs alone:
 * `gas + electricity + district + wood + ambient + taken from rooms = space heat + hot water + rejected + lost`.
 * Hot water is what tank or tap got, so losses and stores behind it are the hot water's own.
 */
export function systemsBalance(result: SystemsYearResult): SystemsBalance {
  const { gasW, electricityW, districtW, woodW, ambientW, coolingW, rejectedW, lossW } = result;
  const { spaceHeatW, hotWaterHeatW } = result;
  let largest = 0;
  for (let k = 0; k < result.hours; k += 1) {
    const into = gasW[k]! + electricityW[k]! + districtW[k]! + woodW[k]! + ambientW[k]! + coolingW[k]!;
    const out = spaceHeatW[k]! + hotWaterHeatW[k]! + rejectedW[k]! + lossW[k]!;
    largest = Math.max(largest, Math.abs(into - out));
  }
  return {
    gasKwh: kwhOf(gasW),
    electricityKwh: kwhOf(electricityW),
    districtKwh: kwhOf(districtW),
    woodKwh: kwhOf(woodW),
    ambientKwh: kwhOf(ambientW),
    coolingKwh: kwhOf(coolingW),
    spaceHeatKwh: kwhOf(spaceHeatW),
    hotWaterHeatKwh: kwhOf(hotWaterHeatW),
    rejectedKwh: kwhOf(rejectedW),
    lossKwh: kwhOf(lossW),
    unmetKwh: kwhOf(result.unmetHeatW) + kwhOf(result.unmetHotWaterW) + kwhOf(result.unmetCoolingW),
    largestHourlyResidualW: largest,
  };
}

function kwhOf(powerW: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < powerW.length; k += 1) sum += powerW[k]!;
  return sum / 1000;
}
