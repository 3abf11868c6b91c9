import { remember, restingFluidC } from "../heat/borehole.ts";
import { heatData } from "../heat/heat-data.ts";
import {
  copAtLoad,
  fullPowerW,
  keptAfterDefrost,
  partLoadElectricityW,
  prepareHeatPump,
  type PreparedHeatPump,
} from "../heat/heat-pump.ts";
import type { Pass } from "./emission.ts";
import { createPumpSource, type PumpSource } from "./pump-source.ts";
import type { HeatSource } from "./spec.ts";
import { hotWaterC, preheatShare, type Work } from "./work.ts";

const { brineSpreadK, groundCoolingApproachK, usualSourceShare } = heatData.heatPump;

/** A heat pump under way, with what its passes hand over. */
interface PumpRun {
  readonly work: Work;
  readonly unit: PreparedHeatPump;
  readonly source: PumpSource;
  readonly backUpW: number;
  /** Share of the hour the compressor is taken, 0…1. */
  readonly busy: Float64Array;
  /** Heat by the compressor and its electricity, W. */
  readonly madeW: Float64Array;
  readonly usedW: Float64Array;
}

/**
 * Heat pump: hot water first, at full speed, for its share of the hour; the emitters get the rest of the
 * hour at part load. Water warmer than it makes is topped up by the back-up; what is then missing is unmet.
 *
 * Over many hours at once where the source knows nothing of its use. Where it falls by its use, day by day:
 * what an hour draws is foreseen from its demand and from the share of the heat that came from the source
 * the day before, and what was foreseen wrongly is drawn on the next day, so that the ground gives what
 * the heat pump took.
 */
export function createHeatPumpPass(work: Work, spec: Extract<HeatSource, { kind: "heatPump" }>): Pass {
  const { busy, madeW, usedW } = work.buffers;
  const source = createPumpSource(work, spec.source);
  const unit = prepareHeatPump(spec.unit);
  const run: PumpRun = { work, unit, source, backUpW: spec.backUpW, busy, madeW, usedW };
  const { sourceC } = work.result;
  if (source.ground === undefined && source.dropKPerW === 0)
    return (from, until) => {
      for (let k = from; k < until; k += 1) sourceC[k] = source.restC[k]!;
      runHours(run, from, until);
    };
  const foreseen: Foreseen = { share: usualSourceShare.value, carriedW: 0, drawnWh: 0 };
  return (from, until) => {
    for (let day = from; day < until; day += dayHours) {
      const end = Math.min(until, day + dayHours);
      foreseeSource(run, foreseen, day, end);
      runHours(run, day, end);
      settleSource(run, foreseen, day, end);
    }
  };
}

const dayHours = 24;

/** What a day is thought to draw from its source. */
interface Foreseen {
  /** Of the heat made, from the source, 0…1. */
  share: number;
  /** Drawn too little the day before, spread over this one, W. */
  carriedW: number;
  drawnWh: number;
}

function runHours(run: PumpRun, from: number, until: number): void {
  makeHotWater(run, from, until);
  makeHeat(run, from, until);
}

/** What comes into the evaporator in the hours of a day, and what the ground remembers of it. */
function foreseeSource(run: PumpRun, foreseen: Foreseen, from: number, until: number): void {
  const { work, source, unit } = run;
  const { hotWaterW, centralW } = work;
  const { sourceC } = work.result;
  const { restC, dropKPerW, ground } = source;
  const { cooling } = work.spec;
  const waterC = cooling?.kind === "ground" ? cooling.waterC : undefined;
  const { share, carriedW } = foreseen;
  let drawnWh = 0;
  for (let k = from; k < until; k += 1) {
    const asked = centralW[k]! + (hotWaterW === undefined || hotWaterW[k]! < 0 ? 0 : hotWaterW[k]!);
    const drawn = share * (asked < unit.ratedPowerW ? asked : unit.ratedPowerW);
    drawnWh += drawn;
    if (ground === undefined) sourceC[k] = restC[k]! - dropKPerW * drawn;
    else {
      // Into the evaporator comes the warmer end of the brine.
      sourceC[k] = restingFluidC(ground) - dropKPerW * drawn + (asked > 0 ? brineSpreadK.value / 2 : 0);
      const cooled = waterC === undefined ? 0 : coolByGround(work, k, restingFluidC(ground), waterC);
      remember(ground, drawn + carriedW - cooled);
    }
  }
  foreseen.drawnWh = drawnWh;
}

/** Compares with what was really drawn. */
function settleSource(run: PumpRun, foreseen: Foreseen, from: number, until: number): void {
  const { madeW, usedW, busy, work, source } = run;
  const { coolingW, auxiliaryW } = work.result;
  const floors = work.spec.cooling?.kind === "ground";
  let made = 0;
  let drawn = 0;
  for (let k = from; k < until; k += 1) {
    made += madeW[k]!;
    drawn += Math.max(0, madeW[k]! - usedW[k]!);
    if (floors && coolingW[k]! > 0) auxiliaryW[k]! += source.pumpW * (1 - busy[k]!);
  }
  if (made > 0) foreseen.share = drawn / made;
  foreseen.carriedW = (drawn - foreseen.drawnWh) / (until - from);
}

