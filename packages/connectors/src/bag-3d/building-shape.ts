import type { Problem } from "@keukentafel/quantities";
import { checkShape } from "./check-shape.ts";
import type { ShapeAttributes } from "./shape-answer.ts";

/** `several_flat`: flat parts at different heights. */
export type RoofType = "flat" | "several_flat" | "pitched";

/**
 * A building as 3DBAG reconstructs it from aerial heights: the whole building, from ground to roof,
 * outside measures, with party walls where other buildings stand against it. Never one home of several.
 */
export interface BuildingShape {
  /** BAG, 16 digits. */
  readonly buildingId: string;
  /** Undefined when the reconstruction did not find one. */
  readonly roofType: RoofType | undefined;
  readonly groundAreaM2: number;
  readonly flatRoofAreaM2: number;
  /** Along the slope. */
  readonly pitchedRoofAreaM2: number;
  /** With windows and doors. */
  readonly outerWallAreaM2: number;
  /** Against neighbouring buildings. */
  readonly partyWallAreaM2: number;
  readonly volumeM3: number;
  /** Highest point of the roof above the ground. */
  readonly ridgeHeightM: number;
  /** Lowest point of the roof above the ground; undefined when it lies below it or is unknown. */
  readonly lowestRoofHeightM: number | undefined;
  /** Estimate of 3DBAG, for up to five storeys. */
  readonly storeyCount: number | undefined;
  /** Ground level above NAP. */
  readonly groundLevelM: number;
  /** Point cloud, such as `ahn4`, with its year. */
  readonly measuredBy: string | undefined;
  readonly measuredYear: number | undefined;
}

/** What is known of the building elsewhere, against which the shape is held. */
export interface ShapeContext {
  /** Units in the building (BAG). */
  readonly homeCount?: number | undefined;
  /** Floor area of all units together (BAG), m². */
  readonly floorAreaM2?: number | undefined;
  /** Year of construction (BAG): a younger building is not in an older point cloud. */
  readonly constructionYear?: number | undefined;
}

/** A usable shape with its warnings, or why it cannot be used. */
export type ReadShape =
  | { readonly ok: true; readonly value: BuildingShape; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const roofTypes: Readonly<Record<string, RoofType>> = {
  slanted: "pitched",
  horizontal: "flat",
  "multiple horizontal": "several_flat",
};

/** Reads and checks a building; the problems and warnings are those of {@link checkShape}. */
export function buildingShapeOf(buildingId: string, attributes: ShapeAttributes, context: ShapeContext): ReadShape {
  const ground = attributes.b3_h_maaiveld;
  const ridge = attributes.b3_h_nok ?? attributes.b3_h_dak_max ?? attributes.b3_h_dak_70p;
  const lowest = attributes.b3_h_dak_min;
  const year = measuredYear(attributes.b3_pw_datum);
  const { problems, warnings } = checkShape(attributes, {
    ...context,
    ridgeHeightM: above(ridge, ground),
    measuredYear: year,
  });
  if (problems.length > 0) return { ok: false, problems };
  const lowestRoofHeightM = above(lowest, ground);
  return {
    ok: true,
    warnings,
    value: {
      buildingId,
      roofType: roofTypes[attributes.b3_dak_type ?? ""],
      groundAreaM2: attributes.b3_opp_grond ?? 0,
      flatRoofAreaM2: attributes.b3_opp_dak_plat ?? 0,
      pitchedRoofAreaM2: attributes.b3_opp_dak_schuin ?? 0,
      outerWallAreaM2: attributes.b3_opp_buitenmuur ?? 0,
      partyWallAreaM2: attributes.b3_opp_scheidingsmuur ?? 0,
      volumeM3: attributes.b3_volume_lod22 ?? 0,
      ridgeHeightM: above(ridge, ground) ?? 0,
      lowestRoofHeightM: lowestRoofHeightM !== undefined && lowestRoofHeightM > 0 ? lowestRoofHeightM : undefined,
      storeyCount: attributes.b3_bouwlagen ?? undefined,
      groundLevelM: ground ?? 0,
      measuredBy: attributes.b3_pw_bron ?? undefined,
      measuredYear: year,
    },
  };
}

function above(height: number | null | undefined, ground: number | null | undefined): number | undefined {
  return typeof height === "number" && typeof ground === "number" ? height - ground : undefined;
}

function measuredYear(date: string | number | null | undefined): number | undefined {
  const [, year] = /^((?:19|20)\d{2})/.exec(String(date ?? "")) ?? [];
  return year === undefined ? undefined : Number(year);
}
