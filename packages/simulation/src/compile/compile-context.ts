import type { BuildingModel, Schedule } from "../model/building-model.ts";
import { scheduleSeries } from "../schedule/schedule-series.ts";
import type { SimulationCache } from "../weather/simulation-cache.ts";
import { cachedClockSlots, cachedStepWeather } from "../weather/simulation-cache.ts";
import type { StepsPerHour, StepWeather } from "../weather/step-weather.ts";
import type { Signal } from "./network.ts";

/** What every part of the compilation needs to know. */
export interface CompileContext {
  readonly model: BuildingModel;
  readonly cache: SimulationCache;
  readonly weather: StepWeather;
  readonly stepsPerHour: StepsPerHour;
  readonly warmUpHours: number;
  readonly zoneIndex: (id: string) => number;
  readonly signal: (value: number | { readonly schedule: string }) => Signal;
}

/** Index by id; an unknown id is a programming error, since a validated model has none. */
export function indexById<T extends { readonly id: string }>(items: readonly T[], what: string): (id: string) => T {
  const map = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = map.get(id);
    if (item === undefined) throw new RangeError(`unknown ${what} ${id}: validate the model first`);
    return item;
  };
}

/** Content of a schedule; points are pairs, so flat lists say all. */
function scheduleKey({ everyDay, saturday, sunday }: Schedule): string {
  return `${everyDay.join()}|${saturday?.join() ?? ""}|${sunday?.join() ?? ""}`;
}

export function compileContext(
  model: BuildingModel,
  cache: SimulationCache,
  stepsPerHour: StepsPerHour,
  warmUpHours: number,
): CompileContext {
  const schedule = indexById(model.schedules, "schedule");
  const zones = indexById(
    model.zones.map((zone, index) => ({ id: zone.id, index })),
    "zone",
  );
  const known = new Map<string, Float64Array>();
  const signal = (value: number | { readonly schedule: string }): Signal => {
    if (typeof value === "number") return value;
    let series = known.get(value.schedule);
    if (series !== undefined) return series;
    const found = schedule(value.schedule);
    series = cache.remember(`schedule ${model.clock} ${stepsPerHour} ${scheduleKey(found)}`, () =>
      scheduleSeries(found, cachedClockSlots(cache, model.clock, stepsPerHour)),
    );
    known.set(value.schedule, series);
    return series;
  };
  return {
    model,
    cache,
    weather: cachedStepWeather(cache, stepsPerHour),
    stepsPerHour,
    warmUpHours,
    zoneIndex: (id) => zones(id).index,
    signal,
  };
}
