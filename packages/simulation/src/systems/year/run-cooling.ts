import { coolingEer, indoorSinkRiseK } from "../heat/air-to-air.ts";
import type { Work } from "./work.ts";

/** Active cooling by splits or a reversible heat pump; that by the ground goes with the heat pump. */
export function runCooling(work: Work): void {
  const { signals, result } = work;
  const { cooling } = work.spec;
  const zones = signals.zoneCoolingW;
  if (zones === undefined || cooling?.kind === "ground") return;
  for (let k = 0; k < signals.hours; k += 1) {
    let asked = 0;
    let warmest = -Infinity;
    for (let z = 0; z < zones.length; z += 1) {
      const zone = zones[z]![k]!;
      if (zone <= 0) continue;
      asked += zone;
      warmest = Math.max(warmest, signals.zoneTemperatureC[z]![k]!);
    }
    if (asked === 0) continue;
    const cooled = cooling === undefined ? 0 : Math.min(asked, cooling.unit.ratedPowerW);
    result.coolingW[k] = cooled;
    result.unmetCoolingW[k] = asked - cooled;
    if (cooling === undefined) continue;
    const coldC = cooling.kind === "air" ? warmest - indoorSinkRiseK : cooling.waterC;
    const load = cooled / cooling.unit.ratedPowerW;
    const electricity = cooled / coolingEer(cooling.unit, signals.outdoorC[k]!, coldC, load);
    result.coolingElectricityW[k] = electricity;
    result.rejectedW[k] = cooled + electricity;
  }
}
