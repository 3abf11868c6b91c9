import type { BuildingModel, Zone } from "../model/building-model.ts";
import { airDensity } from "../physics/air.ts";
import { specificHeatAir } from "../physics/constants.ts";
import { cachedYearlyWave } from "../weather/simulation-cache.ts";
import type { SimulationCache } from "../weather/simulation-cache.ts";
import type { StepsPerHour } from "../weather/step-weather.ts";
import { compileBridges, compileStreams } from "./compile-air.ts";
import type { CompileContext } from "./compile-context.ts";
import { compileContext } from "./compile-context.ts";
import { compileElements } from "./compile-elements.ts";
import { compileFaces } from "./compile-faces.ts";
import { compileWindows, windowOptics } from "./compile-windows.ts";
import type { Network, Plant, Signal } from "./network.ts";

/** From a validated model to a network ready to run; what the cache knows is not computed again. */
export function compileNetwork(
  model: BuildingModel,
  cache: SimulationCache,
  stepsPerHour: StepsPerHour,
  warmUpHours: number,
): Network {
  const context = compileContext(model, cache, stepsPerHour, warmUpHours);
  const { pressurePa, meanPressure } = cache.remember("pressure", () => meanPressures(cache.weather.pressurePa));
  const { optics, insideEmissivity } = windowOptics(context);
  const rooms = compileFaces(context, optics, insideEmissivity, meanPressure);
  const { elements, incidentSolarKwhPerM2 } = compileElements(context, rooms);
  const windows = compileWindows(context, optics, insideEmissivity, rooms.windows, pressurePa);
  const airHeat = airDensity(meanPressure, 20) * specificHeatAir;
  return {
    weather: context.weather,
    pressurePa,
    stepS: 3600 / stepsPerHour,
    zones: model.zones.map((zone, index) => ({
      id: zone.id,
      airCapacityJPerK: zone.volumeM3 * airHeat + zone.extraHeatCapacityJPerK,
      heating: zone.heating === undefined ? undefined : heatingPlant(context, zone.heating),
      cooling: zone.cooling === undefined ? undefined : coolingPlant(context, zone.cooling),
      gains: zone.gains.map((gain) => ({
        id: gain.id,
        powerW: context.signal(gain.powerW),
        radiantFraction: gain.radiantFraction,
      })),
      ...rooms.zones[index]!,
    })),
    faces: rooms.faces,
    groups: rooms.groups,
    elements,
    windows,
    bridges: compileBridges(context),
    streams: compileStreams(context),
    groundWithoutWholeYear:
      model.surfaces.some(({ boundary }) => boundary.kind === "ground" || boundary.kind === "crawlSpace") &&
      !cachedYearlyWave(cache).wholeYear,
    incidentSolarKwhPerM2,
  };
}

/** Means over each hour of pressures at the ends of hours, and their mean over the period. */
function meanPressures(atEndPa: Float64Array): { readonly pressurePa: Float64Array; readonly meanPressure: number } {
  const pressurePa = atEndPa.map((pressure, k) => (pressure + atEndPa[k === 0 ? atEndPa.length - 1 : k - 1]!) / 2);
  return { pressurePa, meanPressure: pressurePa.reduce((sum, pressure) => sum + pressure, 0) / pressurePa.length };
}

function heatingPlant(context: CompileContext, heating: NonNullable<Zone["heating"]>): Plant {
  const { emitter } = heating;
  return {
    setpointC: context.signal(heating.setpointC),
    radiantControl: heating.controls === "operative" ? 0.5 : 0,
    radiantFraction: heating.radiantFraction,
    limitW: heatLimit(context, heating),
    availability: 1,
    emitter:
      emitter === undefined
        ? undefined
        : {
            nominalPowerW: emitter.nominalPowerW,
            nominalExcessK: emitter.nominalExcessK,
            exponent: emitter.exponent,
            meanWaterC: byOutdoor(
              context,
              emitter.meanWaterC.map(({ outdoorC, waterC }) => [outdoorC, waterC]),
            ),
          },
  };
}

/** The smaller of the fixed limit and that of the source. */
function heatLimit(context: CompileContext, heating: NonNullable<Zone["heating"]>): Signal {
  const { maximumPowerW = Infinity, maximumPowerByOutdoor } = heating;
  if (maximumPowerByOutdoor === undefined) return maximumPowerW;
  const ofSource = byOutdoor(
    context,
    maximumPowerByOutdoor.map(({ outdoorC, powerW }) => [outdoorC, powerW]),
  );
  return maximumPowerW === Infinity ? ofSource : ofSource.map((powerW) => Math.min(powerW, maximumPowerW));
}

function coolingPlant(context: CompileContext, cooling: NonNullable<Zone["cooling"]>): Plant {
  return {
    setpointC: context.signal(cooling.setpointC),
    radiantControl: cooling.controls === "operative" ? 0.5 : 0,
    radiantFraction: cooling.radiantFraction,
    limitW: cooling.maximumPowerW ?? Infinity,
    availability: context.signal(cooling.availability),
    emitter: undefined,
  };
}

/** Points in order of outdoor temperature: [outdoor, value]. */
type OutdoorLine = readonly (readonly [number, number])[];

/** What follows outdoor temperature, by step: straight between points, flat outside; the same line is made once. */
function byOutdoor({ cache, weather, stepsPerHour }: CompileContext, line: OutdoorLine): Float64Array {
  return cache.remember(`by outdoor ${stepsPerHour} ${line.join(";")}`, () =>
    weather.outdoorC.map((outdoorC) => alongLine(line, outdoorC)),
  );
}

function alongLine(points: OutdoorLine, outdoorC: number): number {
  const first = points[0]!;
  if (outdoorC <= first[0]) return first[1];
  for (let i = 1; i < points.length; i += 1) {
    const to = points[i]!;
    if (outdoorC > to[0]) continue;
    const from = points[i - 1]!;
    return from[1] + ((to[1] - from[1]) * (outdoorC - from[0])) / (to[0] - from[0]);
  }
  return points.at(-1)![1];
}
