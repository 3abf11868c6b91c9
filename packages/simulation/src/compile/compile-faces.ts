import type { Surface, Window } from "../model/building-model.ts";
import type { GlazingOptics } from "../glazing/glazing-optics.ts";
import { interiorSun } from "../glazing/interior-sun.ts";
import { roomSideConvection, usualGlassMinusAirK } from "../glazing/room-side-convection.ts";
import { faceClass, matrixConvection } from "../physics/inside-convection.ts";
import { referenceLongWave, starCoefficients } from "../physics/room-long-wave.ts";
import type { CompileContext } from "./compile-context.ts";
import type { FaceGroups } from "./face-groups.ts";
import { groupFaces } from "./face-groups.ts";
import type { Faces } from "./network.ts";

const kinds = { vertical: 0, ceiling: 1, floor: 2 } as const;

/** One inside face before it knows its room. */
interface FaceDraft {
  readonly zone: number;
  readonly areaM2: number;
  readonly element: number;
  readonly isOutside: boolean;
  readonly tiltDeg: number;
  readonly absorptance: number;
  readonly emissivity: number;
  readonly fixedConvection: number | undefined;
}

/** What a window's inside face gets from its room. */
export interface WindowInside {
  readonly convectionWPerM2K: number;
  readonly longWaveWPerM2K: number;
  readonly beamPerM2: number;
  readonly diffusePerM2: number;
  readonly radiantPerM2: number;
}

export interface RoomFaces {
  readonly faces: Faces;
  readonly groups: FaceGroups;
  /** Face index by surface: inside, and outside when it looks into a zone (else −1). */
  readonly inside: Int32Array;
  readonly outside: Int32Array;
  readonly windows: readonly WindowInside[];
  readonly zones: readonly {
    readonly beamLost: number;
    readonly diffuseLost: number;
    readonly withoutLongWave: boolean;
  }[];
}

/** Glass area of a window: opening less frame. */
export function glassArea(window: Window): number {
  return window.areaM2 * (1 - window.frameFraction);
}

/** Height of a window; of a square when nothing is said. */
export function windowHeightM({ heightM, widthM, areaM2 }: Window): number {
  return heightM ?? areaM2 / (widthM ?? Math.sqrt(areaM2));
}

/** Room temperature at which the constant convection at glass is taken, °C. */
const usualRoomC = 20;

/** Constant convection at the room side of a window, W/(m²·K). */
export function glassConvection(window: Window, meanPressurePa: number): number {
  return (
    window.insideConvectionWPerM2K ??
    roomSideConvection(
      windowHeightM(window),
      window.tiltDeg,
      usualRoomC + usualGlassMinusAirK,
      usualRoomC,
      meanPressurePa,
    )
  );
}

/**
 * All faces of all rooms with what they share: long-wave weights (Carroll), where the sun lands, and
 * where radiant heat lands (area × emissivity; by area when nothing emits).
 */
