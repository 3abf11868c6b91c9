import { groundMemory, remember, restingFluidC } from "../heat/borehole.ts";
import { exhaustAirSourceW } from "../heat/exhaust-air.ts";
import { heatData } from "../heat/heat-data.ts";
import type { HeatPumpSource } from "./spec.ts";
import type { Work } from "./work.ts";

/** What a heat pump draws from, hour after hour. */
export interface PumpSource {
  /** Source of hour k, °C, when about so much is drawn from it. */
  readonly temperatureC: (k: number, aboutW: number) => number;
  /** Most that can be drawn from it, W. */
  readonly limitW: (k: number) => number;
  /** Books what was drawn, W; less than 0 for heat put back. */
  readonly drawn: (k: number, extractionW: number) => void;
  /** Pump that fetches it, W while it runs. */
  readonly pumpW: number;
}

const { brineSpreadK, brinePumpW, usualSourceShare } = heatData.heatPump;
const unlimited = () => Infinity;
const forget = () => {};

export function createPumpSource(work: Work, source: HeatPumpSource): PumpSource {
  const { signals } = work;
  switch (source.kind) {
    case "outdoorAir": {
      const { outdoorC } = signals;
      return { temperatureC: (k) => outdoorC[k]!, limitW: unlimited, drawn: forget, pumpW: 0 };
    }
    case "exhaustAir": {
      const flow = signals.exhaustAirM3PerH!;
      const airC = signals.exhaustAirC!;
      const limitW = (k: number) => exhaustAirSourceW(flow[k]!, airC[k]!);
      return { temperatureC: (k) => airC[k]!, limitW, drawn: forget, pumpW: 0 };
    }
    case "series": {
      const restC = signals.sourceC!;
      const temperatureC = (k: number, aboutW: number) => restC[k]! - source.dropKPerW * aboutW;
      return { temperatureC, limitW: unlimited, drawn: forget, pumpW: brinePumpW.value };
    }
    case "borehole": {
      let heat = 0;
      for (let k = 0; k < signals.hours; k += 1) heat += work.centralW[k]! + work.hotWaterW[k]!;
      const ground = groundMemory(source.borehole, (usualSourceShare.value * heat) / Math.max(1, signals.hours));
      const halfSpreadK = brineSpreadK.value / 2;
      return {
        // Into the evaporator comes the warmer end of the brine.
        temperatureC: (_, aboutW) => restingFluidC(ground) - ground.hourKPerW * aboutW + (aboutW > 0 ? halfSpreadK : 0),
        limitW: unlimited,
        drawn: (_, extractionW) => remember(ground, extractionW),
        pumpW: brinePumpW.value,
      };
    }
  }
}
