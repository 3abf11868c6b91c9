import type { Network, Signal, Stream } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import type { StepWeather } from "../weather/step-weather.ts";
import type { Workspace } from "./workspace.ts";

type StreamOf<K extends Stream["kind"]> = Extract<Stream, { readonly kind: K }>;

/** The air of a building in the hour loop. */
export interface YearAir {
  /** Streams from outdoors that are known beforehand, by zone: W/K and m³/h per step; undefined: none. */
  readonly fromOutdoorsWPerK: readonly (Float64Array | undefined)[];
  readonly fromOutdoorsM3PerH: readonly (Float64Array | undefined)[];
  /** Streams between zones that are known beforehand, added up by pair. */
  readonly betweenTo: Int32Array;
  readonly betweenFrom: Int32Array;
  readonly betweenWPerK: readonly Float64Array[];
  /** Streams that follow the temperatures of the last step. */
  readonly leakages: readonly Reacting<"leakage">[];
  readonly openings: readonly Reacting<"window">[];
  readonly recoveries: readonly Reacting<"fixed">[];
}

/** A stream that follows temperatures, with the W/K it carried in each step. */
export interface Reacting<K extends Stream["kind"]> {
  readonly stream: StreamOf<K>;
  readonly wPerK: Float64Array;
}

export function yearAir(network: Network, workspace: Workspace): YearAir {
  const { weather, zones, streams } = network;
  const steps = weather.hours * weather.stepsPerHour;
  const fromOutdoorsWPerK = zones.map((): Float64Array | undefined => undefined);
  const fromOutdoorsM3PerH = zones.map((): Float64Array | undefined => undefined);
  const between = new Map<string, { readonly to: number; readonly from: number; readonly wPerK: Float64Array }>();
  const leakages: Reacting<"leakage">[] = [];
  const openings: Reacting<"window">[] = [];
  const recoveries: Reacting<"fixed">[] = [];
  const empty = (name: string) => workspace.numbers(`air ${name}`, steps).fill(0);
  streams.forEach((stream, s) => {
    const wPerK = () => empty(`of stream ${s}`);
    if (stream.kind === "leakage") leakages.push({ stream, wPerK: wPerK() });
    else if (stream.kind === "window") openings.push({ stream, wPerK: wPerK() });
    else if (stream.effectiveness > 0) recoveries.push({ stream, wPerK: wPerK() });
    if (stream.kind !== "fixed" || stream.effectiveness > 0) return;
    const { to, from, flowM3PerH } = stream;
    if (from === outdoors) {
      addCarried((fromOutdoorsWPerK[to] ??= empty(`heat from outdoors ${to}`)), flowM3PerH, weather, true);
      addSignal((fromOutdoorsM3PerH[to] ??= empty(`from outdoors ${to}`)), flowM3PerH);
      return;
    }
    const key = `${to} ${from}`;
    const known = between.get(key) ?? { to, from, wPerK: empty(`between ${key}`) };
    between.set(key, known);
    addCarried(known.wPerK, flowM3PerH, weather, false);
  });
  const pairs = [...between.values()];
  return {
    fromOutdoorsWPerK,
    fromOutdoorsM3PerH,
    betweenTo: Int32Array.from(pairs, ({ to }) => to),
    betweenFrom: Int32Array.from(pairs, ({ from }) => from),
    betweenWPerK: pairs.map(({ wPerK }) => wPerK),
    leakages,
    openings,
    recoveries,
  };
}

/** Adds the W/K a flow carries, at the density of outdoor air or of air in rooms. */
export function addCarried(sum: Float64Array, flowM3PerH: Signal, weather: StepWeather, outside: boolean): void {
  const { stepsPerHour, outdoorAirHeatWPerKM3H, roomAirHeatWPerKM3H } = weather;
  const perHour = outside ? 1 : stepsPerHour;
  const heat = outside ? outdoorAirHeatWPerKM3H : roomAirHeatWPerKM3H;
  if (typeof flowM3PerH === "number") {
    if (flowM3PerH === 0) return;
    for (let step = 0; step < sum.length; step += 1) sum[step]! += flowM3PerH * heat[(step / perHour) | 0]!;
  } else for (let step = 0; step < sum.length; step += 1) sum[step]! += flowM3PerH[step]! * heat[(step / perHour) | 0]!;
}

function addSignal(sum: Float64Array, signal: Signal): void {
  if (typeof signal === "number") for (let step = 0; step < sum.length; step += 1) sum[step]! += signal;
  else for (let step = 0; step < sum.length; step += 1) sum[step]! += signal[step]!;
}
