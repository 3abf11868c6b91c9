import { groundMemory, type GroundMemory } from "../heat/borehole.ts";
import { exhaustAirSourceW } from "../heat/exhaust-air.ts";
import { heatData } from "../heat/heat-data.ts";
import type { HeatPumpSource } from "./spec.ts";
import type { Work } from "./work.ts";

/** What a heat pump draws from: a series that falls with what is drawn, or the ground with its memory. */
export interface PumpSource {
  /** At rest, °C; of no use with `ground`. */
  readonly restC: Float64Array;
  readonly dropKPerW: number;
  readonly ground: GroundMemory | undefined;
  /** Most that can be drawn, W; undefined: no limit. */
  readonly limitW: Float64Array | undefined;
  /** Pump that fetches it, W while it runs. */
  readonly pumpW: number;
}

const { brinePumpW, usualSourceShare } = heatData.heatPump;

export function createPumpSource(work: Work, source: HeatPumpSource): PumpSource {
  const { signals } = work;
  const still = { dropKPerW: 0, ground: undefined, limitW: undefined, pumpW: 0 };
  switch (source.kind) {
    case "outdoorAir":
      return { ...still, restC: signals.outdoorC };
    case "exhaustAir": {
      const airC = signals.exhaustAirC!;
      const limitW = signals.exhaustAirM3PerH!.map((flow, k) => exhaustAirSourceW(flow, airC[k]!));
      return { ...still, restC: airC, limitW };
    }
    case "series":
      return { ...still, restC: signals.sourceC!, dropKPerW: source.dropKPerW, pumpW: brinePumpW.value };
    case "borehole": {
      let heat = 0;
      for (let k = 0; k < signals.hours; k += 1) heat += work.centralW[k]! + (work.hotWaterW?.[k] ?? 0);
      const ground = groundMemory(source.borehole, (usualSourceShare.value * heat) / Math.max(1, signals.hours));
      return { ...still, restC: signals.outdoorC, ground, dropKPerW: ground.hourKPerW, pumpW: brinePumpW.value };
    }
  }
}
