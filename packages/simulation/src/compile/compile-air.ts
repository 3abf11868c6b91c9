import { pow } from "@keukentafel/repeatable";
import type { AirFlow } from "../model/building-model.ts";
import { leakageOf, windFlow, windGrowth, windPressureDifference } from "../physics/leakage.ts";
import type { CompileContext } from "./compile-context.ts";
import type { Bridge, Stream } from "./network.ts";
import { outdoors } from "./network.ts";

/** Streams of air as the solvers take them; an exchange becomes one stream each way. */
export function compileStreams(context: CompileContext): Stream[] {
  return context.model.airFlows.flatMap((flow) => streamsOf(context, flow));
}

function streamsOf(context: CompileContext, flow: AirFlow): Stream[] {
  switch (flow.kind) {
    case "fixed":
      return [
        {
          kind: "fixed",
          id: flow.id,
          to: context.zoneIndex(flow.to),
          from: flow.from === "outdoors" ? outdoors : context.zoneIndex(flow.from.zone),
          flowM3PerH: context.signal(flow.volumeFlowM3PerH),
          effectiveness: flow.heatRecovery?.effectiveness ?? 0,
          bypassAboveC: flow.heatRecovery?.bypassAboveC ?? Infinity,
        },
      ];
    case "exchange": {
      const [first, second] = flow.between;
      const ends = [context.zoneIndex(first), context.zoneIndex(second)] as const;
      const flowM3PerH = context.signal(flow.volumeFlowM3PerH);
      return [
        {
          kind: "fixed",
          id: flow.id,
          to: ends[0],
          from: ends[1],
          flowM3PerH,
          effectiveness: 0,
          bypassAboveC: Infinity,
        },
        {
          kind: "fixed",
          id: flow.id,
          to: ends[1],
          from: ends[0],
          flowM3PerH,
          effectiveness: 0,
          bypassAboveC: Infinity,
        },
      ];
    }
    case "leakage": {
      const { wind } = context.model;
      const leakage = leakageOf(flow.flowAt10PaM3PerH, flow.heightM);
      const speedFactor = pow(flow.heightM / 10, wind.profileExponent) * wind.factor;
      const pressure = windPressureDifference[flow.shielding];
      // All leakages follow the wind alike.
      const { cache, weather } = context;
      const growth = cache.remember("wind growth", () => weather.windMPerS.map(windGrowth));
      const atOneMPerS = windFlow(leakage.q4M3PerH, speedFactor, pressure);
      const windFlowM3PerH = cache.remember(`leakage ${atOneMPerS}`, () => {
        const byHour = new Float64Array(growth.length);
        for (let hour = 0; hour < byHour.length; hour += 1) byHour[hour] = atOneMPerS * growth[hour]!;
        return byHour;
      });
      return [
        { kind: "leakage", id: flow.id, to: context.zoneIndex(flow.to), from: outdoors, leakage, windFlowM3PerH },
      ];
    }
    case "window":
      return [
        {
          kind: "window",
          id: flow.id,
          to: context.zoneIndex(flow.to),
          from: outdoors,
          fullyOpenM3PerH: flow.fullyOpenM3PerH,
          beginsAtC: flow.beginsAtC,
          fullyOpenAtC: flow.fullyOpenAtC,
          outdoorAboveC: flow.outdoorAboveC,
          availability: context.signal(flow.availability),
        },
      ];
  }
}

export function compileBridges(context: CompileContext): Bridge[] {
  return context.model.thermalBridges.map((bridge) => ({
    id: bridge.id,
    zone: context.zoneIndex(bridge.zone),
    other: bridge.boundary.kind === "outdoors" ? outdoors : context.zoneIndex(bridge.boundary.zone),
    conductanceWPerK: bridge.conductanceWPerK,
  }));
}
