import { zeroCelsiusK } from "../../physics/constants.ts";
import { airData } from "./air-data.ts";
import type { AirNetwork } from "./air-network.ts";
import { firstHour, perZone, streamMatrix, zoneByZone } from "./air-network.ts";
import type { MoistureRooms } from "./moisture-hour.ts";
import { moistureOfHour, moistureSum, scratchRows } from "./moisture-hour.ts";
import { saturationDensity, tabulatedSaturationPa, vapourGasConstant } from "./saturation.ts";

/** A zone as moisture sees it; series by hour. */
export interface MoistureZone {
  readonly airTemperatureC: Float64Array;
  /** Water brought into the air by people, washing, cooking, plants, kg/h. */
  readonly sourceKgPerH: Float64Array;
  /** Walls, ceiling and furniture that take up moisture, m²; 0: none. */
  readonly bufferM2: number;
  /** f_Rsi of the coldest corner, (θ_si − θ_e)/(θ_i − θ_e), 0…1. */
  readonly cornerFactor: number;
  /** Glass and f_Rsi of its coldest part. */
  readonly glassM2: number;
  readonly glassFactor: number;
}

/** Outdoor air as means over the hours. */
export interface OutdoorMoisture {
  readonly outdoorC: Float64Array;
  readonly vapourPressurePa: Float64Array;
}

/** Per zone, means of the hour. */
export interface MoistureSeries {
  readonly relativeHumidityPct: Float64Array;
  readonly cornerC: Float64Array;
  /** At the coldest corner, at most 100 %. */
  readonly cornerHumidityPct: Float64Array;
  /** Water on the glass at the end of the hour, kg. */
  readonly glassWaterKg: Float64Array;
}

/** Over the period, kg: what is made = carried off + taken up by air and surfaces + left on glass + run off it. */
export interface MoistureBalance {
  readonly made: number;
  readonly carriedOff: number;
  readonly storedInAir: number;
  readonly storedInSurfaces: number;
  readonly leftOnGlass: number;
  readonly runOff: number;
}

export interface ZoneMoisture {
  readonly zones: readonly MoistureSeries[];
  readonly balanceKg: MoistureBalance;
}

/** Start of the warm-up: half-way dry. */
const startHumidity = 0.5;

/**
 * Moisture of any number of zones, hour by hour, with what surfaces take up and what settles on glass:
 *
 * `V dv/dt = Q (p_e/(R_v T_i) − v) + Σ q_ij (v_j − v) + G + H (v_b − v) + β A_g (v_g − v)`, `C dφ_b/dt = H (v − v_b)`
 *
 * v vapour in kg/m³, p_e outdoors; the surface layer (one node, effective penetration depth: R. Kerestecioglu e.a.
 * 1990, in the terms of EN 15026 and the Nordtest buffer value) keeps its relative humidity φ_b as the
 * room's temperature changes, `v_b = φ_b v_sat(θ_i)`; v_g is saturation at the glass, and water leaves
 * the glass only as long as there is some. Solved as CO₂ is: each zone exactly within the hour,
 * with its surface layer at its mean. Nothing is lost.
 *
 * Corner: `θ_si = θ_e + f (θ_i − θ_e)`, `φ_si = p_v/p_sat(θ_si)` (EN ISO 13788:2012, 5.3).
 *
 * @param warmUpHours run first, from the end of the period; default two weeks
 */
