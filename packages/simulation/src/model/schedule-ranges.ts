import type { BuildingModel } from "./building-model.ts";

type Add = (code: string, path: string, value: unknown, allowed: unknown) => void;
type Scheduled = number | { readonly schedule: string };

/** Most heat per volume of a zone by gains, W/m³: more is a unit mistake, and no room stands it. */
const mostGainWPerM3 = 500;

/** Most air changes per hour of a zone by one stream: more is a unit mistake (m³/s, or L/h). */
const mostAirChangesPerH = 300;

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

/** Mean of a quantity over an ordinary day: straight between its points, flat before and after. */
export function scheduledMean(model: BuildingModel, value: Scheduled): number {
  if (typeof value === "number") return value;
  const points = model.schedules.find(({ id }) => id === value.schedule)?.everyDay ?? [];
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return 0;
  let sum = first[1] * first[0] + last[1] * (24 - last[0]);
  points.forEach(([hour, height], j) => {
    const before = points[j - 1];
    if (before !== undefined) sum += ((hour - before[0]) * (height + before[1])) / 2;
  });
  return sum / 24;
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

/** Streams of air that no room of that size has. */
export function flowsPerVolume(model: BuildingModel, add: Add): void {
  const extremes = extremesById(model);
  const volumeOf = new Map(model.zones.map((zone) => [zone.id, zone.volumeM3]));
  const mostOf = (value: Scheduled) => (typeof value === "number" ? value : (extremes.get(value.schedule)?.most ?? 0));
  model.airFlows.forEach((flow, i) => {
    const [field, most] =
      flow.kind === "leakage"
        ? (["flowAt10PaM3PerH", flow.flowAt10PaM3PerH] as const)
        : flow.kind === "window"
          ? (["fullyOpenM3PerH", flow.fullyOpenM3PerH] as const)
          : (["volumeFlowM3PerH", mostOf(flow.volumeFlowM3PerH)] as const);
    const zones = flow.kind === "exchange" ? flow.between : [flow.to];
    const limit = mostAirChangesPerH * Math.min(...zones.map((zone) => volumeOf.get(zone) ?? Infinity));
    if (most > limit)
      add(
        "too-large",
        `/airFlows/${i}/${field}`,
        most,
        `<= ${limit} m3/h (${mostAirChangesPerH} air changes per hour)`,
      );
  });
}
