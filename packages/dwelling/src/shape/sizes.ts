import { acos, tan } from "@keukentafel/repeatable";
import type { DwellingForm } from "../dwelling.ts";
import { homeShapes, type HomeShapeRow } from "../data/home-shapes.ts";

export function isFlat(form: DwellingForm): form is "walk_up_flat" | "gallery_flat" {
  return form === "walk_up_flat" || form === "gallery_flat";
}

/** The typical home of a form whose construction period holds the year, or else lies nearest. */
export function typicalHome(form: DwellingForm, constructionYear: number): HomeShapeRow {
  let best: HomeShapeRow | null = null;
  let distance = Infinity;
  for (const row of homeShapes.rows) {
    if (row.form !== form) continue;
    const away = Math.max(row.yearFrom - constructionYear, constructionYear - row.yearTo, 0);
    if (away < distance) {
      best = row;
      distance = away;
    }
  }
  if (best === null) throw new RangeError(`no typical home of form ${form}`);
  return best;
}

/** Measures of a house with a main body, a roof and an extension at the back, metres. */
export interface HouseSizes {
  readonly widthM: number;
  readonly depthM: number;
  readonly extensionDepthM: number;
  readonly storeyHeightM: number;
  readonly eavesM: number;
  /** 0 for a flat roof. */
  readonly pitchTangent: number;
  readonly pitchDeg: number;
  readonly freeSides: 0 | 1 | 2;
}

const degree = 180 / Math.PI;
/** Flatter than this is a flat roof. */
const flattestPitchCosine = 0.966;

/**
 * Width and depth from the footprint and the usual depth-to-width ratio, pitch from roof over
 * footprint, eaves from the façade area (which is linear in it). With the typical floor area the
 * areas of the table come out; other floor areas scale the plan and keep the heights.
 */
export function houseSizes(row: HomeShapeRow, floorAreaM2: number): HouseSizes {
  const { proportions } = homeShapes;
  const form = row.form;
  if (isFlat(form)) throw new RangeError("a flat has no roof of its own");
  const main = row.groundFloorM2 - row.flatRoofM2;
  const cosine = row.pitchedRoofM2 > 0 ? main / row.pitchedRoofM2 : 1;
  const pitched = cosine < flattestPitchCosine;
  const pitchRad = pitched ? acos(Math.max(cosine, 0.5)) : 0;
  const tangent = pitched ? tan(pitchRad) : 0;
  const widthM = Math.sqrt(main / proportions.depthOverWidth[form].value);
  const depthM = main / widthM;
  const extensionDepthM = row.flatRoofM2 / widthM;
  const freeSides = form === "detached" ? 2 : form === "mid_terrace" ? 0 : 1;
  const gables = (freeSides * depthM * depthM * tangent) / 4;
  const gross = row.facadeOpaqueM2 + row.windowM2 + row.doorM2;
  const perimeter = 2 * widthM + freeSides * depthM;
  const lowest = proportions.minimumStoreyHeightM.value;
  // First as if there were two whole storeys; if they would be too low, the upper one sits in the roof.
  let eavesM = (gross - gables) / (perimeter + extensionDepthM);
  let storeyHeightM = eavesM / 2;
  if (storeyHeightM < lowest) {
    storeyHeightM = pitched ? lowest : Math.max(storeyHeightM, 2.4);
    eavesM = pitched
      ? Math.max((gross - gables - 2 * extensionDepthM * lowest) / perimeter, lowest + 0.3)
      : 2 * storeyHeightM;
  }
  const scale = Math.sqrt(floorAreaM2 / row.floorAreaM2);
  return {
    widthM: widthM * scale,
    depthM: depthM * scale,
    extensionDepthM: extensionDepthM * scale,
    storeyHeightM,
    eavesM,
    pitchTangent: tangent,
    pitchDeg: pitchRad * degree,
    freeSides,
  };
}
