import { canonicalJson } from "@keukentafel/repeatable";
import { cellsOf, totalResistance } from "../element/cells.ts";
import { equivalentTemperature, meanFilm } from "../element/equivalent-temperature.ts";
import { elementModes } from "../element/modes.ts";
import type { Layer, Surface } from "../model/building-model.ts";
import { faceClass, matrixConvection } from "../physics/inside-convection.ts";
import { activeSoilM, slabOnGround, soils, suspendedFloor, waveAt } from "../physics/ground.ts";
import { roughnessFactor } from "../physics/outside-film.ts";
import type { WeatherFace } from "../weather/facing.ts";
import { cachedYearlyWave } from "../weather/simulation-cache.ts";
import type { CompileContext } from "./compile-context.ts";
import { indexById } from "./compile-context.ts";
import type { RoomFaces } from "./compile-faces.ts";
import type { Element, FarSide } from "./network.ts";
import { facingOn, sunOn } from "./planes.ts";

/** Film of a neighbour's room, W/(m²·K): ISO 6946, 1/0.13. */
const neighbourFilm = 1 / 0.13;
/** Surface resistances of floors, m²·K/W: ISO 6946, heat flow down. */
const floorSurfaceResistance = 0.17;
const leastVirtualResistance = 0.01;
/** Long-wave coefficient of an inside face when T* is made, W/(m²·K): emissivity 0.9 in a large room. */
const usualInsideLongWave = 5.13;

export interface CompiledElements {
  readonly elements: readonly Element[];
  readonly incidentSolarKwhPerM2: Readonly<Record<string, number>>;
}

interface Far {
  readonly layers: readonly Layer[];
  readonly filmWPerM2K: number;
  readonly side: FarSide;
  readonly weatherFace?: WeatherFace;
  readonly absorbed?: Float64Array;
}

export function compileElements(context: CompileContext, rooms: RoomFaces): CompiledElements {
  const construction = indexById(context.model.constructions, "construction");
  const incident: Record<string, number> = {};
  const stepS = 3600 / context.stepsPerHour;
  const elements = context.model.surfaces.map((surface, index): Element => {
    const { layers } = construction(surface.construction);
    const insideFace = rooms.inside[index]!;
    const { faces } = rooms;
    const insideFilm = faces.convectionWPerM2K[insideFace]! + faces.longWaveWPerM2K[insideFace]!;
    const far = farSide(context, surface, layers, rooms, rooms.outside[index]!, incident);
    const cells = cellsOf(far.layers);
    return {
      id: surface.id,
      cells,
      modes: context.cache.remember(`modes ${canonicalJson([stepS, insideFilm, far.filmWPerM2K, far.layers])}`, () =>
        elementModes(cells, insideFilm, far.filmWPerM2K, stepS),
      ),
      insideFace,
      insideFilmWPerM2K: insideFilm,
      outsideFilmWPerM2K: far.filmWPerM2K,
      far: far.side,
      weatherFace: far.weatherFace,
      absorbedSunWPerM2: far.absorbed,
    };
  });
  return { elements, incidentSolarKwhPerM2: incident };
}

function farSide(
  context: CompileContext,
  surface: Surface,
  layers: readonly Layer[],
  rooms: RoomFaces,
  outsideFace: number,
  incident: Record<string, number>,
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
      return outdoorSide(context, surface, layers, incident);
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
  const wave = cachedYearlyWave(context.cache);
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
        perHour(context, (hour) => waveAt(wave, hour, response.swing, response.lagMonths)),
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
  const meanWindMPerS = weather.windSpeedMPerS.reduce((sum, speed) => sum + speed, 0) / weather.hours;
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
  const wave = cachedYearlyWave(context.cache);
  const drive = context.cache.remember(
    `crawl space ${context.stepsPerHour} ${response.groundSwing} ${response.groundWPerM2K} ${response.airWPerM2K}`,
    () =>
      perHour(context, (hour) => waveAt(wave, hour, response.groundSwing, 0)).map(
        (groundC, step) =>
          (response.groundWPerM2K * groundC + response.airWPerM2K * context.weather.outdoorC[step]!) / under,
      ),
  );
  return { layers, filmWPerM2K: 1 / (floorSurfaceResistance + 1 / under), side: { kind: "driven", drive } };
}

function outdoorSide(
  context: CompileContext,
  surface: Surface,
  layers: readonly Layer[],
  incident: Record<string, number>,
): Far {
  const { cache, weather } = context;
  const { outside } = surface;
  const plane = sunOn(context, surface);
  const { key: facingKey, facing } = facingOn(context, surface, outside.sheltered);
  const weatherFace: WeatherFace = {
    facing,
    roughness: roughnessFactor[outside.roughness],
    emissivity: outside.longWaveEmissivity,
    fixedFilmWPerM2K: outside.filmWPerM2K,
  };
  const faceKey = canonicalJson([
    context.stepsPerHour,
    plane.key,
    facingKey,
    outside.sheltered ? 0 : outside.solarAbsorptance,
    outside.roughness,
    outside.longWaveEmissivity,
    outside.filmWPerM2K ?? null,
  ]);
  if (!outside.sheltered)
    incident[surface.id] = cache.remember(
      `incident ${plane.key}`,
      () => plane.total.reduce((sum, power) => sum + power, 0) / 1000,
    );
  else incident[surface.id] = 0;
  const absorbed = cache.remember(`absorbed ${faceKey}`, () =>
    plane.total.map((power) => (outside.sheltered ? 0 : outside.solarAbsorptance * power)),
  );
  const filmWPerM2K = cache.remember(`film ${faceKey}`, () => meanFilm(weatherFace, weather, absorbed));
  const insideConvection = surface.inside.convectionWPerM2K ?? matrixConvection[faceClass(surface.tiltDeg)];
  const usualFilm = insideConvection + (usualInsideLongWave * surface.inside.longWaveEmissivity) / 0.9;
  const driveKey = canonicalJson([faceKey, usualFilm, context.warmUpHours, layers]);
  const drive = cache.remember(`drive ${driveKey}`, () =>
    equivalentTemperature(
      elementModes(cellsOf(layers), usualFilm, filmWPerM2K, 3600 / context.stepsPerHour),
      filmWPerM2K,
      weatherFace,
      weather,
      absorbed,
      context.warmUpHours,
    ),
  );
  return { layers, filmWPerM2K, side: { kind: "driven", drive }, weatherFace, absorbed };
}

function perHour(context: CompileContext, value: (hour: number) => number): Float64Array {
  const result = new Float64Array(context.weather.hours * context.stepsPerHour);
  for (let hour = 0; hour < context.weather.hours; hour += 1)
    result.fill(value(hour), hour * context.stepsPerHour, (hour + 1) * context.stepsPerHour);
  return result;
}
