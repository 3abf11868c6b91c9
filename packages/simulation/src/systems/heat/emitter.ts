import { ln } from "@keukentafel/repeatable";
import { heatData } from "./heat-data.ts";
import type { PowerTable } from "./quick-functions.ts";
import { alongTable, flowFactor, powerTable, quickPower, returnFactor, tableEnd } from "./quick-functions.ts";

/** Radiators or floor heating of a zone together. */
export interface Emitter {
  /** Heat at the nominal excess, W (EN 442-2: 75/65/20). */
  readonly nominalPowerW: number;
  /** Logarithmic mean of water over room at nominal, K (75/65/20: 49.8; commonly rounded to 50). */
  readonly nominalExcessK: number;
  /** n of P = P_N (ΔT/ΔT_N)ⁿ: radiators 1.3 (EN 442-2), floors 1.1 (EN 1264-2). */
  readonly exponent: number;
  /** Most water through it, heat capacity rate ṁc, W/K. Default: nominal power over 10 K. */
  readonly waterWPerK?: number;
}

/** Emitters of a kind, by the exponent of the data file. */
export function emitterOf(kind: "radiator" | "floor", nominalPowerW: number, nominalExcessK: number): Emitter {
  const { radiatorExponent, floorExponent } = heatData.emitter;
  return { nominalPowerW, nominalExcessK, exponent: (kind === "radiator" ? radiatorExponent : floorExponent).value };
}

/** An emitter with its tables, for the hour loop. */
export interface PreparedEmitter {
  readonly nominalPowerW: number;
  readonly nominalExcessK: number;
  readonly exponent: number;
  readonly waterWPerK: number;
  readonly root: PowerTable;
  /** 1/nominal power, 1/W. */
  readonly perW: number;
  /** 1/waterWPerK, K/W. */
  readonly waterKPerW: number;
  /** Flow excess with all its water, by power, both as share of nominal. */
  readonly flowShare: Float64Array;
}

const flowShares = new Map<string, Float64Array>();
const mostFlowShares = 64;

/**
 * Flow excess by nominal excess at every power by nominal power; one table for all emitters of an exponent
 * and a ratio of nominal spread to nominal excess.
 */
function flowShareTable(root: PowerTable, nominalSpread: number): Float64Array {
  const key = `${root.power} ${nominalSpread}`;
  const known = flowShares.get(key);
  if (known !== undefined) return known;
  const table = root.value.map((excess, i) =>
    i === 0 ? 0 : excess * flowFactor((nominalSpread * tableEnd * i) / (root.value.length - 1) / excess),
  );
  if (flowShares.size >= mostFlowShares) flowShares.clear();
  flowShares.set(key, table);
  return table;
}

/** @throws RangeError when power, excess, exponent or water are not above 0 */
export function prepareEmitter(emitter: Emitter): PreparedEmitter {
  const { nominalPowerW, nominalExcessK, exponent } = emitter;
  const waterWPerK = emitter.waterWPerK ?? nominalPowerW / heatData.emitter.nominalSpreadK.value;
  if (!(nominalPowerW > 0 && nominalExcessK > 0 && exponent > 0 && waterWPerK > 0)) throw new RangeError("emitter");
  const root = powerTable(1 / exponent);
  return {
    nominalPowerW,
    nominalExcessK,
    exponent,
    waterWPerK,
    root,
    perW: 1 / nominalPowerW,
    waterKPerW: 1 / waterWPerK,
    flowShare: flowShareTable(root, nominalPowerW / waterWPerK / nominalExcessK),
  };
}

/** Logarithmic mean of water over room, K, at which it gives a power: EN 442-2 turned round. */
export function neededExcessK(emitter: PreparedEmitter, powerW: number): number {
  return emitter.nominalExcessK * quickPower(emitter.root, powerW * emitter.perW);
}

/**
 * Flow over room, K, for a power with all its water.
 *
 * With the logarithmic mean `e = (f − r)/ln(f/r)` of flow excess f and return excess r, and
 * `f − r = P/ṁc`: `f = e · y/(1 − e⁻ʸ)`, `y = P/(ṁc · e)`.
 */
export function neededFlowExcessK(emitter: PreparedEmitter, powerW: number, excessK: number): number {
  return excessK * flowFactor((powerW * emitter.waterKPerW) / excessK);
}

/** `neededFlowExcessK` from its table: within 2 mK of it above 0.2 % of nominal power. */
export function quickFlowExcessK(emitter: PreparedEmitter, powerW: number): number {
  const share = powerW * emitter.perW;
  if (share >= tableEnd) return neededFlowExcessK(emitter, powerW, neededExcessK(emitter, powerW));
  return emitter.nominalExcessK * alongTable(emitter.flowShare, share);
}

/**
 * Return over room, K, when the valve throttles the water until the emitter gives its power at a flow
 * that is warmer than needed.
 *
 * @param flowExcessK flow over room, K, at least `neededFlowExcessK`
 * @param excessK logarithmic mean, `neededExcessK`
 */
export function throttledReturnExcessK(flowExcessK: number, excessK: number): number {
  return flowExcessK * returnFactor(excessK / flowExcessK);
}

/**
 * Heat at a flow that is cooler than a power needs, W: that power lowered by the law until flow and power
 * agree, `P ← P · (f/f(P))ⁿ` to second order, which settles in a few turns.
 *
 * @param flowExcessK flow over room, K; 0 or less gives 0
 * @param startW power to begin from, W, above 0
 */
export function limitedPowerW(emitter: PreparedEmitter, flowExcessK: number, startW: number): number {
  if (flowExcessK <= 0) return 0;
  let powerW = startW;
  for (let turn = 0; turn < 40; turn += 1) {
    const over = flowExcessK / neededFlowExcessK(emitter, powerW, neededExcessK(emitter, powerW)) - 1;
    powerW *= (1 + Math.min(1, over)) * (1 + (emitter.exponent - 1) * Math.min(1, over));
    if (Math.abs(over) < 1e-9) break;
  }
  return powerW;
}

/** Heat at a flow temperature with all its water, W; 0 when the flow is not warmer than the room. */
export function emitterPowerW(emitter: PreparedEmitter, flowC: number, roomC: number): number {
  return limitedPowerW(emitter, flowC - roomC, emitter.nominalPowerW);
}

/** Logarithmic mean of a warmer and a cooler excess, K (EN 442-2). */
export function logarithmicMeanK(warmK: number, coolK: number): number {
  const spread = warmK - coolK;
  if (spread < 1e-9 * warmK) return warmK;
  return spread / ln(warmK / coolK);
}