export function compileFaces(
  context: CompileContext,
  optics: readonly GlazingOptics[],
  insideEmissivity: readonly number[],
  meanPressurePa: number,
): RoomFaces {
  const { model } = context;
  const drafts: FaceDraft[] = [];
  const inside = new Int32Array(model.surfaces.length).fill(-1);
  const outside = new Int32Array(model.surfaces.length).fill(-1);
  model.surfaces.forEach((surface, element) => {
    inside[element] = drafts.length;
    drafts.push(insideDraft(context, surface, element));
    if (surface.boundary.kind === "zone") {
      outside[element] = drafts.length;
      drafts.push(outsideDraft(context, surface, surface.boundary.zone, element));
    }
  });
  const n = drafts.length;
  const starWPerM2K = new Float64Array(n);
  const beamPerM2 = new Float64Array(n);
  const diffusePerM2 = new Float64Array(n);
  const radiantShare = new Float64Array(n);
  const windows: WindowInside[] = [];
  const zones = model.zones.map((zone, z) => {
    const opaque = drafts.flatMap((draft, index) => (draft.zone === z ? [{ draft, index }] : []));
    const glazed = model.windows.flatMap((window, index) => (window.zone === zone.id ? [{ window, index }] : []));
    const areas = [...opaque.map(({ draft }) => draft.areaM2), ...glazed.map(({ window }) => glassArea(window))];
    const emissivities = [
      ...opaque.map(({ draft }) => draft.emissivity),
      ...glazed.map(({ index }) => insideEmissivity[index]!),
    ];
    const longWave = starCoefficients(areas, emissivities);
    const withoutLongWave = longWave.every((h) => h === 0);
    const sun = interiorSun([
      ...opaque.map(({ draft }) => ({
        areaM2: draft.areaM2,
        absorptance: draft.absorptance,
        transmittance: 0,
        isFloor: faceClass(draft.tiltDeg) === "floor",
      })),
      ...glazed.map(({ window, index }) => ({
        areaM2: glassArea(window),
        absorptance: optics[index]!.backAbsorptance,
        transmittance: optics[index]!.backTransmittance,
        isFloor: false,
      })),
    ]);
    const emitting = areas.reduce((sum, area, i) => sum + area * (withoutLongWave ? 1 : emissivities[i]!), 0);
    const radiantPerM2 = (i: number) => (emitting === 0 ? 0 : (withoutLongWave ? 1 : emissivities[i]!) / emitting);
    opaque.forEach(({ index }, i) => {
      starWPerM2K[index] = longWave[i]!;
      beamPerM2[index] = sun.beam[i]! / areas[i]!;
      diffusePerM2[index] = sun.diffuse[i]! / areas[i]!;
      radiantShare[index] = radiantPerM2(i);
    });
    glazed.forEach(({ window, index }, j) => {
      const i = opaque.length + j;
      windows[index] = {
        convectionWPerM2K: glassConvection(window, meanPressurePa),
        longWaveWPerM2K: longWave[i]!,
        beamPerM2: sun.beam[i]! / areas[i]!,
        diffusePerM2: sun.diffuse[i]! / areas[i]!,
        radiantPerM2: radiantPerM2(i),
      };
    });
    return { beamLost: sun.beamLost, diffuseLost: sun.diffuseLost, withoutLongWave };
  });
  const { groups, groupOf } = groupFaces(
    drafts.map(({ zone, areaM2, tiltDeg, fixedConvection, emissivity, absorptance }, f) => {
      const lies = faceClass(tiltDeg);
      return {
        zone,
        areaM2,
        lies: kinds[lies],
        followsBuoyancy: fixedConvection === undefined,
        convectionWPerM2K: fixedConvection ?? matrixConvection[lies],
        emissivity,
        absorptance,
        referenceLongWaveWPerM2K: referenceLongWave(emissivity),
        longWaveWPerM2K: starWPerM2K[f]!,
        beamPerM2: beamPerM2[f]!,
        diffusePerM2: diffusePerM2[f]!,
        radiantPerM2: radiantShare[f]!,
      };
    }),
  );
  const ofGroup = (values: Float64Array) => Float64Array.from(groupOf, (g) => values[g]!);
  const faces: Faces = {
    count: n,
    group: groupOf,
    zone: Int32Array.from(drafts, (draft) => draft.zone),
    areaM2: Float64Array.from(drafts, (draft) => draft.areaM2),
    kind: Int8Array.from(groupOf, (g) => groups.kind[g]!),
    convectionWPerM2K: ofGroup(groups.convectionWPerM2K),
    longWaveWPerM2K: ofGroup(groups.referenceLongWaveWPerM2K),
    starWPerM2K,
    element: Int32Array.from(drafts, (draft) => draft.element),
    isOutside: Uint8Array.from(drafts, (draft) => (draft.isOutside ? 1 : 0)),
  };
  return { faces, groups, inside, outside, windows, zones };
}

function insideDraft(context: CompileContext, surface: Surface, element: number): FaceDraft {
  return {
    zone: context.zoneIndex(surface.zone),
    areaM2: surface.areaM2,
    element,
    isOutside: false,
    tiltDeg: surface.tiltDeg,
    absorptance: surface.inside.solarAbsorptance,
    emissivity: surface.inside.longWaveEmissivity,
    fixedConvection: surface.inside.convectionWPerM2K,
  };
}

/** The far face of a partition: a ceiling here is a floor there. */
function outsideDraft(context: CompileContext, surface: Surface, zone: string, element: number): FaceDraft {
  return {
    zone: context.zoneIndex(zone),
    areaM2: surface.areaM2,
    element,
    isOutside: true,
    tiltDeg: 180 - surface.tiltDeg,
    absorptance: surface.outside.solarAbsorptance,
    emissivity: surface.outside.longWaveEmissivity,
    fixedConvection: surface.outside.filmWPerM2K,
  };
}
