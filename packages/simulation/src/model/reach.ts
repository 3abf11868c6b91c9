import type { BuildingModel } from "./building-model.ts";

/**
 * Groups of zones that heat cannot leave: no surface, window, bridge or stream of air leads to
 * outdoors, ground or a neighbour, not even through another zone.
 */
export function groupsWithoutEscape(model: BuildingModel): string[][] {
  const parent = new Map(model.zones.map((zone) => [zone.id, zone.id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const join = (a: string, b: string) => parent.set(root(a), root(b));
  const open = new Set<string>();
  for (const { zone, boundary } of model.surfaces) {
    if (boundary.kind === "zone") join(zone, boundary.zone);
    else if (boundary.kind !== "adiabatic") open.add(zone);
  }
  for (const { zone } of model.windows) open.add(zone);
  for (const { zone, boundary, conductanceWPerK } of model.thermalBridges) {
    if (conductanceWPerK === 0) continue;
    if (boundary.kind === "zone") join(zone, boundary.zone);
    else open.add(zone);
  }
  for (const flow of model.airFlows) {
    if (flow.kind === "exchange") join(flow.between[0], flow.between[1]);
    else if (flow.kind === "fixed" && flow.volumeFlowM3PerH === 0) continue;
    else if (flow.kind === "fixed" && flow.from !== "outdoors") join(flow.to, flow.from.zone);
    else if (flow.kind === "fixed" && flow.heatRecovery?.effectiveness === 1) continue;
    else open.add(flow.to);
  }
  const openRoots = new Set([...open].map(root));
  const groups = new Map<string, string[]>();
  for (const { id } of model.zones) {
    const top = root(id);
    if (openRoots.has(top)) continue;
    groups.set(top, [...(groups.get(top) ?? []), id]);
  }
  return [...groups.values()];
}
