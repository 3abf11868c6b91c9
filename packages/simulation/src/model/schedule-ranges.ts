import type { BuildingModel } from "./building-model.ts";

type Add = (code: string, path: string, value: unknown, allowed: unknown) => void;
type Scheduled = number | { readonly schedule: string };

/** Most heat per volume of a zone by gains, W/m³: more is a unit mistake, and no room stands it. */
const mostGainWPerM3 = 500;

interface Extremes {
  readonly index: number;
  readonly least: number;
  readonly most: number;
}

function extremesById(model: BuildingModel): ReadonlyMap<string, Extremes> {
  return new Map(
    model.schedules.map((schedule, index) => {
      const values = [schedule.everyDay, schedule.saturday ?? [], schedule.sunday ?? []]
        .flat()
        .map(([, value]) => value);
      return [schedule.id, { index, least: Math.min(...values), most: Math.max(...values) }];
    }),
  );
}

/** A schedule must stay in the range of every field it is used for. */
export function scheduleRanges(model: BuildingModel, add: Add): void {
  const extremes = extremesById(model);
  const check = (value: Scheduled, least: number, most: number) => {
    if (typeof value === "number") return;
    const found = extremes.get(value.schedule);
    if (found === undefined) return;
    if (found.least < least)
      add("schedule-out-of-range", `/schedules/${found.index}`, found.least, { minimum: least, maximum: most });
    if (found.most > most)
      add("schedule-out-of-range", `/schedules/${found.index}`, found.most, { minimum: least, maximum: most });
  };
  for (const zone of model.zones) {
    if (zone.heating !== undefined) check(zone.heating.setpointC, -60, 100);
    if (zone.cooling !== undefined) {
      check(zone.cooling.setpointC, -60, 100);
      check(zone.cooling.availability, 0, 1);
    }
  }
  for (const { boundary } of model.surfaces) if (boundary.kind === "neighbour") check(boundary.temperatureC, -60, 100);
  for (const flow of model.airFlows) {
    if (flow.kind === "fixed" || flow.kind === "exchange") check(flow.volumeFlowM3PerH, 0, 1e7);
    if (flow.kind === "window") check(flow.availability, 0, 1);
  }
}

/** Gains that no room of that size has. */
export function gainsPerVolume(model: BuildingModel, add: Add): void {
  const extremes = extremesById(model);
  model.zones.forEach((zone, i) => {
    zone.gains.forEach((gain, j) => {
      const { powerW } = gain;
      const range = typeof powerW === "number" ? { least: powerW, most: powerW } : extremes.get(powerW.schedule);
      const most = mostGainWPerM3 * zone.volumeM3;
      if (range === undefined || Math.max(range.most, -range.least) <= most) return;
      add("too-large", `/zones/${i}/gains/${j}/powerW`, range.most, `<= ${most} W (${mostGainWPerM3} W/m3)`);
    });
  });
}
