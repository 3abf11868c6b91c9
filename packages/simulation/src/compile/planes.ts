import type { PlaneIrradiance } from "@keukentafel/climate";
import { planeIrradiance } from "@keukentafel/climate";
import type { Surface, Window } from "../model/building-model.ts";
import type { Facing } from "../weather/facing.ts";
import { facingOf, totalIrradiance } from "../weather/facing.ts";
import type { CachedPlane } from "../weather/simulation-cache.ts";
import { cachedIrradiance, cachedSun } from "../weather/simulation-cache.ts";
import type { CompileContext } from "./compile-context.ts";

type Oriented = Pick<Surface, "tiltDeg" | "azimuthDeg" | "areaM2" | "widthM" | "shading"> & {
  readonly heightM?: number | undefined;
};

/** A horizontal plane looks the same from everywhere. */
function azimuthOf({ tiltDeg, azimuthDeg }: Pick<Surface, "tiltDeg" | "azimuthDeg">): number {
  return tiltDeg === 0 || tiltDeg === 180 ? 0 : azimuthDeg % 360;
}

/** The plane of a surface or window, and the key that identifies it. Sizes matter only for what is shaded. */
export function planeOf(
  context: CompileContext,
  surface: Oriented,
): { readonly key: string; readonly plane: CachedPlane } {
  const { tiltDeg, shading } = surface;
  const { groundReflectance } = context.model;
  const azimuthDeg = azimuthOf(surface);
  const key = `${tiltDeg} ${azimuthDeg} ${groundReflectance}`;
  if (shading === undefined) return { key, plane: { tiltDeg, azimuthDeg, groundReflectance } };
  const widthM = surface.widthM ?? Math.sqrt(surface.areaM2);
  const heightM = surface.heightM ?? surface.areaM2 / widthM;
  return {
    key: `${key} ${widthM} ${heightM} ${JSON.stringify(shading)}`,
    plane: { tiltDeg, azimuthDeg, groundReflectance, shading, widthM, heightM },
  };
}

/** The sun on a plane, part by part. */
export function sunOn(context: CompileContext, key: string, plane: CachedPlane): PlaneIrradiance {
  return cachedIrradiance(context.cache, key, plane);
}

/** All sun on a plane, W/m² by hour; its parts are not kept. */
export function totalSunOn(context: CompileContext, key: string, plane: CachedPlane): Float64Array {
  const { cache } = context;
  return cache.remember(`total ${key}`, () => totalIrradiance(planeIrradiance(cache.weather, cachedSun(cache), plane)));
}

/** What identifies the wind and views of a face: see {@link facingOn}. */
export function facingKey(
  context: CompileContext,
  surface: Pick<Window, "tiltDeg" | "azimuthDeg" | "centroidHeightM">,
  sheltered: boolean,
): string {
  const { profileExponent, factor } = context.model.wind;
  return `${context.stepsPerHour} ${surface.tiltDeg} ${azimuthOf(surface)} ${surface.centroidHeightM} ${profileExponent} ${factor} ${sheltered}`;
}

/** Wind and views of a face. */
export function facingOn(
  context: CompileContext,
  key: string,
  surface: Pick<Window, "tiltDeg" | "azimuthDeg" | "centroidHeightM">,
  sheltered: boolean,
): Facing {
  return context.cache.remember(`facing ${key}`, () =>
    facingOf(context.weather, {
      tiltDeg: surface.tiltDeg,
      azimuthDeg: azimuthOf(surface),
      heightM: surface.centroidHeightM,
      wind: context.model.wind,
      sheltered,
    }),
  );
}
