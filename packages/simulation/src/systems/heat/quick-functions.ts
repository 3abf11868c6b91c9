import { exp, pow } from "@keukentafel/repeatable";

const rootEntries = 2048;
const rootLargest = 2;
const perRoot = rootEntries / rootLargest;

/** xᵖ for 0 < p ≤ 2, by √x evenly, so that the steep start is straight enough. */
export interface PowerTable {
  readonly power: number;
  readonly value: Float64Array;
}

const powerTables = new Map<number, PowerTable>();

/** Table of xᵖ; made once per power. */
export function powerTable(power: number): PowerTable {
  const known = powerTables.get(power);
  if (known !== undefined) return known;
  const value = Float64Array.from({ length: rootEntries + 1 }, (_, i) => (i === 0 ? 0 : pow(i / perRoot, 2 * power)));
  const table = { power, value };
  powerTables.set(power, table);
  return table;
}

/** xᵖ for x ≥ 0: off by at most 3e-6 up to 4, `pow` above. */
export function quickPower(table: PowerTable, x: number): number {
  const position = Math.sqrt(x) * perRoot;
  const i = position | 0;
  if (i >= rootEntries) return pow(x, table.power);
  const low = table.value[i]!;
  return low + (table.value[i + 1]! - low) * (position - i);
}

const spreadEntries = 1024;
const spreadLargest = 8;
const perSpread = spreadEntries / spreadLargest;
const flowFactors = Float64Array.from({ length: spreadEntries + 1 }, (_, i) => exactFlowFactor(i / perSpread));

function exactFlowFactor(y: number): number {
  return y === 0 ? 1 : y / (1 - exp(-y));
}

/** y/(1 − e⁻ʸ) for y ≥ 0: flow excess by logarithmic mean excess, y their spread by the mean; relative error below 2e-6. */
export function flowFactor(y: number): number {
  const position = y * perSpread;
  const i = position | 0;
  if (i >= spreadEntries) return exactFlowFactor(y);
  const low = flowFactors[i]!;
  return low + (flowFactors[i + 1]! - low) * (position - i);
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
