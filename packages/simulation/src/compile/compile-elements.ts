import { layersKey, totalResistance } from "../element/cells.ts";
import type { Layer, Surface } from "../model/building-model.ts";
import { activeSoilM, slabOnGround, soils, suspendedFloor, waveSeries, yearCircle } from "../physics/ground.ts";
import { cachedYearlyWave } from "../weather/simulation-cache.ts";
import type { CompileContext } from "./compile-context.ts";
import { indexById } from "./compile-context.ts";
import type { RoomFaces } from "./compile-faces.ts";
import { layeredElement } from "./layered-element.ts";
import type { Element, FarSide } from "./network.ts";
import type { OutdoorSide } from "./outdoor-side.ts";
import { outdoorSide, weatherDrives } from "./outdoor-side.ts";

/** Film of a neighbour's room, W/(m²·K): ISO 6946, 1/0.13. */
const neighbourFilm = 1 / 0.13;
/** Surface resistances of floors, m²·K/W: ISO 6946, heat flow down. */
const floorSurfaceResistance = 0.17;
const leastVirtualResistance = 0.01;

export interface CompiledElements {
  readonly elements: readonly Element[];
  readonly incidentSolarKwhPerM2: Readonly<Record<string, number>>;
}

/** A construction with the text that identifies it. */
interface Build {
  readonly id: string;
  readonly layers: readonly Layer[];
  readonly key: string;
}

interface Far {
  readonly layers: readonly Layer[];
  readonly filmWPerM2K: number;
  readonly side: FarSide;
}

export function compileElements(context: CompileContext, rooms: RoomFaces): CompiledElements {
  const build = indexById(
    context.model.constructions.map(({ id, layers }): Build => ({ id, layers, key: layersKey(layers) })),
    "construction",
  );
  const { surfaces } = context.model;
  const outdoor = new Map<Surface, OutdoorSide>();
  for (const surface of surfaces) {
    if (surface.boundary.kind !== "outdoors") continue;
    const { layers, key } = build(surface.construction);
    outdoor.set(surface, outdoorSide(context, surface, layers, key));
  }
  const drives = weatherDrives(context, outdoor);
  const incident: Record<string, number> = {};
  const elements = surfaces.map((surface, index): Element => {
    const construction = build(surface.construction);
    const side = outdoor.get(surface);
    if (side !== undefined) incident[surface.id] = side.face.incidentKwhPerM2;
    const far: Far =
      side === undefined
        ? farSide(context, surface, construction.layers, rooms, rooms.outside[index]!)
        : {
            layers: construction.layers,
            filmWPerM2K: side.face.filmWPerM2K,
            side: { kind: "driven", drive: drives.get(surface)! },
          };
    return {
      id: surface.id,
      ...elementOf(context, rooms, rooms.inside[index]!, far, construction),
      far: far.side,
      weatherFace: side?.face.weatherFace,
      absorbedSunWPerM2: side?.face.absorbedWPerM2,
    };
  });
  return { elements, incidentSolarKwhPerM2: incident };
}

type ElementInside = Pick<Element, "cells" | "modes" | "insideFace" | "insideFilmWPerM2K" | "outsideFilmWPerM2K">;

function elementOf(
  context: CompileContext,
  { faces }: RoomFaces,
  insideFace: number,
  { layers, filmWPerM2K }: Far,
  construction: Build,
): ElementInside {
  const insideFilmWPerM2K = faces.convectionWPerM2K[insideFace]! + faces.longWaveWPerM2K[insideFace]!;
  const key = layers === construction.layers ? construction.key : layersKey(layers);
  const made = layeredElement(context, layers, key, insideFilmWPerM2K, filmWPerM2K);
  return { ...made, insideFace, insideFilmWPerM2K, outsideFilmWPerM2K: filmWPerM2K };
}

