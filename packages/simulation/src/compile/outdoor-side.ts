import { equivalentTemperatures } from "../element/equivalent-temperature.ts";
import { meanFilm } from "../element/mean-film.ts";
import type { Layer, Surface } from "../model/building-model.ts";
import { faceClass, matrixConvection } from "../physics/inside-convection.ts";
import { roughnessFactor } from "../physics/outside-film.ts";
import type { WeatherFace } from "../weather/facing.ts";
import type { CompileContext } from "./compile-context.ts";
import { layeredElement } from "./layered-element.ts";
import { facingKey, facingOn, planeOf, totalSunOn } from "./planes.ts";

/** Long-wave coefficient of an inside face when T* is made, W/(m²·K): emissivity 0.9 in a large room. */
const usualInsideLongWave = 5.13;

/** A face outdoors, whatever is behind it. */
export interface OutdoorFace {
  readonly weatherFace: WeatherFace;
  /** By hour. */
  readonly absorbedWPerM2: Float64Array;
  /** h₀. */
  readonly filmWPerM2K: number;
  readonly incidentKwhPerM2: number;
}

/** The outdoor side of a surface. */
export interface OutdoorSide {
  readonly face: OutdoorFace;
  readonly layers: readonly Layer[];
  readonly layersKey: string;
  /** The film of the room when T* is made. */
  readonly usualFilmWPerM2K: number;
  /** Identifies its T*. */
  readonly key: string;
}

/** @param layersKey identifies the layers */
export function outdoorSide(
  context: CompileContext,
  surface: Surface,
  layers: readonly Layer[],
  layersKey: string,
): OutdoorSide {
  const { solarAbsorptance, roughness, longWaveEmissivity, filmWPerM2K: fixedFilm, sheltered } = surface.outside;
  const { key: planeKey, plane } = planeOf(context, surface);
  const windKey = facingKey(context, surface, sheltered);
  const faceKey = `${planeKey} ${windKey} ${solarAbsorptance} ${roughness} ${longWaveEmissivity} ${fixedFilm ?? ""}`;
  const face = context.cache.remember(`outdoors ${faceKey}`, (): OutdoorFace => {
    const { hours } = context.weather;
    const weatherFace: WeatherFace = {
      facing: facingOn(context, windKey, surface, sheltered),
      roughness: roughnessFactor[roughness],
      emissivity: longWaveEmissivity,
      fixedFilmWPerM2K: fixedFilm,
    };
    const absorbedWPerM2 = new Float64Array(hours);
    let incident = 0;
    if (!sheltered) {
      const total = totalSunOn(context, planeKey, plane);
      for (let hour = 0; hour < hours; hour += 1) {
        absorbedWPerM2[hour] = solarAbsorptance * total[hour]!;
        incident += total[hour]!;
      }
    }
    return {
      weatherFace,
      absorbedWPerM2,
      filmWPerM2K: meanFilm(weatherFace, context.weather, absorbedWPerM2),
      incidentKwhPerM2: incident / 1000,
    };
  });
  const insideConvection = surface.inside.convectionWPerM2K ?? matrixConvection[faceClass(surface.tiltDeg)];
  const usualFilmWPerM2K = insideConvection + (usualInsideLongWave * surface.inside.longWaveEmissivity) / 0.9;
  return {
    face,
    layers,
    layersKey,
    usualFilmWPerM2K,
    key: `drive ${context.warmUpHours} ${usualFilmWPerM2K} ${faceKey} ${layersKey}`,
  };
}

/** T* of every surface outdoors, by step; those not known are run together. */
export function weatherDrives(
  context: CompileContext,
  sides: ReadonlyMap<Surface, OutdoorSide>,
): ReadonlyMap<Surface, Float64Array> {
  const { cache, weather, warmUpHours } = context;
  const all = [...sides.values()];
  const drives = cache.rememberAll(
    all.map(({ key }) => key),
    (missing) =>
      equivalentTemperatures(
        missing.map((i) => {
          const { face, layers, layersKey, usualFilmWPerM2K } = all[i]!;
          return {
            modes: layeredElement(context, layers, layersKey, usualFilmWPerM2K, face.filmWPerM2K).modes,
            meanFilmWPerM2K: face.filmWPerM2K,
            face: face.weatherFace,
            absorbedWPerM2: face.absorbedWPerM2,
          };
        }),
        weather,
        warmUpHours,
      ),
  );
  return new Map([...sides.keys()].map((surface, i) => [surface, drives[i]!]));
}
