import type { Dwelling, DwellingForm, GlazingType } from "../dwelling.ts";
import type { HomeGeometry } from "../geometry.ts";

/** What two homes are compared by. Stable: weights, words and reasons are keyed by them. */
export const featureCodes = [
  "form",
  "period",
  "floorArea",
  "storeys",
  "roof",
  "freeSides",
  "wall",
  "facadeInsulation",
  "roofInsulation",
  "floorInsulation",
  "floorBelow",
  "glazingLiving",
  "glazingSleeping",
  "airTightness",
  "ventilation",
  "heatSource",
  "emitters",
  "orientation",
] as const;

export type FeatureCode = (typeof featureCodes)[number];

/** A home as far as it is known. What is absent is unknown, and takes no part in a comparison. */
export interface HomeFeatures {
  /** Names the home among others; unique within a set. */
  readonly id: string;
  readonly form?: DwellingForm;
  readonly constructionYear?: number;
  /** Usable floor area, m², above 0 (NEN 2580). */
  readonly floorAreaM2?: number;
  readonly storeys?: number;
  readonly roof?: HomeGeometry["roof"];
  /** Sides without a neighbour, front and back included: 2 between two neighbours, 4 on its own. */
  readonly freeSides?: number;
  readonly wall?: Dwelling["envelope"]["facade"]["wall"];
  /** Thermal resistance of the construction, m²K/W, 0 or more. A home without roof or floor of its own has none. */
  readonly facadeRcM2KPerW?: number;
  readonly roofRcM2KPerW?: number;
  readonly floorRcM2KPerW?: number;
  readonly floorBelow?: Dwelling["envelope"]["floor"]["below"];
  readonly glazingLiving?: GlazingType;
  readonly glazingSleeping?: GlazingType;
  /** Air leakage at 10 Pa, dm³/s per m² floor area, above 0 (NEN 2686). */
  readonly leakageQv10Dm3PerSM2?: number;
  readonly ventilation?: Dwelling["ventilation"]["system"];
  readonly heatSource?: Dwelling["heating"]["source"];
  readonly emitters?: Dwelling["heating"]["emitters"];
  /** Direction the street façade faces, clockwise from north, °. */
  readonly orientationDeg?: number;
}
