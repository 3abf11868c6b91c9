import { toBuildingModel, type Dwelling } from "@keukentafel/dwelling";
import { createSimulationCache, simulate, type BuildingModel, type SimulationCache } from "@keukentafel/simulation";
import { coldSpellOf, meanTemperatureC, type ColdSpell } from "./cold-spell.ts";
import { zoneOf } from "./comfort.ts";
import type { Indicators } from "./indicators.ts";
import { thresholds } from "./thresholds.ts";

type ReadyAt = NonNullable<Indicators["lowTemperature"]["readyAtC"]>;

/** Highest first: what a home needs falls with each. */
const supplies: readonly ReadyAt[] = [55, 50, 45, 35];

/** A slice of weather knows no year; the ground is put at the year's mean behind half a metre of soil. */
function onSteadyGround(model: BuildingModel, groundC: number): BuildingModel {
  const soil = {
    thicknessM: thresholds.soilDepthM.value,
    conductivityWPerMK: thresholds.soilConductivityWPerMK.value,
    densityKgPerM3: 1800,
    specificHeatJPerKgK: 1000,
  };
  const grounded = model.surfaces.filter((surface) => surface.boundary.kind === "ground");
  const ids = new Set(grounded.map((surface) => surface.construction));
  return {
    ...model,
    constructions: [
      ...model.constructions,
      ...model.constructions
        .filter((one) => ids.has(one.id))
        .map((one) => ({ id: `${one.id} on soil`, layers: [...one.layers, soil] })),
    ],
    surfaces: model.surfaces.map((surface) =>
      surface.boundary.kind === "ground"
        ? {
            ...surface,
            construction: `${surface.construction} on soil`,
            boundary: { kind: "neighbour", temperatureC: groundC },
          }
        : surface,
    ),
  };
}

/** The home kept warm day and night, its emitters at one supply temperature. */
function atSupply(dwelling: Dwelling, supplyTemperatureC: number): Dwelling {
  const room = thresholds.lowTemperatureRoomC.value;
  const bedroom = thresholds.lowTemperatureBedroomC.value;
  return {
    ...dwelling,
    heating: { ...dwelling.heating, source: "gas_boiler", supplyTemperatureC },
    // In a cold spell windows stay shut.
    use: {
      ...dwelling.use,
      dayAiringM3PerH: 0,
      nightAiringM3PerH: 0,
      dayTemperatureC: room,
      nightTemperatureC: room,
      sleepingTemperatureC: bedroom,
    },
  };
}

function staysWarm(
  dwelling: Dwelling,
  supplyTemperatureC: number,
  spell: ColdSpell,
  cache: SimulationCache,
  groundC: number,
): boolean {
  const home = atSupply(dwelling, supplyTemperatureC);
  const result = simulate(onSteadyGround(toBuildingModel(home), groundC), spell.weather, {
    cache,
    solver: "fast",
    keepPaths: false,
    warmUpDays: 5,
  });
  const slack = thresholds.coldBelowSetpointK.value;
  const living = zoneOf(result, "living").operativeTemperatureC;
  const sleeping = zoneOf(result, "sleeping").operativeTemperatureC;
  for (let k = spell.spellFrom; k < result.hours; k++) {
    if (living[k]! < home.use.dayTemperatureC - slack || sleeping[k]! < home.use.sleepingTemperatureC - slack)
      return false;
  }
  return true;
}

/**
 * The lowest of 55, 50, 45 and 35 °C supply at which the home stays within 0.5 K of 20 °C (living)
 * and 18 °C (bedrooms) through the coldest five days, heated day and night; null when 55 °C
 * is too little. Found by halving, in at most three short simulations.
 */
export function lowTemperatureReadiness(dwelling: Dwelling, yearCache: SimulationCache): Indicators["lowTemperature"] {
  const spell = yearCache.remember("cold spell", () => coldSpellOf(yearCache.weather));
  const cache = yearCache.remember("cold spell cache", () => createSimulationCache(spell.weather));
  const groundC = yearCache.remember("ground", () => meanTemperatureC(yearCache.weather));
  let warm = -1;
  let cold = supplies.length;
  while (cold - warm > 1) {
    const middle = Math.floor((warm + cold) / 2);
    const supply = supplies[middle];
    if (supply !== undefined && staysWarm(dwelling, supply, spell, cache, groundC)) warm = middle;
    else cold = middle;
  }
  return { readyAtC: supplies[warm] ?? null };
}
