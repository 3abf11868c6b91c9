import { profileMeanBetween, ventilationFlowM3PerH, ventilationWeek, type Dwelling } from "@keukentafel/dwelling";
import { hourlyOfSchedule, weekSchedule } from "@keukentafel/quantities";
import {
  electricityMeter,
  householdElectricity,
  usualBattery,
  ventilationHeat,
  type ElectricitySeries,
  type SimulationCache,
} from "@keukentafel/simulation";
import { clockOf } from "./hours.ts";
import { useOfOne } from "./hourly-use.ts";
import type { InstallationYear } from "./installation.ts";
import { solarPowerW } from "./solar.ts";
import { systemsData } from "./systems-data.ts";
import { firstHourOf } from "./weather-hours.ts";

/** A year of electricity. Its series hold until the next year of the same cache. */
export interface ElectricityYear {
  readonly householdWh: number;
  readonly fanWh: number;
  readonly solarW: Float64Array;
  readonly meter: ElectricitySeries;
}

/** Household electricity of one kilowatt-hour a year, W by the hour, with who is awake at home. */
function householdPattern(type: Dwelling["use"]["type"], cache: SimulationCache): Float64Array {
  return cache.remember(`household electricity ${type}`, () => {
    const away = systemsData.household.activityWhenAway.value;
    const activity = useOfOne(type, cache).peopleLiving.map((awake) => away + (1 - away) * awake);
    return householdElectricity({ kwhPerYear: 1, seed: systemsData.people.seed.value, activity }, clockOf(cache));
  });
}

/**
 * Power of the fans, W: the same at all hours, or with demand control by the flow of the hour
 * (the fan law of the simulation, between lowest stand and full flow).
 */
function fanPowerW(dwelling: Dwelling, cache: SimulationCache): Float64Array | number {
  const { system } = dwelling.ventilation;
  const perFlow = systemsData.ventilationFan[system].value;
  const flow = ventilationFlowM3PerH(dwelling);
  const meanM3PerH = flow.living + flow.sleeping;
  if (system !== "demand_extract") return perFlow * meanM3PerH;
  const perMeanFlow = cache.remember(`demand fan ${dwelling.use.type}`, () => {
    // Of any home in this use; what counts is the course of its flow.
    const any = { floorAreaM2: 100, ventilation: { ...dwelling.ventilation, flowFactor: 1 }, use: dwelling.use };
    const anyFlow = ventilationFlowM3PerH(any);
    const hourly = (zone: "living" | "sleeping"): Float64Array => {
      const week = ventilationWeek(any, zone);
      const day = (profile: typeof week.weekday): number[] =>
        Array.from(
          { length: 24 },
          (_, hour) => profileMeanBetween(profile, hour, hour + 1) / (anyFlow.living + anyFlow.sleeping),
        );
      const schedule = weekSchedule(day(week.weekday), day(week.weekend));
      return hourlyOfSchedule(schedule, firstHourOf(cache.weather), cache.weather.hours);
    };
    const sleeping = hourly("sleeping");
    const both = hourly("living").map((living, k) => living + sleeping[k]!);
    const designM3PerH = both.reduce((most, one) => Math.max(most, one), 0);
    const { dryBulbTemperatureC } = cache.weather;
    const fan = { kind: "extract", designM3PerH, designWPerM3PerH: perFlow } as const;
    return ventilationHeat(fan, both, dryBulbTemperatureC, dryBulbTemperatureC).fanW;
  });
  return perMeanFlow.map((power) => power * meanM3PerH);
}

/** Everything that uses electricity against what panels make, through battery and meter. */
export function electricityYear(
  dwelling: Dwelling,
  { systems, water, work }: InstallationYear,
  cache: SimulationCache,
): ElectricityYear {
  const pattern = householdPattern(dwelling.use.type, cache);
  const fan = fanPowerW(dwelling, cache);
  const { householdKwhPerYear } = dwelling.electricity;
  const { demandW } = work;
  const solarW = solarPowerW(dwelling, cache, work.solarW);
  let householdWh = 0;
  let fanWh = 0;
  for (let k = 0; k < demandW.length; k++) {
    const household = householdKwhPerYear * pattern[k]!;
    const fans = typeof fan === "number" ? fan : fan[k]!;
    householdWh += household;
    fanWh += fans;
    demandW[k] = household + fans + systems.electricityW[k]! + water.electricityW[k]!;
  }
  const { battery } = dwelling;
  const meter = electricityMeter(
    { demandW, solarW, battery: battery === undefined ? undefined : usualBattery(1000 * battery.capacityKwh) },
    work.meter,
  );
  return { householdWh, fanWh, solarW, meter };
}
