import { canonicalJson } from "@keukentafel/repeatable";
import type { PlaneIrradiance } from "@keukentafel/climate";
import type { Surface, Window } from "../model/building-model.ts";
import type { Facing } from "../weather/facing.ts";
import { facingOf, totalIrradiance } from "../weather/facing.ts";
import { cachedIrradiance } from "../weather/simulation-cache.ts";
import type { CompileContext } from "./compile-context.ts";

type Oriented = Pick<Surface, "tiltDeg" | "azimuthDeg" | "areaM2" | "widthM" | "shading"> & {
  readonly heightM?: number | undefined;
};

/** The sun on the plane of a surface or window, and the key that identifies it. */
export function sunOn(
  context: CompileContext,
  surface: Oriented,
): { readonly key: string; readonly sun: PlaneIrradiance; readonly total: Float64Array } {
  // A horizontal plane looks the same from everywhere; sizes matter only for what is shaded.
  const azimuthDeg = surface.tiltDeg === 0 || surface.tiltDeg === 180 ? 0 : surface.azimuthDeg % 360;
  const widthM = surface.widthM ?? Math.sqrt(surface.areaM2);
  const heightM = surface.heightM ?? surface.areaM2 / widthM;
  const plane = {
    tiltDeg: surface.tiltDeg,
    azimuthDeg,
    groundReflectance: context.model.groundReflectance,
    ...(surface.shading === undefined ? {} : { shading: surface.shading, widthM, heightM }),
  };
  const key = contentKey(plane);
  const sun = cachedIrradiance(context.cache, key, plane);
  return { key, sun, total: context.cache.remember(`total ${key}`, () => totalIrradiance(sun)) };
}

/** Wind and views of a face, and the key that identifies them. */
export function facingOn(
  context: CompileContext,
  surface: Pick<Window, "tiltDeg" | "azimuthDeg" | "centroidHeightM">,
  sheltered: boolean,
): { readonly key: string; readonly facing: Facing } {
  const azimuthDeg = surface.tiltDeg === 0 || surface.tiltDeg === 180 ? 0 : surface.azimuthDeg % 360;
  const place = {
    tiltDeg: surface.tiltDeg,
    azimuthDeg,
    heightM: surface.centroidHeightM,
    wind: context.model.wind,
    sheltered,
  };
  const key = canonicalJson(place);
  return {
    key,
    facing: context.cache.remember(`facing ${context.stepsPerHour} ${key}`, () => facingOf(context.weather, place)),
  };
}

/** The content of a part of a model as one text, the same whatever the order of its fields; fields that are undefined do not count. */
export function contentKey(value: object): string {
  return canonicalJson(JSON.parse(JSON.stringify(value)));
}