export function zoneMoisture(
  network: AirNetwork,
  zones: readonly MoistureZone[],
  outdoor: OutdoorMoisture,
  warmUpHours = 336,
): ZoneMoisture {
  const n = zones.length;
  const hours = outdoor.outdoorC.length;
  const { buffer, glass } = airData;
  const each = (value: (zone: MoistureZone) => number) => Float64Array.from(zones, value);
  const streams = streamMatrix(network);
  const volume = Float64Array.from(network.volumeM3);
  const capacity = each(({ bufferM2 }) => bufferM2 * buffer.capacityKgPerM2.value);
  const exchange = each(({ bufferM2 }) => bufferM2 * buffer.exchangeM3PerHPerM2.value);
  const rooms: MoistureRooms = {
    zones: n,
    hours,
    outdoorAir: zoneByZone(network.outdoorAirM3PerH, hours),
    roomC: zoneByZone(
      zones.map(({ airTemperatureC }) => airTemperatureC),
      hours,
    ),
    source: zoneByZone(
      zones.map(({ sourceKgPerH }) => sourceKgPerH),
      hours,
    ),
    perVolume: volume.map((m3) => 1 / m3),
    inner: streams.matrix,
    intoM3PerH: streams.intoM3PerH,
    straight: streams.straight,
    exchange,
    perCapacity: capacity.map((kg) => (kg > 0 ? 1 / kg : 0)),
    transfer: each(({ glassM2 }) => glassM2 * glass.transferM3PerHPerM2.value),
    mostWater: each(({ glassM2 }) => glassM2 * glass.mostWaterKgPerM2.value),
    glassFactor: each(({ glassFactor }) => glassFactor),
    now: each(({ airTemperatureC }) => startHumidity * saturationDensity(airTemperatureC[0] ?? 0)),
    layer: new Float64Array(n).fill(startHumidity),
    water: new Float64Array(n),
    ...scratchRows(n),
  };
  const cornerFactor = each((zone) => zone.cornerFactor);
  const humidityPct = new Float64Array(n * hours);
  const cornerC = new Float64Array(n * hours);
  const cornerPct = new Float64Array(n * hours);
  const glassKg = new Float64Array(n * hours);
  const weighted = (state: Float64Array, by: Float64Array) => state.reduce((sum, v, i) => sum + v * by[i]!, 0);
  const held = () => ({
    air: weighted(rooms.now, volume),
    surfaces: weighted(rooms.layer, capacity),
    glass: rooms.water.reduce((sum, kg) => sum + kg, 0),
  });
  let atStart = held();
  let made = 0;
  for (let signed = firstHour(hours, warmUpHours); signed < hours; signed += 1) {
    const k = signed < 0 ? signed + hours : signed;
    if (signed === 0) {
      atStart = held();
      rooms.sums.fill(0);
    }
    streams.bringTo(k);
    const outdoorC = outdoor.outdoorC[k]!;
    moistureOfHour(rooms, k, outdoorC, outdoor.vapourPressurePa[k]!);
    if (signed < 0) continue;
    for (let i = 0; i < n; i += 1) {
      const at = i * hours + k;
      const roomC = rooms.roomC[at]!;
      const corner = outdoorC + cornerFactor[i]! * (roomC - outdoorC);
      const pressurePa = rooms.mean[i]! * vapourGasConstant * (roomC + zeroCelsiusK);
      humidityPct[at] = Math.min(100, (100 * rooms.mean[i]!) / rooms.saturation[i]!);
      cornerC[at] = corner;
      cornerPct[at] = Math.min(100, (100 * pressurePa) / tabulatedSaturationPa(corner));
      glassKg[at] = rooms.water[i]!;
      made += rooms.source[at]!;
    }
  }
  const atEnd = held();
  const ofZone = {
    humidity: perZone(humidityPct, n, hours),
    cornerC: perZone(cornerC, n, hours),
    corner: perZone(cornerPct, n, hours),
    glass: perZone(glassKg, n, hours),
  };
  return {
    zones: zones.map((_, i) => ({
      relativeHumidityPct: ofZone.humidity[i]!,
      cornerC: ofZone.cornerC[i]!,
      cornerHumidityPct: ofZone.corner[i]!,
      glassWaterKg: ofZone.glass[i]!,
    })),
    balanceKg: {
      made,
      carriedOff: rooms.sums[moistureSum.carriedOff]!,
      storedInAir: atEnd.air - atStart.air,
      storedInSurfaces: atEnd.surfaces - atStart.surfaces,
      leftOnGlass: atEnd.glass - atStart.glass,
      runOff: rooms.sums[moistureSum.runOff]!,
    },
  };
}
