import { curvePoints, emitterOf, returnTemperatureAt, type Dwelling } from "@keukentafel/dwelling";
import {
  heatPumpCapacityW,
  typicalBoiler,
  typicalBorehole,
  typicalHeatPump,
  type BoilerUnit,
  type Curve,
  type Emitter,
  type FlowControl,
  type HeatPumpUnit,
  type HeatSource,
  type SystemsYearSpec,
} from "@keukentafel/simulation";
import { systemsData } from "./systems-data.ts";

/** Efficiency at a return temperature: the home's seasonal value at the usual return; a condensing boiler gains with cooler water. */
function efficiencyAt(seasonalEfficiency: number, returnC: number): number {
  const { usualReturnC, gainPerReturnK, condensingFrom, coldestReturnC } = systemsData.boiler;
  if (seasonalEfficiency < condensingFrom.value) return seasonalEfficiency;
  const cooler = usualReturnC.value - Math.min(usualReturnC.value, Math.max(coldestReturnC.value, returnC));
  return seasonalEfficiency * (1 + gainPerReturnK.value * cooler);
}

/**
 * The boiler of a home by its seasonal efficiency, which holds starts and standing losses already. Alone
 * it sends water as it stands set, so its efficiency is that of one return; beside a heat pump the water
 * follows the rooms and the efficiency the return of the hour.
 */
function boilerOf(heating: Dwelling["heating"], alone: boolean): BoilerUnit {
  const { usualReturnC, coldestReturnC } = systemsData.boiler;
  const at = (returnC: number): number => efficiencyAt(heating.boilerEfficiency, returnC);
  const efficiencyByReturn: Curve = alone
    ? [[usualReturnC.value, at(returnTemperatureAt(heating.supplyTemperatureC))]]
    : [
        [coldestReturnC.value, at(coldestReturnC.value)],
        [usualReturnC.value, at(usualReturnC.value)],
      ];
  return typicalBoiler("condensing", { efficiencyByReturn, leastPowerW: 0, startLossJ: 0, standingLossW: 0 });
}

/** Power of a usual air unit on the design day as a share of its power at 7 °C. */
const designDayShare = heatPumpCapacityW(typicalHeatPump("airModulating", 1), curvePoints.designOutdoorC, 35);

/** The heat pump of a home; outdoor air unless it stands on a borehole. */
export function pumpUnitOf(heating: Dwelling["heating"]): HeatPumpUnit {
  const { heatPumpPowerW, heatPumpCarnotFraction, heatPumpKind = "air" } = heating;
  return heatPumpKind === "air"
    ? typicalHeatPump("airModulating", heatPumpPowerW / designDayShare, { carnotShare: heatPumpCarnotFraction })
    : typicalHeatPump("ground", heatPumpPowerW, {
        carnotShare: Math.min(0.65, heatPumpCarnotFraction * systemsData.heatPump.groundCarnotFactor.value),
      });
}

function sourceOf(heating: Dwelling["heating"]): HeatSource {
  const { backUpW, boreholeMPerW, longestBoreholeM } = systemsData.heatPump;
  switch (heating.source) {
    case "gas_boiler":
      return { kind: "boiler", unit: boilerOf(heating, true) };
    case "hybrid_heat_pump": {
      const { leastCop, bivalentBelowC, warmestSupplyC } = systemsData.hybrid;
      return {
        kind: "hybrid",
        unit: { ...pumpUnitOf({ ...heating, heatPumpKind: "air" }), warmestSinkC: warmestSupplyC.value },
        boiler: boilerOf(heating, false),
        control: { bivalentBelowC: bivalentBelowC.value, leastCop: leastCop.value },
        byPrice: false,
      };
    }
    case "heat_pump": {
      const unit = pumpUnitOf(heating);
      if (heating.heatPumpKind !== "ground")
        return { kind: "heatPump", unit, source: { kind: "outdoorAir" }, backUpW: backUpW.value };
      const metres = Math.max(50, boreholeMPerW.value * heating.heatPumpPowerW);
      const count = Math.ceil(metres / longestBoreholeM.value);
      return {
        kind: "heatPump",
        unit,
        source: { kind: "borehole", borehole: typicalBorehole(metres / count, { count }) },
        backUpW: backUpW.value,
      };
    }
  }
}

/**
 * What the mean of an hour may ask above the warmest water, K: the rooms of the simulation got what the
 * emitters gave within the hour, and no heat of theirs may be lost between the two.
 */
const overK = 5;

/** A boiler sends water as it stands set; a heat pump what the rooms need. */
function flowOf(heating: Dwelling["heating"]): FlowControl {
  const setC = heating.supplyTemperatureC;
  const mostC = setC + overK;
  if (heating.source === "gas_boiler") return { kind: "needed", marginK: 0, leastC: setC, mostC };
  return { kind: "needed", marginK: curvePoints.marginK, leastC: Math.min(curvePoints.leastC, setC), mostC };
}

function emitter(dwelling: Pick<Dwelling, "heating">, zone: "living" | "sleeping"): Emitter {
  const { nominalPowerW, nominalExcessK, exponent } = emitterOf(dwelling, zone);
  return { nominalPowerW, nominalExcessK, exponent };
}

/** The installation of a home as the chain of the simulation takes it; zones are living and sleeping. */
export function installationOf(dwelling: Pick<Dwelling, "heating">, flow?: FlowControl): SystemsYearSpec {
  const { heating } = dwelling;
  const { auxiliary, tank } = systemsData;
  return {
    emitters: [emitter(dwelling, "living"), emitter(dwelling, "sleeping")],
    flow: flow ?? flowOf(heating),
    source: sourceOf(heating),
    local: [],
    hotWater: { source: { kind: "same" }, waterC: tank.setPointC.value },
    auxiliary: {
      // The controls of a combi boiler are counted with its hot water.
      standbyW: heating.source === "heat_pump" ? auxiliary.standbyW.value : 0,
      pumpW: auxiliary.pumpWWhileHeating.value,
    },
  };
}
