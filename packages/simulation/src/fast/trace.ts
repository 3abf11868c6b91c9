import type { Network } from "../compile/network.ts";
import type { Workspace } from "./workspace.ts";

/** What the hour loop leaves behind, by zone and step of the period: entry `z · steps + step`. */
export interface Trace {
  readonly steps: number;
  readonly airC: Float64Array;
  readonly radiantC: Float64Array;
  /** Heating (> 0) or cooling (< 0), and what of it radiates, W. */
  readonly powerW: Float64Array;
  readonly plantRadiantW: Float64Array;
  /** Heat out of opaque faces into the room, W. */
  readonly surfaceW: Float64Array;
  readonly outdoorAirM3PerH: Float64Array;
  readonly startAirC: Float64Array;
  /** Flux through the film of each group, W/m²: entry `g · (warm-up + steps) + step`; only when paths are asked for. */
  readonly fluxWPerM2: Float64Array | undefined;
  /** Heat out of the faces of each group, W: entry `g · steps + step`; only when paths are asked for. */
  readonly groupHeatW: Float64Array | undefined;
}

export function createTrace(network: Network, workspace: Workspace, warmUpSteps: number, keepPaths: boolean): Trace {
  const steps = network.weather.hours * network.weather.stepsPerHour;
  const column = (name: string) => workspace.numbers(`trace ${name}`, network.zones.length * steps);
  return {
    steps,
    airC: column("airC"),
    radiantC: column("radiantC"),
    powerW: column("powerW"),
    plantRadiantW: column("plantRadiantW"),
    surfaceW: column("surfaceW"),
    outdoorAirM3PerH: column("outdoorAirM3PerH"),
    startAirC: new Float64Array(network.zones.length),
    groupHeatW: keepPaths ? new Float64Array(network.groups.count * steps) : undefined,
    fluxWPerM2: keepPaths ? new Float64Array(network.groups.count * (warmUpSteps + steps)) : undefined,
  };
}