function makeHotWater(run: PumpRun, from: number, until: number): void {
  const { work, unit, source, backUpW, busy, madeW, usedW } = run;
  const { hotWaterW } = work;
  if (hotWaterW === undefined) return;
  const { sourceC, hotWaterHeatW, unmetHotWaterW, hotWaterElectricityW } = work.result;
  for (let k = from; k < until; k += 1) {
    const asked = hotWaterW[k]!;
    if (asked <= 0) continue;
    const at = sourceC[k]!;
    const waterC = hotWaterC(work, k);
    const sinkC = Math.min(waterC, unit.warmestSinkC);
    const kept = keptAfterDefrost(unit, at);
    const cop = copAtLoad(unit, at, sinkC, 1, kept);
    const power = asFarAsSourceLasts(fullPowerW(unit, at, sinkC, kept), cop, source.limitW, k);
    const heat = Math.min(power, asked * preheatShare(sinkC, waterC));
    const topUp = Math.min(asked - heat, backUpW);
    busy[k] = heat > 0 ? heat / power : 0;
    madeW[k] = heat;
    usedW[k] = heat / cop;
    hotWaterHeatW[k] = heat + topUp;
    unmetHotWaterW[k] = asked - heat - topUp;
    hotWaterElectricityW[k] = heat / cop + topUp;
  }
}

/** At most `limit/(1 − 1/COP)`, W. */
function asFarAsSourceLasts(powerW: number, cop: number, limitW: Float64Array | undefined, k: number): number {
  return limitW === undefined || cop <= 1 ? powerW : Math.min(powerW, limitW[k]! / (1 - 1 / cop));
}

/** Heat for the emitters in the rest of the hour, and what all of the hour draws from the source. */
function makeHeat(run: PumpRun, from: number, until: number): void {
  const { unit, work, backUpW, busy, madeW, usedW } = run;
  const { warmestSinkC } = unit;
  const { limitW, pumpW } = run.source;
  const { centralW } = work;
  const { flowC, returnC, sourceC, cop, capacityW, spaceHeatW, unmetHeatW, hotWaterHeatW } = work.result;
  const { heatPumpElectricityW, directElectricW, ambientW, lossW, auxiliaryW } = work.result;
  for (let k = from; k < until; k += 1) {
    const at = sourceC[k]!;
    const flow = flowC[k]!;
    const sinkC = flow < warmestSinkC ? flow : warmestSinkC;
    const kept = keptAfterDefrost(unit, at);
    let power = fullPowerW(unit, at, sinkC, kept);
    if (limitW !== undefined) power = asFarAsSourceLasts(power, copAtLoad(unit, at, sinkC, 1, kept), limitW, k);
    power *= 1 - busy[k]!;
    // Of the back-up what hot water leaves.
    const backUpLeft = backUpW - (hotWaterHeatW[k]! - madeW[k]!);
    capacityW[k] = power + backUpLeft;
    let made = madeW[k]!;
    let used = usedW[k]!;
    const asked = centralW[k]!;
    if (asked > 0) {
      let heat = sinkC < flow ? asked * reachedShare(sinkC, flow, returnC[k]!) : asked;
      if (heat > power) heat = power;
      if (heat > 0) {
        const electricity = partLoadElectricityW(unit, at, sinkC, heat, power, kept);
        heatPumpElectricityW[k]! += electricity;
        cop[k] = heat / electricity;
        used += electricity;
        made += heat;
        if (pumpW > 0) busy[k]! += (heat / power) * (1 - busy[k]!);
      }
      const rest = asked - heat;
      let backUp = 0;
      if (rest > 0) {
        backUp = rest < backUpLeft ? rest : backUpLeft;
        directElectricW[k]! += backUp;
        unmetHeatW[k]! += rest - backUp;
      }
      spaceHeatW[k]! += heat + backUp;
      madeW[k] = made;
      usedW[k] = used;
    }
    if (made >= used) ambientW[k]! += made - used;
    else lossW[k]! += used - made;
    if (pumpW > 0) auxiliaryW[k]! += pumpW * busy[k]!;
  }
}

/** In series: the heat pump warms the return as far as it can, the back-up the rest; its share, 0…1. */
function reachedShare(sinkC: number, flowC: number, returnC: number): number {
  return flowC > returnC ? Math.max(0, (sinkC - returnC) / (flowC - returnC)) : 0;
}

/** Takes the rooms' heat into the ground where the brine is cool enough; W taken. */
function coolByGround(work: Work, k: number, brineC: number, waterC: number): number {
  const { result, signals } = work;
  let asked = 0;
  for (const zone of signals.zoneCoolingW ?? []) asked += Math.max(0, zone[k]!);
  if (asked === 0) return 0;
  const cooled = brineC + groundCoolingApproachK.value <= waterC ? asked : 0;
  result.coolingW[k] = cooled;
  result.rejectedW[k] = cooled;
  result.unmetCoolingW[k] = asked - cooled;
  return cooled;
}
