import { totalResistance } from "../element/cells.ts";
import type { AirFlow, BuildingModel, Zone } from "./building-model.ts";
import { scheduledMean } from "./schedule-ranges.ts";

/** Films of both sides together, m²·K/W, and glass at its worst, W/(m²·K): what lets out most. */
const leastFilmResistance = 0.1;
const mostGlassU = 6;
/** Heat of a stream, W per m³/h and kelvin; share of the leakage at 10 Pa that flows on a windy day. */
const heatPerCubicMetreHour = 0.34;
const mostOfLeakage = 0.6;

/**
 * How much warmer than all around it a zone (or a group of joined zones) stands by its gains alone,
 * K: mean gains over the largest conductance its walls, windows, joints and air can have. An estimate
 * on the safe side: what is hot by this is hotter in the run.
 *
 * @param inside ids of the zones of the group; what leads to a zone of the group lets nothing out
 */
export function excessByGainsK(model: BuildingModel, inside: ReadonlySet<string>): number {
  const gains = model.zones.filter(({ id }) => inside.has(id)).reduce((sum, zone) => sum + gainsOf(model, zone), 0);
  if (gains <= 0) return 0;
  const resistanceOf = new Map(model.constructions.map(({ id, layers }) => [id, totalResistance(layers)]));
  const leads = (a: string, b: string) => inside.has(a) !== inside.has(b);
  let conductance = 0;
  for (const { zone, boundary, areaM2, construction } of model.surfaces) {
    const passes =
      boundary.kind === "zone" ? leads(zone, boundary.zone) : inside.has(zone) && boundary.kind !== "adiabatic";
    if (passes) conductance += areaM2 / ((resistanceOf.get(construction) ?? 0) + leastFilmResistance);
  }
  for (const { zone, areaM2, edgeLossWPerK, frameUWPerM2K } of model.windows)
    if (inside.has(zone)) conductance += areaM2 * Math.max(mostGlassU, frameUWPerM2K) + edgeLossWPerK;
  for (const { zone, boundary, conductanceWPerK } of model.thermalBridges) {
    const passes = boundary.kind === "zone" ? leads(zone, boundary.zone) : inside.has(zone);
    if (passes) conductance += conductanceWPerK;
  }
  for (const flow of model.airFlows) conductance += heatPerCubicMetreHour * flowOut(model, flow, inside);
  return gains / conductance;
}

function gainsOf(model: BuildingModel, zone: Zone): number {
  return zone.gains.reduce((sum, { powerW }) => sum + scheduledMean(model, powerW), 0);
}

/** Air that takes heat out of the group, m³/h. */
function flowOut(model: BuildingModel, flow: AirFlow, inside: ReadonlySet<string>): number {
  switch (flow.kind) {
    case "exchange":
      return inside.has(flow.between[0]) === inside.has(flow.between[1])
        ? 0
        : scheduledMean(model, flow.volumeFlowM3PerH);
    case "leakage":
      return inside.has(flow.to) ? mostOfLeakage * flow.flowAt10PaM3PerH : 0;
    case "window":
      return inside.has(flow.to) ? flow.fullyOpenM3PerH : 0;
    case "fixed": {
      if (!inside.has(flow.to) || (flow.from !== "outdoors" && inside.has(flow.from.zone))) return 0;
      const kept =
        flow.heatRecovery !== undefined && flow.heatRecovery.bypassAboveC === undefined
          ? flow.heatRecovery.effectiveness
          : 0;
      return (1 - kept) * scheduledMean(model, flow.volumeFlowM3PerH);
    }
  }
}
