import { referenceYear } from "@keukentafel/climate";
import { splitCooling, splitUnit } from "../heat/air-to-air.ts";
import { typicalBoiler } from "../heat/boiler.ts";
import { typicalBorehole } from "../heat/borehole.ts";
import { typicalHeatPump } from "../heat/heat-pump.ts";
import { typicalStove } from "../heat/wood-stove.ts";
import type { SystemsYearSignals, SystemsYearSpec } from "./spec.ts";

/** Two heated zones, heat and cold by the weather alone, hot water morning and evening. */
export function exampleSignals(): SystemsYearSignals {
  const weather = referenceYear("de-bilt");
  const { hours, dryBulbTemperatureC: outdoorC } = weather;
  const demand = (wPerK: number, from: number) =>
    Float64Array.from({ length: hours }, (_, k) => {
      const byNight = k % 24 < 6 ? 0.6 : 1;
      return Math.max(0, from - outdoorC[k]!) * wPerK * byNight;
    });
  return {
    hours,
    outdoorC,
    zoneHeatW: [demand(130, 16), demand(60, 13)],
    zoneTemperatureC: [new Float64Array(hours).fill(20), new Float64Array(hours).fill(18)],
    zoneCoolingW: [Float64Array.from({ length: hours }, (_, k) => Math.max(0, outdoorC[k]! - 23) * 150)],
    hotWaterW: Float64Array.from({ length: hours }, (_, k) => (k % 24 === 7 ? 2500 : k % 24 === 20 ? 3000 : 0)),
    setBack: Float64Array.from({ length: hours }, (_, k) => (k % 24 < 6 ? 1 : 0)),
    electricityByGasPrice: Float64Array.from({ length: hours }, (_, k) => (k % 24 > 16 && k % 24 < 21 ? 4.5 : 2)),
    exhaustAirM3PerH: new Float64Array(hours).fill(150),
    exhaustAirC: new Float64Array(hours).fill(20),
    sourceC: new Float64Array(hours).fill(9),
  };
}

const radiators = [
  { nominalPowerW: 7000, nominalExcessK: 49.8, exponent: 1.3 },
  { nominalPowerW: 3500, nominalExcessK: 49.8, exponent: 1.3 },
];

const base: SystemsYearSpec = {
  emitters: radiators,
  flow: { kind: "needed", marginK: 2, leastC: 28, mostC: 60 },
  source: { kind: "none" },
  local: [],
  hotWater: { source: { kind: "same" }, waterC: 58 },
  auxiliary: { standbyW: 5, pumpW: 30 },
};

const air = typicalHeatPump("airModulating", 6000);
const kettle = typicalBoiler("condensing");

/** A house of every kind. */
export const exampleSpecs = {
  boiler: { ...base, flow: { kind: "fixed", flowC: 70 }, source: { kind: "boiler", unit: kettle } },
  boilerOnCurve: {
    ...base,
    flow: {
      kind: "curve",
      flowByOutdoorC: [
        [-10, 62],
        [18, 28],
      ],
      setBackK: 8,
      leastC: 28,
      mostC: 65,
    },
    source: { kind: "boiler", unit: kettle },
  },
  oldBoiler: {
    ...base,
    flow: { kind: "fixed", flowC: 80 },
    source: { kind: "boiler", unit: typicalBoiler("conventional") },
  },
  airHeatPump: { ...base, source: { kind: "heatPump", unit: air, source: { kind: "outdoorAir" }, backUpW: 3000 } },
  noBackUp: {
    ...base,
    source: { kind: "heatPump", unit: { ...air, ratedPowerW: 3500 }, source: { kind: "outdoorAir" }, backUpW: 0 },
  },
  ground: {
    ...base,
    source: {
      kind: "heatPump",
      unit: typicalHeatPump("ground", 6000),
      source: { kind: "borehole", borehole: typicalBorehole(150) },
      backUpW: 3000,
    },
    cooling: { kind: "ground", waterC: 18 },
  },
  soil: {
    ...base,
    source: {
      kind: "heatPump",
      unit: typicalHeatPump("ground", 6000),
      source: { kind: "series", dropKPerW: 0.0015 },
      backUpW: 3000,
    },
  },
  ventilationAir: {
    ...base,
    source: {
      kind: "heatPump",
      unit: typicalHeatPump("exhaustAir", 2000),
      source: { kind: "exhaustAir" },
      backUpW: 6000,
    },
  },
  hybrid: {
    ...base,
    source: {
      kind: "hybrid",
      unit: { ...air, ratedPowerW: 4000, warmestSinkC: 55 },
      boiler: kettle,
      control: { bivalentBelowC: -3, leastCop: 2.2 },
      byPrice: false,
    },
  },
  hybridByPrice: {
    ...base,
    source: {
      kind: "hybrid",
      unit: { ...air, ratedPowerW: 4000, warmestSinkC: 55 },
      boiler: kettle,
      control: { bivalentBelowC: -10, leastCop: 1 },
      byPrice: true,
    },
    cooling: { kind: "water", unit: splitCooling(4000), waterC: 16 },
  },
  district: {
    ...base,
    source: {
      kind: "district",
      primaryByOutdoorC: [
        [-10, 90],
        [10, 70],
      ],
      capacityW: 20000,
      standingLossW: 60,
      topUpW: 0,
    },
  },
  warmNetwork: {
    ...base,
    source: { kind: "district", primaryByOutdoorC: [[0, 45]], capacityW: 10000, standingLossW: 40, topUpW: 4000 },
  },
  electricBoiler: { ...base, source: { kind: "electricBoiler", powerW: 9000, efficiency: 0.99 } },
  localOnly: {
    ...base,
    emitters: [undefined, undefined],
    local: [
      { kind: "wood", zone: 0, share: 0.3, powerW: 6000, stove: typicalStove("closed") },
      { kind: "split", zone: 0, share: 1, unit: splitUnit(3500) },
      { kind: "electric", zone: 1, share: 1, powerW: 1500 },
    ],
    hotWater: { source: { kind: "electric", powerW: 6000 }, waterC: 60 },
    cooling: { kind: "air", unit: splitCooling(3500) },
  },
  boilerAndSplit: {
    ...base,
    source: { kind: "boiler", unit: kettle },
    local: [{ kind: "split", zone: 0, share: 0.6, unit: splitUnit(3500) }],
    hotWater: {
      source: { kind: "heatPump", unit: typicalHeatPump("exhaustAir", 1500), source: "exhaustAir", backUpW: 1500 },
      waterC: 58,
    },
  },
  geyser: {
    ...base,
    emitters: [undefined, undefined],
    local: [{ kind: "electric", zone: 0, share: 1, powerW: 2000 }],
    hotWater: { source: { kind: "boiler", unit: typicalBoiler("conventional") }, waterC: 60 },
  },
} as const satisfies Record<string, SystemsYearSpec>;
