import type { BuildingModelInput } from "@keukentafel/simulation";

/** Building parts of ASHRAE 140-2020 case 600…995: constructions, glazings and schedules, all SI. */

type Construction = NonNullable<BuildingModelInput["constructions"]>[number];
type Glazing = NonNullable<BuildingModelInput["glazings"]>[number];
type Schedule = NonNullable<BuildingModelInput["schedules"]>[number];

const material = (
  thicknessM: number,
  conductivityWPerMK: number,
  densityKgPerM3: number,
  specificHeatJPerKgK: number,
) => ({ thicknessM, conductivityWPerMK, densityKgPerM3, specificHeatJPerKgK });

const plasterboard = (thicknessM: number) => material(thicknessM, 0.16, 950, 840);
const fibreglass = (thicknessM: number) => material(thicknessM, 0.04, 12, 840);
const foam = (thicknessM: number) => material(thicknessM, 0.04, 10, 1400);
const concreteBlock = (thicknessM: number) => material(thicknessM, 0.51, 1400, 1000);
const siding = material(0.009, 0.14, 530, 900);
const roofDeck = material(0.019, 0.14, 530, 900);
const glass = material(0.003048, 1, 2470, 750);

/** Layers from inside to outside. */
const layers = {
  "light wall": [plasterboard(0.012), fibreglass(0.066), siding],
  "light wall, extra insulation": [plasterboard(0.012), foam(0.25), siding],
  "heavy wall": [concreteBlock(0.1), foam(0.0615), siding],
  "heavy wall, extra insulation": [concreteBlock(0.1), foam(0.2452), siding],
  roof: [plasterboard(0.01), fibreglass(0.1118), roofDeck],
  "roof, extra insulation": [plasterboard(0.01), fibreglass(0.4), roofDeck],
  "light floor": [material(0.025, 0.14, 650, 1200), { resistanceM2KPerW: 25.075 }],
  "heavy floor": [material(0.08, 1.13, 1400, 1000), { resistanceM2KPerW: 25.175 }],
  "opaque window": [glass, { resistanceM2KPerW: 0.192 }, glass],
  "common wall": [concreteBlock(0.2)],
} satisfies Record<string, Construction["layers"]>;

export type ConstructionName = keyof typeof layers;

export function construction(name: ConstructionName): Construction {
  return { id: name, layers: layers[name] };
}

const clearPane = {
  thicknessM: 0.003048,
  conductivityWPerMK: 1,
  solarTransmittance: 0.834,
  solarReflectanceFront: 0.075,
  solarReflectanceBack: 0.075,
  emissivityFront: 0.84,
  emissivityBack: 0.84,
};

/** Outer pane of case 660: low-e coating on the face towards the gap. */
const coatedPane = {
  thicknessM: 0.00318,
  conductivityWPerMK: 1,
  solarTransmittance: 0.452,
  solarReflectanceFront: 0.359,
  solarReflectanceBack: 0.397,
  emissivityFront: 0.84,
  emissivityBack: 0.047,
};

const glazings = {
  "clear double": {
    panes: [clearPane, clearPane],
    gaps: [{ thicknessM: 0.012, gas: "air" }],
    angularTransmittance: {
      angleDeg: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90],
      transmittance: [0.703, 0.702, 0.699, 0.692, 0.678, 0.646, 0.577, 0.438, 0.208, 0],
      hemispherical: 0.601,
    },
  },
  "low-e double": { panes: [coatedPane, clearPane], gaps: [{ thicknessM: 0.012, gas: "argon" }] },
  "clear single": { panes: [clearPane], gaps: [] },
} satisfies Record<string, Omit<Glazing, "id">>;

export type GlazingName = keyof typeof glazings;

export function glazing(name: GlazingName): Glazing {
  return { id: name, ...glazings[name] };
}

const schedules = {
  /** 640, 940: 10 °C at night, a straight ramp to 20 °C between 7 and 8 h. */
  setback: [
    [0, 10],
    [7, 10],
    [8, 20],
    [23, 20],
    [23, 10],
  ],
  /** 650, 950: m³/h between 18 and 7 h, on top of infiltration. */
  "night fan": [
    [0, 1700],
    [7, 1700],
    [7, 0],
    [18, 0],
    [18, 1700],
  ],
  /** 650, 950: cooling may run between 7 and 18 h. */
  daytime: [
    [0, 0],
    [7, 0],
    [7, 1],
    [18, 1],
    [18, 0],
  ],
} satisfies Record<string, Schedule["everyDay"]>;

export type ScheduleName = keyof typeof schedules;

export function schedule(name: ScheduleName): Schedule {
  return { id: name, everyDay: schedules[name] };
}
