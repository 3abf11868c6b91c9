import type { Dwelling } from "@keukentafel/dwelling";
import type { PathSeries, SimulationResult } from "@keukentafel/simulation";
import type { HeatGroup } from "./indicators.ts";

const none: Readonly<Record<HeatGroup, number>> = {
  roof: 0,
  facade: 0,
  floor: 0,
  glazing: 0,
  door: 0,
  joints: 0,
  draught: 0,
  ventilation: 0,
  airing: 0,
  neighbours: 0,
  sun: 0,
  people_and_appliances: 0,
  heating: 0,
  cooling: 0,
  stored: 0,
};

/**
 * The group a path belongs to. Paths inside the home (floors and doors between zones) and party
 * walls, which only store, belong to `stored`.
 */
export function groupOfPath(path: Pick<PathSeries, "id" | "kind">, partOf: ReadonlyMap<string, string>): HeatGroup {
  switch (path.kind) {
    case "window":
      return "glazing";
    case "solar":
      return "sun";
    case "gain":
      return "people_and_appliances";
    case "thermalBridge":
      return path.id.startsWith("door.") ? "door" : "joints";
    case "airFlow":
      if (path.id.startsWith("leakage.") || path.id === "crawl.rising") return "draught";
      if (path.id.startsWith("ventilation.")) return "ventilation";
      if (path.id.startsWith("airing.") || path.id.startsWith("window.")) return "airing";
      return path.id === "crawl.vents" ? "floor" : "stored";
    case "surface":
      switch (partOf.get(path.id)) {
        case "roof":
          return "roof";
        case "facade":
          return "facade";
        case "floor":
        case "crawl":
          return "floor";
        default:
          return "stored";
      }
  }
}

/**
 * Heat by group over the days (24 h from the start of the weather) on which anything is heated, kWh;
 * gains positive. Whole days, so that what walls take up by day and give back at night stays small. The whole home is
 * one: living, sleeping, attic and crawl space. What walls, floors and air take up or give back in
 * those days is `stored`, the rest of the balance, so that the groups add up to 0; the engine's
 * own hourly balance says how well that rest is known.
 */
export function heatBalance(
  result: SimulationResult,
  dwelling: Pick<Dwelling, "geometry">,
): Readonly<Record<HeatGroup, number>> {
  const partOf = new Map<string, string>(dwelling.geometry.surfaces.map((surface) => [surface.id, surface.part]));
  const heated = new Uint8Array(result.hours);
  const balance = { ...none };
  for (const zone of result.zones) {
    for (let k = 0; k < result.hours; k++) {
      if (zone.heatingPowerW[k]! > 0) heated.fill(1, k - (k % 24), k - (k % 24) + 24);
    }
  }
  for (const zone of result.zones) {
    let cooling = 0;
    for (let k = 0; k < result.hours; k++) {
      balance.heating += zone.heatingPowerW[k]! / 1000;
      if (heated[k] === 1) cooling += zone.coolingPowerW[k]! / 1000;
    }
    balance.cooling -= cooling;
  }
  for (const path of result.paths) {
    const group = groupOfPath(path, partOf);
    if (group === "stored") continue;
    let sum = 0;
    for (let k = 0; k < result.hours; k++) if (heated[k] === 1) sum += path.heatW[k]!;
    balance[group] += sum / 1000;
  }
  let others = 0;
  for (const kwh of Object.values(balance)) others += kwh;
  return { ...balance, stored: -others };
}
