import type { PreparedCurve } from "../heat/curve.ts";
import { prepareCurve } from "../heat/curve.ts";
import { heatData } from "../heat/heat-data.ts";
import type { PreparedFlow } from "../heat/heating-curve.ts";
import { prepareFlow } from "../heat/heating-curve.ts";
import type { SystemsYearBuffers, SystemsYearResult } from "./result.ts";
import type { SystemsYearSignals, SystemsYearSpec } from "./spec.ts";

/** A run under way: what is given, what is found, and the series between the passes. */
export interface Work {
  readonly spec: SystemsYearSpec;
  readonly signals: SystemsYearSignals;
  readonly buffers: SystemsYearBuffers;
  readonly result: SystemsYearResult;
  readonly flow: PreparedFlow;
  /** Asked for of the emitters, by zone, W. */
  readonly emitterHeatW: readonly Float64Array[];
  /** Asked for of the central source, W. */
  readonly centralW: Float64Array;
  /** Hot water asked for of the central source, W; undefined: none. */
  readonly hotWaterW: Float64Array | undefined;
  /** Primary water of a district network. */
  readonly primary: PreparedCurve | undefined;
}

const { coldWaterC } = heatData.heatPump;

/** Share of warming cold water to `waterC` that a source of at most `mostC` does, 0…1. */
export function preheatShare(mostC: number, waterC: number): number {
  if (mostC >= waterC) return 1;
  return Math.max(0, (mostC - coldWaterC.value) / (waterC - coldWaterC.value));
}

/** Warmest water for the emitters that the source can send at all, °C. */
function warmestFlowC(spec: SystemsYearSpec): number {
  const { source } = spec;
  if (source.kind === "heatPump") return source.backUpW > 0 ? 90 : source.unit.warmestSinkC;
  if (source.kind === "district" && source.topUpW <= 0) {
    const warmest = source.primaryByOutdoorC.reduce((most, point) => Math.max(most, point[1]!), -Infinity);
    return warmest - heatData.district.approachK.value;
  }
  return 90;
}

/** @throws RangeError when a series is missing or not as long as the run */
export function createWork(spec: SystemsYearSpec, signals: SystemsYearSignals, buffers: SystemsYearBuffers): Work {
  const { hours } = signals;
  const needed = (name: string, series: Float64Array | undefined): void => {
    if (series === undefined || series.length !== hours) throw new RangeError(`systemsYear: ${name}`);
  };
  if (buffers.hours !== hours || buffers.excessK.length < spec.emitters.length)
    throw new RangeError("systemsYear: buffers");
  needed("outdoorC", signals.outdoorC);
  spec.emitters.forEach((_, zone) => {
    needed("zoneHeatW", signals.zoneHeatW[zone]);
    needed("zoneTemperatureC", signals.zoneTemperatureC[zone]);
  });
  const { source, hotWater } = spec;
  if (source.kind === "heatPump" && source.source.kind === "series") needed("sourceC", signals.sourceC);
  if (source.kind === "hybrid" && source.byPrice) needed("electricityByGasPrice", signals.electricityByGasPrice);
  const exhaust =
    (source.kind === "heatPump" && source.source.kind === "exhaustAir") ||
    (hotWater.source.kind === "heatPump" && hotWater.source.source === "exhaustAir");
  if (exhaust) {
    needed("exhaustAirM3PerH", signals.exhaustAirM3PerH);
    needed("exhaustAirC", signals.exhaustAirC);
  }
  const grounded = source.kind === "heatPump" && source.source.kind === "borehole";
  if (spec.cooling?.kind === "ground" && !grounded) throw new RangeError("systemsYear: cooling without borehole");
  const { leftW, result, centralW } = buffers;
  const local = spec.local.length > 0;
  if (local) spec.emitters.forEach((_, zone) => leftW[zone]!.set(signals.zoneHeatW[zone]!));
  return {
    spec,
    signals,
    buffers,
    result,
    flow: prepareFlow(spec.flow, warmestFlowC(spec)),
    emitterHeatW: local ? leftW : signals.zoneHeatW,
    centralW,
    hotWaterW: hotWater.source.kind === "same" ? signals.hotWaterW : undefined,
    primary: source.kind === "district" ? prepareCurve(source.primaryByOutdoorC) : undefined,
  };
}

/** Water the source makes for tank or tap in hour k, °C. */
export function hotWaterC(work: Work, k: number): number {
  const { hotWaterC: byHour } = work.signals;
  return byHour === undefined ? work.spec.hotWater.waterC : byHour[k]!;
}

/** Heat asked for hot water of the central source in hour k, W. */
export function hotWaterAsked(work: Work, k: number): number {
  const { hotWaterW } = work;
  if (hotWaterW === undefined) return 0;
  const asked = hotWaterW[k]!;
  return asked > 0 ? asked : 0;
}
