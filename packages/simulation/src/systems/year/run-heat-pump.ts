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
  /** Compressor at full speed in what hot water leaves of the hour, W. */
  readonly powerW: Float64Array;
  /** Heat by the compressor and its electricity, W. */
  readonly madeW: Float64Array;
  readonly usedW: Float64Array;
}

/**
 * Heat pump: hot water first, at full speed, for its share of the hour; the emitters get the rest of the
 * hour at part load. Water warmer than it makes is topped up by the back-up; what is then missing is unmet.
 *
 * Passes over all hours at once where the source knows nothing of its use, hour by hour where it remembers.
 */
export function runHeatPump(work: Work, spec: Extract<HeatSource, { kind: "heatPump" }>): void {
  const { busy, powerW, madeW, usedW } = work.buffers;
  const source = createPumpSource(work, spec.source);
  const unit = prepareHeatPump(spec.unit);
  const run: PumpRun = { work, unit, source, backUpW: spec.backUpW, busy, powerW, madeW, usedW };
  const { hours } = work.signals;
  if (source.ground === undefined && source.dropKPerW === 0) {
    work.result.sourceC.set(source.restC);
    runHours(run, 0, hours);
    return;
  }
  for (let k = 0; k < hours; k += 1) {
    work.result.sourceC[k] = sourceInUseC(run, k);
    runHours(run, k, k + 1);
    if (source.ground !== undefined) stepGround(run, k);
  }
}

function runHours(run: PumpRun, from: number, until: number): void {
  makeHotWater(run, from, until);
  findPower(run, from, until);
  makeHeat(run, from, until);
  bookSource(run, from, until);
}

/** What comes into the evaporator, °C: guessed from what the last hour drew per watt of heat. */
function sourceInUseC(run: PumpRun, k: number): number {
  const { work, source, unit } = run;
  const { hotWaterW } = work;
  const asked = work.centralW[k]! + (hotWaterW === undefined ? 0 : Math.max(0, hotWaterW[k]!));
  const before = k > 0 ? run.madeW[k - 1]! : 0;
  const share = before > 0 ? Math.max(0, 1 - run.usedW[k - 1]! / before) : usualSourceShare.value;
  const dropK = source.dropKPerW * share * Math.min(asked, unit.ratedPowerW);
  if (source.ground === undefined) return source.restC[k]! - dropK;
  // The warmer end of the brine.
  return restingFluidC(source.ground) - dropK + (asked > 0 ? brineSpreadK.value / 2 : 0);
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

/** Power for the emitters in the rest of the hour: of the compressor, and with what hot water leaves of the back-up. */
function findPower(run: PumpRun, from: number, until: number): void {
  const { unit, work, source, backUpW, powerW, busy, madeW } = run;
  const { warmestSinkC } = unit;
  const { limitW } = source;
  const { flowC, sourceC, capacityW, hotWaterHeatW } = work.result;
  for (let k = from; k < until; k += 1) {
    const at = sourceC[k]!;
    const flow = flowC[k]!;
    const sinkC = flow < warmestSinkC ? flow : warmestSinkC;
    const kept = keptAfterDefrost(unit, at);
    let power = fullPowerW(unit, at, sinkC, kept);
    if (limitW !== undefined) power = asFarAsSourceLasts(power, copAtLoad(unit, at, sinkC, 1, kept), limitW, k);
    power *= 1 - busy[k]!;
    powerW[k] = power;
    capacityW[k] = power + backUpW - (hotWaterHeatW[k]! - madeW[k]!);
  }
}

/** At most `limit/(1 − 1/COP)`, W. */
function asFarAsSourceLasts(powerW: number, cop: number, limitW: Float64Array | undefined, k: number): number {
  return limitW === undefined || cop <= 1 ? powerW : Math.min(powerW, limitW[k]! / (1 - 1 / cop));
}

function makeHeat(run: PumpRun, from: number, until: number): void {
  const { unit, work, powerW, busy, madeW, usedW } = run;
  const { warmestSinkC } = unit;
  const { centralW } = work;
  const { flowC, returnC, sourceC, cop, capacityW, spaceHeatW, unmetHeatW } = work.result;
  const { heatPumpElectricityW, directElectricW } = work.result;
  for (let k = from; k < until; k += 1) {
    const asked = centralW[k]!;
    if (asked <= 0) continue;
    const power = powerW[k]!;
    let sinkC = flowC[k]!;
    let heat = asked;
    if (sinkC > warmestSinkC) {
      heat *= reachedShare(warmestSinkC, sinkC, returnC[k]!);
      sinkC = warmestSinkC;
    }
    if (heat > power) heat = power;
    if (heat > 0) {
      const at = sourceC[k]!;
      const electricity = partLoadElectricityW(unit, at, sinkC, heat, power, keptAfterDefrost(unit, at));
      heatPumpElectricityW[k]! += electricity;
      cop[k] = heat / electricity;
      usedW[k]! += electricity;
      madeW[k]! += heat;
      busy[k]! += (heat / power) * (1 - busy[k]!);
    }
    const rest = asked - heat;
    let backUp = 0;
    if (rest > 0) {
      backUp = Math.min(rest, capacityW[k]! - power);
      directElectricW[k]! += backUp;
      unmetHeatW[k]! += rest - backUp;
    }
    spaceHeatW[k]! += heat + backUp;
  }
}

/** In series: the heat pump warms the return as far as it can, the back-up the rest; its share, 0…1. */
function reachedShare(sinkC: number, flowC: number, returnC: number): number {
  return flowC > returnC ? Math.max(0, (sinkC - returnC) / (flowC - returnC)) : 0;
}

function bookSource(run: PumpRun, from: number, until: number): void {
  const { madeW, usedW, busy } = run;
  const { pumpW } = run.source;
  const { ambientW, lossW, auxiliaryW } = run.work.result;
  for (let k = from; k < until; k += 1) {
    const drawn = madeW[k]! - usedW[k]!;
    if (drawn >= 0) ambientW[k]! += drawn;
    else lossW[k]! -= drawn;
    auxiliaryW[k]! += pumpW * busy[k]!;
  }
}

/** The ground remembers what was drawn from it, and what the floors put back. */
function stepGround(run: PumpRun, k: number): void {
  const { cooling } = run.work.spec;
  const drawn = Math.max(0, run.madeW[k]! - run.usedW[k]!);
  const cooled = cooling?.kind === "ground" ? coolByGround(run, k, cooling.waterC) : 0;
  remember(run.source.ground!, drawn - cooled);
}

/** Takes the rooms' heat into the ground where the brine is cool enough; W taken. */
function coolByGround(run: PumpRun, k: number, waterC: number): number {
  const { result, signals } = run.work;
  let asked = 0;
  for (const zone of signals.zoneCoolingW ?? []) asked += Math.max(0, zone[k]!);
  if (asked === 0) return 0;
  const cooled = restingFluidC(run.source.ground!) + groundCoolingApproachK.value <= waterC ? asked : 0;
  result.coolingW[k] = cooled;
  result.rejectedW[k] = cooled;
  result.unmetCoolingW[k] = asked - cooled;
  if (cooled > 0) result.auxiliaryW[k]! += run.source.pumpW * (1 - run.busy[k]!);
  return cooled;
}
