import type { GlazingName } from "./parts.ts";

/** What a case of ASHRAE 140-2020 (thermal fabric) has; every case is another one with differences. */
export interface CaseFeatures {
  readonly mass: "light" | "heavy";
  /** Insulation of walls and roof as in 680, 695, 980, 995. */
  readonly extraInsulation: boolean;
  /** 12 m² of window: two in the south wall, one each in east and west wall, opaque ones in the south wall, or none. */
  readonly windows: "south" | "east and west" | "opaque south" | "none";
  readonly glazing: GlazingName;
  /** One metre deep. */
  readonly shading: "none" | "overhang" | "overhang and fins";
  readonly airChangesPerHour: number;
  readonly gainW: number;
  /** °C; null floats freely. */
  readonly heatingC: number | "setback" | null;
  readonly coolingC: number | null;
  /** Night fan, and cooling by day only. */
  readonly nightFan: boolean;
  readonly solarAbsorptanceOutside: number;
  readonly solarAbsorptanceInside: number;
  readonly emissivityOutside: number;
  readonly emissivityInside: number;
  /** Constant combined coefficients, with emissivity zero on that side. */
  readonly fixedInside: boolean;
  readonly fixedOutside: boolean;
}

/** Case 600, the base of them all. */
const base600: CaseFeatures = {
  mass: "light",
  extraInsulation: false,
  windows: "south",
  glazing: "clear double",
  shading: "none",
  airChangesPerHour: 0.5,
  gainW: 200,
  heatingC: 20,
  coolingC: 27,
  nightFan: false,
  solarAbsorptanceOutside: 0.6,
  solarAbsorptanceInside: 0.6,
  emissivityOutside: 0.9,
  emissivityInside: 0.9,
  fixedInside: false,
  fixedOutside: false,
};

type Differences = Partial<CaseFeatures>;
const heavy: Differences = { mass: "heavy" };
const freeFloat: Differences = { heatingC: null, coolingC: null };
const eastWest: Differences = { windows: "east and west" };
const ventilated: Differences = { heatingC: null, nightFan: true };
const insulated: Differences = { extraInsulation: true };
const steady: Differences = { heatingC: 20, coolingC: 20 };

/** In-depth base 220: no air, no gains, no glass, 20 °C all year, pale outside. */
const indepth: Differences = {
  ...steady,
  windows: "opaque south",
  airChangesPerHour: 0,
  gainW: 0,
  solarAbsorptanceOutside: 0.1,
};
/** The same with glass and a black inside: 270. */
const glazed: Differences = { ...indepth, windows: "south", solarAbsorptanceInside: 0.9 };
/** The same as 220 with a dead band: 400. */
const deadBand: Differences = { ...indepth, heatingC: 20, coolingC: 27 };

/** Differences from case 600, by case. */
export const caseTable: Readonly<Record<string, Differences>> = {
  "195": { ...indepth, windows: "none", emissivityOutside: 0.1, emissivityInside: 0.1 },
  "200": { ...indepth, emissivityOutside: 0.1, emissivityInside: 0.1 },
  "210": { ...indepth, emissivityInside: 0.1 },
  "215": { ...indepth, emissivityOutside: 0.1 },
  "220": indepth,
  "230": { ...indepth, airChangesPerHour: 1 },
  "240": { ...indepth, gainW: 200 },
  "250": { ...indepth, solarAbsorptanceOutside: 0.9 },
  "270": glazed,
  "280": { ...glazed, solarAbsorptanceInside: 0.1 },
  "290": { ...glazed, shading: "overhang" },
  "300": { ...glazed, ...eastWest },
  "310": { ...glazed, ...eastWest, shading: "overhang and fins" },
  "320": { ...glazed, coolingC: 27 },
  "395": { ...deadBand, windows: "none" },
  "400": deadBand,
  "410": { ...deadBand, airChangesPerHour: 0.5 },
  "420": { ...deadBand, airChangesPerHour: 0.5, gainW: 200 },
  "430": { windows: "opaque south" },
  "440": { solarAbsorptanceInside: 0.1 },
  "450": { fixedInside: true, fixedOutside: true },
  "460": { fixedInside: true },
  "470": { fixedOutside: true },
  "600": {},
  "610": { shading: "overhang" },
  "620": eastWest,
  "630": { ...eastWest, shading: "overhang and fins" },
  "640": { heatingC: "setback" },
  "650": ventilated,
  "660": { glazing: "low-e double" },
  "670": { glazing: "clear single" },
  "680": insulated,
  "685": steady,
  "695": { ...insulated, ...steady },
  "800": { ...heavy, windows: "opaque south" },
  "810": { ...heavy, solarAbsorptanceInside: 0.1 },
  "900": heavy,
  "910": { ...heavy, shading: "overhang" },
  "920": { ...heavy, ...eastWest },
  "930": { ...heavy, ...eastWest, shading: "overhang and fins" },
  "940": { ...heavy, heatingC: "setback" },
  "950": { ...heavy, ...ventilated },
  "980": { ...heavy, ...insulated },
  "985": { ...heavy, ...steady },
  "995": { ...heavy, ...insulated, ...steady },
  "600ff": freeFloat,
  "650ff": { ...ventilated, ...freeFloat },
  "680ff": { ...insulated, ...freeFloat },
  "900ff": { ...heavy, ...freeFloat },
  "950ff": { ...heavy, ...ventilated, ...freeFloat },
  "980ff": { ...heavy, ...insulated, ...freeFloat },
};

/** All features of a case of the table. */
export function featuresOf(name: string): CaseFeatures {
  const differences = caseTable[name];
  if (differences === undefined) throw new RangeError(`no case ${name}`);
  return { ...base600, ...differences };
}