/** The far side of a surface that does not look outdoors. */
function farSide(
  context: CompileContext,
  surface: Surface,
  layers: readonly Layer[],
  rooms: RoomFaces,
  outsideFace: number,
): Far {
  const { boundary } = surface;
  switch (boundary.kind) {
    case "adiabatic":
      return { layers, filmWPerM2K: 0, side: { kind: "adiabatic" } };
    case "zone": {
      const film = rooms.faces.convectionWPerM2K[outsideFace]! + rooms.faces.longWaveWPerM2K[outsideFace]!;
      return { layers, filmWPerM2K: film, side: { kind: "face", face: outsideFace } };
    }
    case "neighbour":
      return {
        layers,
        filmWPerM2K: neighbourFilm,
        side: { kind: "driven", drive: context.signal(boundary.temperatureC) },
      };
    case "ground":
      return slab(context, boundary, layers);
    case "crawlSpace":
      return crawlSpace(context, boundary, layers);
    case "outdoors":
      throw new RangeError("a surface outdoors has its side from the weather");
  }
}

function slab(
  context: CompileContext,
  boundary: Extract<Surface["boundary"], { kind: "ground" }>,
  layers: readonly Layer[],
): Far {
  const soil = soils[boundary.soil];
  const resistance = totalResistance(layers);
  const response = slabOnGround(
    {
      areaM2: boundary.floorAreaM2,
      perimeterM: boundary.exposedPerimeterM,
      wallThicknessM: boundary.wallThicknessM,
      soil: boundary.soil,
    },
    resistance,
  );
  const below = 1 / response.uWPerM2K - floorSurfaceResistance - resistance;
  // A narrow floor reaches outdoors through less than half a metre of soil.
  const soilM = Math.max(0.01, Math.min(activeSoilM, (below - leastVirtualResistance) * soil.conductivityWPerMK));
  const virtual = Math.max(leastVirtualResistance, below - soilM / soil.conductivityWPerMK);
  return {
    layers: [
      ...layers,
      {
        thicknessM: soilM,
        conductivityWPerMK: soil.conductivityWPerMK,
        densityKgPerM3: 2000,
        specificHeatJPerKgK: soil.heatCapacityJPerM3K / 2000,
      },
    ],
    filmWPerM2K: 1 / virtual,
    side: {
      kind: "driven",
      drive: context.cache.remember(`wave ${context.stepsPerHour} ${response.swing} ${response.lagMonths}`, () =>
        groundWave(context, response.swing, response.lagMonths),
      ),
    },
  };
}

function crawlSpace(
  context: CompileContext,
  boundary: Extract<Surface["boundary"], { kind: "crawlSpace" }>,
  layers: readonly Layer[],
): Far {
  const { weather } = context.cache;
  const meanWindMPerS = context.cache.remember(
    "mean wind",
    () => weather.windSpeedMPerS.reduce((sum, speed) => sum + speed, 0) / weather.hours,
  );
  const response = suspendedFloor(
    {
      areaM2: boundary.floorAreaM2,
      perimeterM: boundary.exposedPerimeterM,
      wallThicknessM: 0.3,
      soil: boundary.soil,
      heightM: boundary.heightM,
      openingsM2PerM: boundary.ventilationOpeningsM2PerM,
      wallUWPerM2K: boundary.wallUWPerM2K,
      meanWindMPerS,
    },
    totalResistance(layers),
  );
  const under = response.groundWPerM2K + response.airWPerM2K;
  const drive = context.cache.remember(
    `crawl space ${context.stepsPerHour} ${response.groundSwing} ${response.groundWPerM2K} ${response.airWPerM2K}`,
    () => {
      const ground = groundWave(context, response.groundSwing, 0);
      const { outdoorC } = context.weather;
      for (let step = 0; step < ground.length; step += 1)
        ground[step] = (response.groundWPerM2K * ground[step]! + response.airWPerM2K * outdoorC[step]!) / under;
      return ground;
    },
  );
  return { layers, filmWPerM2K: 1 / (floorSurfaceResistance + 1 / under), side: { kind: "driven", drive } };
}

/** Temperature of the ground by step: the year's wave, damped and delayed. */
function groundWave({ cache, weather, stepsPerHour }: CompileContext, swing: number, lagMonths: number): Float64Array {
  const wave = cachedYearlyWave(cache);
  const circle = cache.remember("year circle", () => yearCircle(wave, weather.hours));
  const byHour = waveSeries(wave, circle, swing, lagMonths);
  if (stepsPerHour === 1) return byHour;
  const byStep = new Float64Array(byHour.length * stepsPerHour);
  for (let step = 0; step < byStep.length; step += 1) byStep[step] = byHour[(step / stepsPerHour) | 0]!;
  return byStep;
}
