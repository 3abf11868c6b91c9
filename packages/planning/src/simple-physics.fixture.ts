import {
  describeHome,
  drawDwelling,
  heatLoss,
  leakageFlowAt10PaM3PerH,
  ventilationFlowM3PerH,
  type Dwelling,
} from "@keukentafel/dwelling";
import { energyPrices2026, isde2026 } from "@keukentafel/finance";
import type { Indicators } from "@keukentafel/insight";
import { builtInCatalogue } from "@keukentafel/measures";
import type { ClaimValue } from "@keukentafel/quantities";
import type { HomeContext } from "./home-states.ts";

/**
 * A year in a few sums, for tests of planning alone: everything moves in the right direction and at
 * about the right size, and a run costs nothing.
 */
export function simpleYear(dwelling: Dwelling): Indicators {
  const loss = heatLoss(dwelling);
  const demandKwh = Math.max(0, loss.totalWPerK * 62 - 2500);
  const { heating, electricity } = dwelling;
  const byPump = heating.source === "heat_pump" ? 1 : heating.source === "hybrid_heat_pump" ? 0.7 : 0;
  const gasHeating = ((1 - byPump) * demandKwh) / (9.77 * heating.boilerEfficiency);
  const gasWater = heating.source === "heat_pump" ? 0 : 200;
  const gasCooking = electricity.cooking === "gas" ? 37 : 0;
  const pumpKwh = (byPump * demandKwh) / 3.5;
  const waterKwh = heating.source === "heat_pump" ? 700 : 0;
  const used = electricity.householdKwhPerYear + pumpKwh + waterKwh;
  const produced = dwelling.solarPanels.reduce((sum, { peakKw }) => sum + peakKw * 860, 0);
  const usedAtHome = Math.min(produced * 0.35, used);

  const freshM3PerH = ventilationFlowM3PerH(dwelling).sleeping + 0.06 * leakageFlowAt10PaM3PerH(dwelling);
  const nightPpm = 420 + (dwelling.use.occupants * 15_000) / freshM3PerH;
  const humidityPct = 40 + nightPpm / 50 - 30 * (dwelling.envelope.temperatureFactor - 0.5);
  const emitterAt = (supplyC: number): number => {
    const excess = Math.max(0, (supplyC - 24) / 50);
    return (heating.emitterPowerW.living + heating.emitterPowerW.sleeping) * excess * Math.sqrt(Math.sqrt(excess));
  };
  const readyAtC = ([35, 45, 50, 55] as const).find((supply) => emitterAt(supply) >= loss.totalWPerK * 32) ?? null;
  const coldHours =
    heating.source === "heat_pump" && emitterAt(heating.supplyTemperatureC) < loss.totalWPerK * 32 ? 600 : 40;
  const netHeatDemand = (loss.totalWPerK * 45) / dwelling.floorAreaM2;
  return {
    energy: {
      gasM3: {
        heating: gasHeating,
        hotWater: gasWater,
        cooking: gasCooking,
        total: gasHeating + gasWater + gasCooking,
      },
      electricityKwh: {
        heating: pumpKwh,
        hotWater: waterKwh,
        ventilation: 0,
        household: electricity.householdKwhPerYear,
        total: used,
      },
      solarKwh: { produced, usedAtHome, fedIn: produced - usedAtHome },
      boughtKwh: used - usedAtHome,
    },
    heat: {
      livingKwh: demandKwh * 0.7,
      sleepingKwh: demandKwh * 0.3,
      totalKwh: demandKwh,
      peakW: loss.totalWPerK * 24,
      balanceKwh: {
        roof: 0,
        facade: 0,
        floor: 0,
        glazing: 0,
        door: 0,
        joints: 0,
        draught: 0,
        ventilation: -demandKwh,
        airing: 0,
        neighbours: 0,
        sun: 0,
        people_and_appliances: 0,
        heating: demandKwh,
        cooling: 0,
        stored: 0,
      },
    },
    comfort: {
      coldHoursLiving: coldHours,
      warmHoursLiving: 0,
      warmHoursSleeping: 0,
      coldestLivingC: 18,
      warmestLivingC: 25,
      warmestSleepingC: 25,
    },
    air: {
      stuffyHoursLiving: 0,
      stuffyHoursSleeping: nightPpm > 1200 ? 900 : 0,
      co2P95LivingPpm: 900,
      co2P95SleepingPpm: nightPpm,
      insufficient: nightPpm > 1200,
    },
    moisture: {
      surfaceHumidityPct: humidityPct,
      mouldRisk: humidityPct > 80,
      mouldIndex: 0,
      highestHumidityPct: humidityPct - 10,
      wetGlassHoursLiving: 0,
      wetGlassHoursSleeping: 0,
    },
    installation: {
      seasonalPerformance: 0.9,
      heatPump: null,
      flow: { designC: heating.supplyTemperatureC, meanC: heating.supplyTemperatureC },
      hotWater: {
        drawnKwh: 1800,
        recoveredKwh: 0,
        lossKwh: 300,
        electricityKwh: waterKwh,
        gasM3: gasWater,
        unmetHours: 0,
      },
      battery: null,
    },
    lowTemperature: { readyAtC },
    standard: { netHeatDemandKwhPerM2: netHeatDemand, standardKwhPerM2: 57, meetsStandard: netHeatDemand <= 57 },
  };
}

/** The likely home and some draws for answers by path. */
export function homesOf(
  answers: Readonly<Record<string, ClaimValue>>,
  draws: number,
): { readonly central: Dwelling; readonly draws: readonly Dwelling[] } {
  const outcome = describeHome(
    Object.entries(answers).map(([path, value], i) => ({
      id: `01900000-0000-7000-8000-${String(i).padStart(12, "0")}`,
      path,
      value,
      source: "resident",
      observedAt: "2026-11-01T10:00:00Z",
      recordedAt: "2026-11-01T10:00:00Z",
      by: "resident",
    })),
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const description = outcome.value;
  return {
    central: drawDwelling(description, 7, 0),
    draws: Array.from({ length: draws }, (_, i) => drawDwelling(description, 7, i + 1)),
  };
}

export const terracedAnswers: Readonly<Record<string, ClaimValue>> = {
  "home.form": "mid_terrace",
  "home.constructionYear": 1970,
  "home.streetFacing": "north",
};

/** A context on the simple year, counting how often it is asked. */
export function simpleContext(
  answers: Readonly<Record<string, ClaimValue>>,
  more: Partial<HomeContext> = {},
): HomeContext {
  return {
    ...homesOf(answers, 4),
    evaluate: { fully: simpleYear, year: simpleYear },
    livedIn: (_before, after) => after,
    catalogue: builtInCatalogue,
    prices: energyPrices2026,
    isde: isde2026,
    ownerOccupied: true,
    today: "2026-11-24",
    boilerYear: null,
    ...more,
  };
}
