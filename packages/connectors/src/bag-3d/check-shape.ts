import { problem, type Problem } from "@keukentafel/quantities";
import plausible from "../../data/plausible.json" with { type: "json" };
import { nameOf } from "../register-source.ts";
import type { ShapeContext } from "./building-shape.ts";
import type { ShapeAttributes } from "./shape-answer.ts";

interface Range {
  readonly minimum: number;
  readonly maximum: number;
}

interface Check {
  readonly code: string;
  readonly value: number;
  readonly range: Range;
}

/** Both empty for a shape without any doubt. */
export interface ShapeFindings {
  /** The shape must not be used. */
  readonly problems: readonly Problem[];
  /** It may be used, with care. */
  readonly warnings: readonly Problem[];
}

/**
 * Whether a reconstructed building can exist. A building that was not reconstructed, or whose heights,
 * areas and volume contradict each other, is refused; each refusal says which value, and what would have
 * been possible. The limits are in `data/plausible.json`.
 *
 * Problems: `shape.not-reconstructed`, `shape.too-few-points`, `shape.value-missing`,
 * `shape.solid-not-closed`, `shape.height-implausible`, `shape.ground-area-implausible`,
 * `shape.volume-implausible`, `shape.roof-area-implausible`, `shape.wall-area-implausible`,
 * `shape.volume-against-floor-area`, `shape.younger-than-points`.
 * Warnings: `shape.several-homes`, `shape.quality-doubtful`, `shape.roof-inaccurate`.
 */
export function checkShape(
  attributes: ShapeAttributes,
  context: ShapeContext & { readonly ridgeHeightM: number | undefined; readonly measuredYear: number | undefined },
): ShapeFindings {
  const name = nameOf("bag3d");
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  if (attributes.b3_succes === false) problems.push(problem("shape.not-reconstructed", name, null, null));
  if (attributes.b3_pw_onvoldoende === true) problems.push(problem("shape.too-few-points", name, null, null));
  if (isNotClosed(attributes.b3_val3dity_lod22)) problems.push(problem("shape.solid-not-closed", name, null, null));
  if (isYounger(context.constructionYear, context.measuredYear)) {
    problems.push(
      problem("shape.younger-than-points", name, String(context.measuredYear), String(context.constructionYear)),
    );
  }
  const missing = needed.filter((field) => typeof attributes[field] !== "number");
  if (missing.length > 0 || context.ridgeHeightM === undefined) {
    problems.push(problem("shape.value-missing", name, missing.length > 0 ? missing : ["b3_h_nok"], null));
    return { problems, warnings };
  }
  problems.push(...contradictions(attributes, context.ridgeHeightM, context.floorAreaM2));
  if ((context.homeCount ?? 1) > 1) {
    warnings.push(problem("shape.several-homes", name, context.homeCount ?? null, 1));
  }
  if (attributes.b3_kwaliteitsindicator === false) warnings.push(problem("shape.quality-doubtful", name, null, null));
  const { maximum } = plausible.modelErrorM;
  if ((attributes.b3_rmse_lod22 ?? 0) > maximum) {
    warnings.push(problem("shape.roof-inaccurate", name, attributes.b3_rmse_lod22, { maximum }));
  }
  return { problems, warnings };
}

const needed = ["b3_opp_grond", "b3_opp_buitenmuur", "b3_volume_lod22", "b3_h_maaiveld"] as const;

/** Heights, areas and volume one by one and against each other. */
function contradictions(
  attributes: ShapeAttributes,
  ridgeHeightM: number,
  floorAreaM2: number | undefined,
): readonly Problem[] {
  const groundM2 = attributes.b3_opp_grond ?? 0;
  const volumeM3 = attributes.b3_volume_lod22 ?? 0;
  const roofM2 = (attributes.b3_opp_dak_plat ?? 0) + (attributes.b3_opp_dak_schuin ?? 0);
  const wallM2 = (attributes.b3_opp_buitenmuur ?? 0) + (attributes.b3_opp_scheidingsmuur ?? 0);
  const single = [
    ...outside({ code: "shape.height-implausible", value: ridgeHeightM, range: plausible.buildingHeightM }),
    ...outside({ code: "shape.ground-area-implausible", value: groundM2, range: plausible.groundAreaM2 }),
  ];
  // Ratios of values that are wrong by themselves say nothing more.
  if (single.length > 0) return single;
  const meanHeightM = volumeM3 / groundM2;
  // Of all plans with this area the circle has the shortest wall.
  const leastWallM2 = 2 * Math.sqrt(Math.PI * groundM2) * meanHeightM;
  return [
    ...outside({
      code: "shape.volume-implausible",
      value: volumeM3,
      range: times(plausible.meanHeightOfRidge, ridgeHeightM * groundM2),
    }),
    ...outside({
      code: "shape.roof-area-implausible",
      value: roofM2,
      range: times(plausible.roofOverGround, groundM2),
    }),
    ...(meanHeightM > 0
      ? outside({
          code: "shape.wall-area-implausible",
          value: wallM2,
          range: times(plausible.wallOverLeast, leastWallM2),
        })
      : []),
    ...(floorAreaM2 === undefined || floorAreaM2 <= 0
      ? []
      : outside({
          code: "shape.volume-against-floor-area",
          value: volumeM3,
          range: times(plausible.heightPerFloorAreaM, floorAreaM2),
        })),
  ];
}

function times({ minimum, maximum }: Range, factor: number): Range {
  return { minimum: minimum * factor, maximum: maximum * factor };
}

function outside({ code, value, range }: Check): readonly Problem[] {
  const { minimum, maximum } = range;
  if (value >= minimum && value <= maximum) return [];
  return [problem(code, nameOf("bag3d"), value, { minimum, maximum })];
}

function isNotClosed(codes: ShapeAttributes["b3_val3dity_lod22"]): boolean {
  if (codes === null || codes === undefined) return false;
  return typeof codes === "string" ? /\d/.test(codes) : codes.length > 0;
}

function isYounger(constructionYear: number | undefined, measuredYear: number | undefined): boolean {
  return constructionYear !== undefined && measuredYear !== undefined && constructionYear > measuredYear;
}
