import { windowU, type Dwelling } from "@keukentafel/dwelling";
import {
  exchangeStreams,
  moistureSource,
  mouldRisk,
  usualShowersPerDay,
  zoneMoisture,
  type MoistureSeries,
  type MoistureZone,
  type SimulationCache,
} from "@keukentafel/simulation";
import { clockOf, outdoorOf } from "./hours.ts";
import type { HourlyUse } from "./hourly-use.ts";
import type { Indicators } from "./indicators.ts";
import { quantileOf } from "./quantile.ts";
import type { Rooms } from "./rooms.ts";
import { systemsData } from "./systems-data.ts";
import { thresholds } from "./thresholds.ts";

/** Moisture of both zones by the hour. */
export interface HomeMoisture {
  readonly living: MoistureSeries;
  readonly sleeping: MoistureSeries;
}

/** Paint and wallpaper on a plastered corner. */
const cornerMaterial = "sensitive";

/** f_Rsi of glazing as a whole by its U value (EN ISO 13788: 1 − U R_si). */
function glassFactor(dwelling: Dwelling, zone: "living" | "sleeping"): number {
  const { glazing, frameUWPerM2K } = dwelling.envelope;
  return Math.max(
    0,
    1 - windowU(glazing[zone], frameUWPerM2K) * systemsData.moisture.glassInsideResistanceM2KPerW.value,
  );
}

/**
 * Vapour of the home by the hour: what the household brings into the air of living and sleeping zone
 * (bathroom and drying laundry in the latter), outdoor air as simulated, air between the zones and to
 * the attic, what walls and furniture take up and what settles on the windows.
 */
export function homeMoisture(
  rooms: Rooms,
  use: Pick<HourlyUse, "peopleLiving" | "peopleSleeping">,
  dwelling: Dwelling,
  cache: SimulationCache,
): HomeMoisture {
  const { moisture } = systemsData;
  const outdoor = outdoorOf(cache);
  const { hourOfDay } = clockOf(cache);
  const { occupants } = dwelling.use;
  const drawnOffShare = moisture.drawnOffShare[dwelling.ventilation.system].value;
  const { surfaces, solids } = dwelling.geometry;
  const floorM2 = (zone: string): number =>
    solids.reduce((sum, solid) => (solid.zone === zone ? sum + solid.floorAreaM2 : sum), 0);
  const glassM2 = (zone: string): number =>
    surfaces.reduce((sum, one) => (one.part === "glazing" && one.zone === zone ? sum + one.areaM2 : sum), 0);
  const inhabited = (zone: "living" | "sleeping", sourceKgPerH: Float64Array): MoistureZone => ({
    airTemperatureC: rooms[zone].airTemperatureC,
    sourceKgPerH,
    bufferM2: moisture.bufferM2PerFloorM2.value * floorM2(zone),
    cornerFactor: dwelling.envelope.temperatureFactor,
    glassM2: glassM2(zone),
    glassFactor: glassFactor(dwelling, zone),
  });
  const zones: MoistureZone[] = [
    inhabited(
      "living",
      moistureSource(
        {
          awake: use.peopleLiving,
          cooking: 1,
          gasHob: dwelling.electricity.cooking === "gas",
          plants: 1,
          drawnOffShare,
        },
        hourOfDay,
      ),
    ),
    inhabited(
      "sleeping",
      moistureSource(
        {
          asleep: use.peopleSleeping,
          showersPerDay: usualShowersPerDay(occupants),
          laundryLoadsPerDay: moisture.laundryLoadsPerPersonDay.value * occupants,
          drawnOffShare,
        },
        hourOfDay,
      ),
    ),
  ];
  const volumeM3 = [rooms.livingVolumeM3, rooms.sleepingVolumeM3];
  const outdoorAirM3PerH = [rooms.living.outdoorAirM3PerH, rooms.sleeping.outdoorAirM3PerH];
  const streams = exchangeStreams(0, 1, rooms.exchangeM3PerH);
  if (rooms.attic !== null && rooms.atticVolumeM3 > 0) {
    zones.push({
      airTemperatureC: rooms.attic.airTemperatureC,
      sourceKgPerH: new Float64Array(hourOfDay.length),
      bufferM2: moisture.bufferM2PerFloorM2.value * floorM2("attic"),
      cornerFactor: 1,
      glassM2: 0,
      glassFactor: 1,
    });
    volumeM3.push(rooms.atticVolumeM3);
    outdoorAirM3PerH.push(rooms.attic.outdoorAirM3PerH);
    streams.push(...exchangeStreams(1, 2, rooms.hatchM3PerH));
  }
  const found = zoneMoisture({ volumeM3, outdoorAirM3PerH, streams }, zones, outdoor);
  return { living: found.zones[0]!, sleeping: found.zones[1]! };
}

function wetHours(series: MoistureSeries): number {
  let hours = 0;
  const { glassWaterKg } = series;
  for (let k = 0; k < glassWaterKg.length; k++) if (glassWaterKg[k]! > 0) hours++;
  return hours;
}

/** Humidity of a room in the hours with people in the heating season, 95th percentile, %. */
function humidWithPeople(series: MoistureSeries, people: Float64Array, outdoorC: Float64Array): number {
  const limit = thresholds.heatingSeasonBelowC.value;
  const values = new Float64Array(people.length);
  let n = 0;
  for (let k = 0; k < people.length; k++)
    if (people[k]! > 0 && outdoorC[k]! < limit) values[n++] = series.relativeHumidityPct[k]!;
  return n === 0 ? 0 : quantileOf(values.subarray(0, n), 0.95);
}

/**
 * What the hours of moisture mean: mould at the coldest corner by the mean of thirty days (EN ISO
 * 13788) and by the index of Hukka & Viitanen, how humid the rooms are, and wet windows.
 */
export function moistureOf(
  { living, sleeping }: HomeMoisture,
  use: HourlyUse,
  outdoorC: Float64Array,
): Indicators["moisture"] {
  const below = mouldRisk(living.cornerC, living.cornerHumidityPct, cornerMaterial);
  const above = mouldRisk(sleeping.cornerC, sleeping.cornerHumidityPct, cornerMaterial);
  const surfaceHumidityPct = Math.max(below.highestMonthlyPct, above.highestMonthlyPct);
  return {
    surfaceHumidityPct,
    mouldRisk: surfaceHumidityPct > thresholds.mouldHumidityPct.value,
    mouldIndex: Math.max(below.highestIndex, above.highestIndex),
    highestHumidityPct: Math.max(
      humidWithPeople(living, use.peopleLiving, outdoorC),
      humidWithPeople(sleeping, use.peopleSleeping, outdoorC),
    ),
    wetGlassHoursLiving: wetHours(living),
    wetGlassHoursSleeping: wetHours(sleeping),
  };
}

/** Humidity at the coldest corner of the zone that is worse over the year, %. */
export function worstCorner({ living, sleeping }: HomeMoisture): Float64Array {
  let more = 0;
  for (let k = 0; k < living.cornerHumidityPct.length; k++)
    more += living.cornerHumidityPct[k]! - sleeping.cornerHumidityPct[k]!;
  return more > 0 ? living.cornerHumidityPct : sleeping.cornerHumidityPct;
}
