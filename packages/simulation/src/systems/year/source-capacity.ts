import type { SystemsYearSignals, SystemsYearSpec } from "./spec.ts";
import { systemsYear } from "./systems-year.ts";

/**
 * Most the central source can give the emitters by hour, W, before the heat asked for is known: a limit to
 * give to the building simulation. Hot water goes first; the flow is that of the curve, or the least one
 * where it follows the demand; a borehole is taken as one that rests.
 */
export function sourceCapacityW(
  spec: SystemsYearSpec,
  signals: Omit<SystemsYearSignals, "zoneHeatW" | "zoneTemperatureC">,
): Float64Array {
  const nothing = new Float64Array(signals.hours);
  const idle = spec.emitters.map(() => nothing);
  return systemsYear(spec, { ...signals, zoneHeatW: idle, zoneTemperatureC: idle }).capacityW;
}
