import type { UprightFace } from "./faces.ts";
import type { HouseSizes } from "./sizes.ts";

/** Outline in a plane, metres. */
export type Corners = readonly (readonly [number, number])[];

/** Heights and sections (y, z) of the zones of a house. */
export interface Sections {
  readonly livingMain: Corners;
  readonly extension: Corners | null;
  readonly sleeping: Corners;
  readonly attic: Corners | null;
  readonly kneeY: number;
  readonly ceilingM: number;
  readonly ridgeM: number;
}

/** Sections of a house of these sizes; the upper storey lies partly in the roof when the eaves are low. */
export function sectionsOf(s: HouseSizes): Sections {
  const { depthM: d, storeyHeightM: h, eavesM: e, pitchTangent: t } = s;
  const ridgeM = e + (d / 2) * t;
  const hasAttic = t > 0 && ridgeM > 2 * h + 0.5;
  const ceilingM = hasAttic ? 2 * h : ridgeM;
  const kneeY = t > 0 ? Math.max(0, (ceilingM - e) / t) : 0;
  const sleeping: (readonly [number, number])[] = [
    [0, h],
    [d, h],
    [d, Math.min(e, ceilingM)],
  ];
  if (kneeY > 1e-6) {
    sleeping.push([d - kneeY, ceilingM]);
    if (kneeY < d / 2 - 1e-6) sleeping.push([kneeY, ceilingM]);
  }
  sleeping.push([0, Math.min(e, ceilingM)]);
  return {
    livingMain: [
      [0, 0],
      [d, 0],
      [d, h],
      [0, h],
    ],
    extension:
      s.extensionDepthM > 0.05
        ? [
            [d, 0],
            [d + s.extensionDepthM, 0],
            [d + s.extensionDepthM, h],
            [d, h],
          ]
        : null,
    sleeping,
    attic: hasAttic
      ? [
          [kneeY, ceilingM],
          [d - kneeY, ceilingM],
          [d / 2, ridgeM],
        ]
      : null,
    kneeY,
    ceilingM,
    ridgeM,
  };
}

/** Side walls that stand free, with the x of their plane. */
export function freeSides(s: HouseSizes): readonly (readonly [UprightFace & ("left" | "right"), number])[] {
  if (s.freeSides === 0) return [];
  return s.freeSides === 1
    ? [["right", s.widthM]]
    : [
        ["left", 0],
        ["right", s.widthM],
      ];
}

/** Side walls shared with neighbours, with the x of their plane. */
export function sharedSides(s: HouseSizes): readonly (readonly ["left" | "right", number])[] {
  if (s.freeSides === 2) return [];
  return s.freeSides === 1
    ? [["left", 0]]
    : [
        ["left", 0],
        ["right", s.widthM],
      ];
}
