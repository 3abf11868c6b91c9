import type { GlazingOptics } from "../glazing/glazing-optics.ts";
import { glazingOptics } from "../glazing/glazing-optics.ts";
import type { WindowBeforeWeather } from "../glazing/window-drives.ts";
import { windowDrives } from "../glazing/window-drives.ts";
import { windowSun } from "../glazing/window-series.ts";
import type { Glazing, Window } from "../model/building-model.ts";
import { roughnessFactor } from "../physics/outside-film.ts";
import type { CompileContext } from "./compile-context.ts";
import { indexById } from "./compile-context.ts";
import type { WindowInside } from "./compile-faces.ts";
import { glassArea, windowHeightM } from "./compile-faces.ts";
import type { GlazedOpening } from "./network.ts";
import { facingKey, facingOn, planeOf, sunOn } from "./planes.ts";

/** Black long-wave coefficient at an inside face when windows meet the weather, W/(m²·K): 4σT³ at 293 K. */
const blackInsideLongWave = 5.7;

/** A glazing with the text that identifies its content. */
interface KnownGlazing {
  readonly id: string;
  readonly glazing: Glazing;
  readonly key: string;
}

function knownGlazings(context: CompileContext): (id: string) => KnownGlazing {
  return indexById(
    context.model.glazings.map((glazing): KnownGlazing => ({
      id: glazing.id,
      glazing,
      key: JSON.stringify({ ...glazing, id: "" }),
    })),
    "glazing",
  );
}

/** Optics and inside emissivity of each window, in the model's order. */
export function windowOptics(context: CompileContext): {
  readonly optics: readonly GlazingOptics[];
  readonly insideEmissivity: readonly number[];
} {
  const known = knownGlazings(context);
  return {
    optics: context.model.windows.map((window) => {
      const { glazing, key } = known(window.glazing);
      return context.cache.remember(`optics ${key}`, () => glazingOptics(glazing));
    }),
    insideEmissivity: context.model.windows.map(
      (window) => window.insideEmissivityOverride ?? known(window.glazing).glazing.panes.at(-1)!.emissivityBack,
    ),
  };
}

/** A window with what the weather does to its glass; the drive comes later. */
interface WindowOutside {
  readonly before: WindowBeforeWeather;
  readonly key: string;
}

function windowOutside(
  context: CompileContext,
  window: Window,
  { glazing, key: glazingKey }: KnownGlazing,
  optics: GlazingOptics,
  insideFilmWPerM2K: number,
): WindowOutside {
  const { cache } = context;
  const { key: planeKey, plane } = planeOf(context, window);
  const windKey = facingKey(context, window, false);
  const { outsideFilmWPerM2K: fixedFilm, tiltDeg } = window;
  const before: WindowBeforeWeather = {
    glazing,
    face: {
      facing: facingOn(context, windKey, window, false),
      roughness: roughnessFactor.smooth,
      emissivity: glazing.panes[0]!.emissivityFront,
      fixedFilmWPerM2K: fixedFilm,
    },
    tiltDeg,
    sun: cache.remember(`through ${planeKey} ${glazingKey}`, () => windowSun(optics, sunOn(context, planeKey, plane))),
    insideFilmWPerM2K,
  };
  return { before, key: `glass ${windKey} ${insideFilmWPerM2K} ${fixedFilm ?? ""} ${planeKey} ${glazingKey}` };
}

export function compileWindows(
  context: CompileContext,
  optics: readonly GlazingOptics[],
  insideEmissivity: readonly number[],
  insides: readonly WindowInside[],
  pressurePa: Float64Array,
): GlazedOpening[] {
  const known = knownGlazings(context);
  const { windows } = context.model;
  const outsides = windows.map((window, index) =>
    windowOutside(
      context,
      window,
      known(window.glazing),
      optics[index]!,
      insides[index]!.convectionWPerM2K + blackInsideLongWave * insideEmissivity[index]!,
    ),
  );
  const drives = context.cache.rememberAll(
    outsides.map(({ key }) => key),
    (missing) =>
      windowDrives(
        missing.map((i) => outsides[i]!.before),
        context.weather,
        pressurePa,
      ),
  );
  return windows.map((window, index): GlazedOpening => {
    const inside = insides[index]!;
    const { glazing, sun, face } = outsides[index]!.before;
    const { blind } = window;
    return {
      id: window.id,
      zone: context.zoneIndex(window.zone),
      areaM2: glassArea(window),
      tiltDeg: window.tiltDeg,
      heightM: windowHeightM(window),
      convectionWPerM2K: inside.convectionWPerM2K,
      longWaveWPerM2K: inside.longWaveWPerM2K,
      frameWPerK: window.areaM2 * window.frameFraction * window.frameUWPerM2K + window.edgeLossWPerK,
      drive: drives[index]!,
      sun,
      blind: blind === undefined ? undefined : { ...blind, onlyAboveC: blind.onlyAboveC ?? -273 },
      beamPerM2: inside.beamPerM2,
      diffusePerM2: inside.diffusePerM2,
      radiantPerM2: inside.radiantPerM2,
      glazing,
      weatherFace: face,
      followsBuoyancy: window.insideConvectionWPerM2K === undefined,
    };
  });
}
