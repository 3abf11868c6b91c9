import type { DwellingForm } from "../dwelling.ts";
import type { HomeGeometry } from "../geometry.ts";
import { flatGeometry } from "./flat.ts";
import { houseGeometry } from "./house.ts";
import { isFlat, typicalHome } from "./sizes.ts";

/** What a shape is made from. */
export interface ShapeInput {
  readonly form: DwellingForm;
  readonly constructionYear: number;
  /** Usable floor area, m²; 25…500. */
  readonly floorAreaM2: number;
  /** Azimuth of the street façade's outward normal, degrees clockwise from north. */
  readonly orientationDeg: number;
  /** Ignored for flats. */
  readonly below: "crawl_space" | "ground";
}

/**
 * The shape of a home: the typical home of its form and construction period, scaled to its floor
 * area. At the typical floor area the outer areas are those of the example homes (data
 * `home-shapes.json`).
 */
export function homeGeometry(input: ShapeInput): HomeGeometry {
  const row = typicalHome(input.form, input.constructionYear);
  return isFlat(input.form)
    ? flatGeometry(row, input.floorAreaM2, input.orientationDeg)
    : houseGeometry(row, input.floorAreaM2, input.orientationDeg, input.below);
}

/** Floor area of the typical home of a form and year, m². */
export function typicalFloorAreaM2(form: DwellingForm, constructionYear: number): number {
  return typicalHome(form, constructionYear).floorAreaM2;
}
