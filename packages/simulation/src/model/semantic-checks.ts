import type { Problem } from "@keukentafel/quantities";
import type { BuildingModel } from "./building-model.ts";
import { fieldChecks } from "./field-checks.ts";
import { excessByGainsK } from "./heat-escape.ts";
import { groupsWithoutEscape } from "./reach.ts";
import { scheduledMean } from "./schedule-ranges.ts";

/** A zone that its gains alone would hold this much warmer than all around it, K, runs away. */
const mostExcessByGainsK = 200;

/** Gathers problems with their places. */
export interface Findings {
  readonly problems: Problem[];
  readonly warnings: Problem[];
}

/** What a schema cannot say: ids that must exist, geometry that must be possible, zones that would run away. */
export function semanticChecks(model: BuildingModel): Findings {
  const findings: Findings = { problems: [], warnings: [] };
  uniqueIds(model, findings);
  knownIds(model, findings);
  fieldChecks(model, findings);
  if (findings.problems.length === 0) zonesHaveSurroundings(model, findings);
  return findings;
}

function add(findings: Findings, code: string, path: string, value: unknown, allowed: unknown): void {
  findings.problems.push({ code: `model.${code}`, path, value, allowed });
}

function uniqueIds(model: BuildingModel, findings: Findings): void {
  const collections = {
    schedules: model.schedules,
    constructions: model.constructions,
    glazings: model.glazings,
    zones: model.zones,
    surfaces: model.surfaces,
    windows: model.windows,
    thermalBridges: model.thermalBridges,
    airFlows: model.airFlows,
  };
  for (const [name, items] of Object.entries(collections)) {
    const seen = new Set<string>();
    items.forEach((item, index) => {
      if (seen.has(item.id)) add(findings, "id-used-twice", `/${name}/${index}/id`, item.id, "unique");
      seen.add(item.id);
    });
  }
}

function knownIds(model: BuildingModel, findings: Findings): void {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map((item) => item.id));
  const zones = ids(model.zones);
  const constructions = ids(model.constructions);
  const glazings = ids(model.glazings);
  const schedules = ids(model.schedules);
  const need = (known: ReadonlySet<string>, what: string, id: string, path: string) => {
    if (!known.has(id)) add(findings, `unknown-${what}`, path, id, [...known].slice(0, 50));
  };
  const scheduled = (value: number | { readonly schedule: string }, path: string) => {
    if (typeof value !== "number") need(schedules, "schedule", value.schedule, `${path}/schedule`);
  };
  model.zones.forEach((zone, i) => {
    if (zone.heating !== undefined) scheduled(zone.heating.setpointC, `/zones/${i}/heating/setpointC`);
    if (zone.cooling !== undefined) {
      scheduled(zone.cooling.setpointC, `/zones/${i}/cooling/setpointC`);
      scheduled(zone.cooling.availability, `/zones/${i}/cooling/availability`);
    }
    zone.gains.forEach((gain, j) => scheduled(gain.powerW, `/zones/${i}/gains/${j}/powerW`));
  });
  model.surfaces.forEach((surface, i) => {
    need(zones, "zone", surface.zone, `/surfaces/${i}/zone`);
    need(constructions, "construction", surface.construction, `/surfaces/${i}/construction`);
    if (surface.boundary.kind === "zone") need(zones, "zone", surface.boundary.zone, `/surfaces/${i}/boundary/zone`);
    if (surface.boundary.kind === "neighbour")
      scheduled(surface.boundary.temperatureC, `/surfaces/${i}/boundary/temperatureC`);
  });
  model.windows.forEach((window, i) => {
    need(zones, "zone", window.zone, `/windows/${i}/zone`);
    need(glazings, "glazing", window.glazing, `/windows/${i}/glazing`);
  });
  model.thermalBridges.forEach((bridge, i) => {
    need(zones, "zone", bridge.zone, `/thermalBridges/${i}/zone`);
    if (bridge.boundary.kind === "zone")
      need(zones, "zone", bridge.boundary.zone, `/thermalBridges/${i}/boundary/zone`);
  });
  model.airFlows.forEach((flow, i) => {
    const path = `/airFlows/${i}`;
    if (flow.kind === "exchange") {
      flow.between.forEach((zone, j) => need(zones, "zone", zone, `${path}/between/${j}`));
      if (flow.between[0] === flow.between[1])
        add(findings, "exchange-with-itself", `${path}/between`, flow.between, "two different zones");
    } else need(zones, "zone", flow.to, `${path}/to`);
    if (flow.kind === "fixed" && flow.from !== "outdoors") need(zones, "zone", flow.from.zone, `${path}/from/zone`);
    if (flow.kind === "fixed" || flow.kind === "exchange") scheduled(flow.volumeFlowM3PerH, `${path}/volumeFlowM3PerH`);
    if (flow.kind === "window") scheduled(flow.availability, `${path}/availability`);
  });
}

function zonesHaveSurroundings(model: BuildingModel, findings: Findings): void {
  const touched = new Set(
    model.surfaces.flatMap(({ zone, boundary }) => (boundary.kind === "zone" ? [zone, boundary.zone] : [zone])),
  );
  model.zones.forEach((zone, i) => {
    if (!touched.has(zone.id)) add(findings, "zone-without-surfaces", `/zones/${i}`, zone.id, "at least one surface");
  });
  const closed = groupsWithoutEscape(model);
  const heated = (zones: readonly string[], index: number) => {
    const members = new Set(zones);
    if (closed.some((group) => group.some((id) => members.has(id)))) return;
    if (model.zones.some((zone) => members.has(zone.id) && zone.cooling !== undefined)) return;
    const excessK = excessByGainsK(model, members);
    if (excessK > mostExcessByGainsK)
      add(
        findings,
        "zone-runs-away",
        `/zones/${index}`,
        zones,
        `gains that warm it by at most ${mostExcessByGainsK} K`,
      );
  };
  model.zones.forEach((zone, i) => heated([zone.id], i));
  if (model.zones.length > 1 && findings.problems.length === 0)
    heated(
      model.zones.map((zone) => zone.id),
      0,
    );
  for (const group of closed) {
    const zoneOf = (id: string) => model.zones.find((zone) => zone.id === id);
    const members = group.flatMap((id) => zoneOf(id) ?? []);
    const index = model.zones.findIndex((zone) => zone.id === group[0]);
    if (members.some((zone) => zone.cooling !== undefined)) continue;
    const fed = members.some((zone) => zone.gains.some((gain) => scheduledMean(model, gain.powerW) !== 0));
    // Heat comes in and none can leave: the temperature would rise without end.
    if (fed)
      add(findings, "zone-runs-away", `/zones/${index}`, group, "a path to outdoors, ground or neighbour, or cooling");
    else
      findings.warnings.push({
        code: "model.zone-closed",
        path: `/zones/${index}`,
        value: group,
        allowed: "a path to outdoors, ground or neighbour",
      });
  }
}
