import { canonicalJson } from "@keukentafel/repeatable";
import type { GlazingOptics } from "../glazing/glazing-optics.ts";
import { glazingOptics } from "../glazing/glazing-optics.ts";
import { windowDrive, windowSun } from "../glazing/window-series.ts";
import type { Glazing } from "../model/building-model.ts";
import { roughnessFactor } from "../physics/outside-film.ts";
import type { WeatherFace } from "../weather/facing.ts";
import type { CompileContext } from "./compile-context.ts";
import { indexById } from "./compile-context.ts";
import type { WindowInside } from "./compile-faces.ts";
import { glassArea, windowHeightM } from "./compile-faces.ts";
import type { GlazedOpening } from "./network.ts";
import { facingOn, sunOn, contentKey } from "./planes.ts";

/** Black long-wave coefficient at an inside face when windows meet the weather, W/(m²·K): 4σT³ at 293 K. */
const blackInsideLongWave = 5.7;

function glazingKey(glazing: Glazing): string {
  const { id: _, ...content } = glazing;
  return contentKey(content);
}

/** Optics and inside emissivity of each window, in the model's order. */
export function windowOptics(context: CompileContext): {
  readonly optics: readonly GlazingOptics[];
  readonly insideEmissivity: readonly number[];
} {
  const glazing = indexById(context.model.glazings, "glazing");
  return {
    optics: context.model.windows.map((window) => {
      const found = glazing(window.glazing);
      return context.cache.remember(`optics ${glazingKey(found)}`, () => glazingOptics(found));
    }),
    insideEmissivity: context.model.windows.map(
      (window) => window.insideEmissivityOverride ?? glazing(window.glazing).panes.at(-1)!.emissivityBack,
    ),
  };
}

export function compileWindows(
  context: CompileContext,
  optics: readonly GlazingOptics[],
  insideEmissivity: readonly number[],
  insides: readonly WindowInside[],
  pressurePa: Float64Array,
): GlazedOpening[] {
  const { cache, weather, stepsPerHour } = context;
  const glazingOf = indexById(context.model.glazings, "glazing");
  return context.model.windows.map((window, index): GlazedOpening => {
    const glazing = glazingOf(window.glazing);
    const inside = insides[index]!;
    const plane = sunOn(context, window);
    const { key: facingKey, facing } = facingOn(context, window, false);
    const outerEmissivity = glazing.panes[0]!.emissivityFront;
    const weatherFace: WeatherFace = {
      facing,
      roughness: roughnessFactor.smooth,
      emissivity: outerEmissivity,
      fixedFilmWPerM2K: window.outsideFilmWPerM2K,
    };
    const sunKey = canonicalJson([plane.key, glazingKey(glazing)]);
    const sun = cache.remember(`through ${sunKey}`, () => windowSun(optics[index]!, plane.sun));
    const insideFilm = inside.convectionWPerM2K + blackInsideLongWave * insideEmissivity[index]!;
    const driveKey = canonicalJson([stepsPerHour, sunKey, facingKey, insideFilm, window.outsideFilmWPerM2K ?? null]);
    const drive = cache.remember(`glass ${driveKey}`, () =>
      windowDrive(glazing, weatherFace, weather, pressurePa, window.tiltDeg, sun, insideFilm),
    );
    return {
      id: window.id,
      zone: context.zoneIndex(window.zone),
      areaM2: glassArea(window),
      tiltDeg: window.tiltDeg,
      heightM: windowHeightM(window),
      convectionWPerM2K: inside.convectionWPerM2K,
      longWaveWPerM2K: inside.longWaveWPerM2K,
      frameWPerK: window.areaM2 * window.frameFraction * window.frameUWPerM2K + window.edgeLossWPerK,
      drive,
      sun,
      blind:
        window.blind === undefined
          ? undefined
          : {
              solarFactor: window.blind.solarFactor,
              startsAtWPerM2: window.blind.startsAtWPerM2,
              closedAtWPerM2: window.blind.closedAtWPerM2,
              onlyAboveC: window.blind.onlyAboveC ?? -273,
            },
      beamPerM2: inside.beamPerM2,
      diffusePerM2: inside.diffusePerM2,
      radiantPerM2: inside.radiantPerM2,
      glazing,
      weatherFace,
      followsBuoyancy: window.insideConvectionWPerM2K === undefined,
    };
  });
}
