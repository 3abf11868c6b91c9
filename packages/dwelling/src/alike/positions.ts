import { ln } from "@keukentafel/repeatable";
import { ventilationSystems } from "../data/air.ts";
import { glazingData } from "../data/glazing.ts";
import { claimPaths } from "../claim-paths.ts";
import type { GlazingType } from "../dwelling.ts";
import { alikeData } from "./alike-data.ts";
import { featureCodes, type FeatureCode, type HomeFeatures } from "./features.ts";

/** Both surface resistances of a wall, m²K/W (EN ISO 6946): makes a heat loss of a bare resistance. */
const surfaceResistance = 0.17;

const forms: readonly string[] = claimPaths[0].answer.options;
const roofs = { pitched: 0, flat: 1, pitched_and_flat: 2, none: 3 } as const;
const walls = { cavity: 0, solid: 1 } as const;
const floors = { crawl_space: 0, ground: 1, neighbour: 2 } as const;
const sources = { gas_boiler: 0, hybrid_heat_pump: 1, heat_pump: 2 } as const;
const emitterKinds = { radiators: 0, low_temperature_radiators: 1, floor_heating: 2 } as const;

/** Number of the construction period of a year, 0 for the oldest. */
export function periodOf(constructionYear: number): number {
  return alikeData.periods.beginsIn.filter((year) => year <= constructionYear).length;
}

function placeIn(list: readonly string[], value: string): number {
  const place = list.indexOf(value);
  if (place < 0) throw new RangeError(`${value} is not one of ${list.join(", ")}`);
  return place;
}

function lnAbove0(what: string, value: number): number {
  if (!(value > 0) || !Number.isFinite(value)) throw new RangeError(`${what} must be above 0, not ${value}`);
  return ln(value);
}

const insulation = (rcM2KPerW: number): number =>
  lnAbove0("a thermal resistance with its surfaces", rcM2KPerW + surfaceResistance);
const glass = (type: GlazingType): number => ln(glazingData.types[type].glassU.value);

/** NaN stands for unknown. */
function orUnknown<T>(value: T | undefined, position: (known: T) => number): number {
  return value === undefined ? Number.NaN : position(value);
}

const itself = (value: number): number => value;

const positionOf: Readonly<Record<FeatureCode, (home: HomeFeatures) => number>> = {
  form: (home) => orUnknown(home.form, (form) => placeIn(forms, form)),
  period: (home) => orUnknown(home.constructionYear, periodOf),
  floorArea: (home) => orUnknown(home.floorAreaM2, (areaM2) => lnAbove0("a floor area", areaM2)),
  storeys: (home) => orUnknown(home.storeys, itself),
  roof: (home) => orUnknown(home.roof, (roof) => roofs[roof]),
  freeSides: (home) => orUnknown(home.freeSides, itself),
  wall: (home) => orUnknown(home.wall, (wall) => walls[wall]),
  facadeInsulation: (home) => orUnknown(home.facadeRcM2KPerW, insulation),
  roofInsulation: (home) => orUnknown(home.roofRcM2KPerW, insulation),
  floorInsulation: (home) => orUnknown(home.floorRcM2KPerW, insulation),
  floorBelow: (home) => orUnknown(home.floorBelow, (below) => floors[below]),
  glazingLiving: (home) => orUnknown(home.glazingLiving, glass),
  glazingSleeping: (home) => orUnknown(home.glazingSleeping, glass),
  airTightness: (home) => orUnknown(home.leakageQv10Dm3PerSM2, (leakage) => lnAbove0("a leakage", leakage)),
  ventilation: (home) => orUnknown(home.ventilation, (system) => placeIn(ventilationSystems, system)),
  heatSource: (home) => orUnknown(home.heatSource, (source) => sources[source]),
  emitters: (home) => orUnknown(home.emitters, (kind) => emitterKinds[kind]),
  orientation: (home) => orUnknown(home.orientationDeg, (degrees) => ((degrees % 360) + 360) % 360),
};

/**
 * Where a home stands on the scale of each feature, in the order of `featureCodes`; NaN where it is
 * unknown. Categories are numbered; floor area, insulation (ln(Rc + 0.17)), glass (ln U) and leakage
 * stand on logarithmic scales, so that a distance is a ratio.
 *
 * @throws RangeError when an area, resistance or leakage cannot be
 */
export function positionsOf(home: HomeFeatures): Float64Array {
  return Float64Array.from(featureCodes, (code) => positionOf[code](home));
}
