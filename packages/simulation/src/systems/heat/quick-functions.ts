import { exp, pow } from "@keukentafel/repeatable";

const entries = 2048;
const largest = 2;
const perUnit = entries / largest;

/** xᵖ for 0 < p ≤ 2, evenly in x. */
export interface PowerTable {
  readonly power: number;
  readonly value: Float64Array;
}

const powerTables = new Map<number, PowerTable>();

/** Table of xᵖ; made once per power. */
export function powerTable(power: number): PowerTable {
  const known = powerTables.get(power);
  if (known !== undefined) return known;
  const value = Float64Array.from({ length: entries + 1 }, (_, i) => (i === 0 ? 0 : pow(i / perUnit, power)));
  const table = { power, value };
  powerTables.set(power, table);
  return table;
}

/**
 * xᵖ for x ≥ 0, straight between the entries: for 1/p = 1.1…1.4 off by at most 4e-6 from 1/64 to 2, 5e-5 from
 * 0.002 (of a nominal excess of 50 K 2.5 mK), 6e-4 below; `pow` above 2.
 */
export function quickPower(table: PowerTable, x: number): number {
  if (x >= largest) return pow(x, table.power);
  const { value } = table;
  const position = x * perUnit;
  const i = position | 0;
  const low = value[i]!;
  return low + (value[i + 1]! - low) * (position - i);
}

/** Up to here the series is good to 2e-7. */
const seriesUntil = 0.6;

/**
 * y/(1 − e⁻ʸ) for y ≥ 0: flow excess by logarithmic mean excess, y their spread by the mean. By its series
 * `1 + y/2 + y²/12 − y⁴/720 + y⁶/30240` for the small spreads of heating, exactly beyond.
 */
export function flowFactor(y: number): number {
  const square = y * y;
  if (y <= seriesUntil) return 1 + 0.5 * y + square * (1 / 12 - square * (1 / 720 - square / 30240));
  return y / (1 - exp(-y));
}

const returnEntries = 1024;
/** Return by flow excess at every share of the mean; found once by Newton's method. */
const returnFactors = Float64Array.from({ length: returnEntries + 1 }, (_, i) => exactReturnFactor(i / returnEntries));

function exactReturnFactor(share: number): number {
  if (share >= 1) return 1;
  // Without e⁻ʸ the mean is 1/y of the flow: below this share the return is the room to 1e-14.
  if (share < 1 / 32) return 0;
  let y = 1 / share;
  for (let turn = 0; turn < 60; turn += 1) {
    const c = exp(-y);
    const difference = (1 - c) / y - share;
    const slope = (c * (1 + y) - 1) / (y * y);
    const next = Math.max(y / 2, y - difference / slope);
    if (Math.abs(next - y) < 1e-14 * y) break;
    y = next;
  }
  return exp(-y);
}

/**
 * c with (1 − c)/ln(1/c) = share: the return's excess by the flow's, when the logarithmic mean excess
 * is a share (0…1) of the flow's. Off by at most 2e-6.
 */
export function returnFactor(share: number): number {
  const position = share * returnEntries;
  const i = position | 0;
  if (i >= returnEntries) return 1;
  const low = returnFactors[i]!;
  return low + (returnFactors[i + 1]! - low) * (position - i);
}
