import { zeroCelsiusK } from "../../physics/constants.ts";
import { airData } from "./air-data.ts";
import type { AirNetwork } from "./air-network.ts";
import { firstHour, solveZones, streamMatrix, streamsOfHour } from "./air-network.ts";
import { meanLeft, meanRamp, meanRise } from "./fading.ts";
import { tabulatedSaturationPa, vapourGasConstant } from "./saturation.ts";

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
 * the glass only as long as there is some. Solved as CO₂ is: each zone exactly within the hour, with
 * its neighbours in a straight line and its surface layer at its mean. Nothing is lost.
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
  const { outdoorAirM3PerH: outdoorAir } = network;
  const { buffer, glass } = airData;
  const mostWaterPerM2 = glass.mostWaterKgPerM2.value;
  const volume = Float64Array.from(network.volumeM3);
  const capacity = Float64Array.from(zones, ({ bufferM2 }) => bufferM2 * buffer.capacityKgPerM2.value);
  const exchange = Float64Array.from(zones, ({ bufferM2 }) => bufferM2 * buffer.exchangeM3PerHPerM2.value);
  const transfer = Float64Array.from(zones, ({ glassM2 }) => glassM2 * glass.transferM3PerHPerM2.value);
  const streams = streamMatrix(network);
  const inner = Float64Array.from(streams.constant);
  const series = zones.map(() => ({
    relativeHumidityPct: new Float64Array(hours),
    cornerC: new Float64Array(hours),
    cornerHumidityPct: new Float64Array(hours),
    glassWaterKg: new Float64Array(hours),
  }));
  // State: vapour in air, humidity of the surface layer, water on glass.
  const now = new Float64Array(n);
  const layer = new Float64Array(n).fill(startHumidity);
  const water = new Float64Array(n);
  // Of the hour.
  const saturation = new Float64Array(n);
  const comesIn = new Float64Array(n);
  const atGlass = new Float64Array(n);
  const layerLeft = new Float64Array(n);
  const wet = new Uint8Array(n);
  const source = new Float64Array(n);
  const mean = new Float64Array(n);
  const matrix = new Float64Array(n * n);
  let carriedOff = 0;
  let made = 0;
  let runOff = 0;
  let storedInAir = 0;
  let storedInSurfaces = 0;
  let leftOnGlass = 0;
  for (let i = 0; i < n; i += 1) now[i] = startHumidity * saturationDensity(zones[i]!.airTemperatureC[0] ?? 0);

  for (let signed = firstHour(hours, warmUpHours); signed < hours; signed += 1) {
    const k = signed < 0 ? signed + hours : signed;
    if (signed === 0) {
      for (let i = 0; i < n; i += 1) {
        storedInAir -= now[i]! * volume[i]!;
        storedInSurfaces -= layer[i]! * capacity[i]!;
        leftOnGlass -= water[i]!;
      }
    }
    if (streams.varying.length > 0) streamsOfHour(streams, k, inner);
    const outdoorC = outdoor.outdoorC[k]!;
    const outdoorPa = outdoor.vapourPressurePa[k]!;
    for (let i = 0; i < n; i += 1) {
      const zone = zones[i]!;
      const roomC = zone.airTemperatureC[k]!;
      const perPa = 1 / (vapourGasConstant * (roomC + zeroCelsiusK));
      const sat = tabulatedSaturationPa(roomC) * perPa;
      saturation[i] = sat;
      // Outdoor air once it is as warm as the room (EN ISO 13788, annex A).
      comesIn[i] = outdoorPa * perPa;
      source[i] = zone.sourceKgPerH[k]!;
      layerLeft[i] = capacity[i]! > 0 ? meanLeft((exchange[i]! * sat) / capacity[i]!) : 1;
      if (transfer[i] === 0) continue;
      // Vapour of the room that would be saturated at the glass.
      const glassC = outdoorC + zone.glassFactor * (roomC - outdoorC);
      atGlass[i] = tabulatedSaturationPa(glassC) * perPa;
      wet[i] = water[i]! > 0 || now[i]! > atGlass[i]! ? 1 : 0;
    }
    // As guessed, then with the glass as it turns out.
    for (let turn = 0; ; turn += 1) {
      for (let i = 0; i < n; i += 1) {
        const h = exchange[i]!;
        const g = wet[i] === 1 ? transfer[i]! : 0;
        const flow = outdoorAir[i]![k]!;
        let total = flow + h + g;
        for (let j = 0; j < n; j += 1) total += inner[i * n + j]!;
        const rate = total / volume[i]!;
        const left = meanLeft(rate);
        const share = meanRise(rate, left) / volume[i]!;
        const kept = layerLeft[i]!;
        const ramp = (2 * meanRamp(rate, left)) / volume[i]!;
        let others = 0;
        for (let j = 0; j < n; j += 1) {
          const stream = inner[i * n + j]!;
          matrix[i * n + j] = -ramp * stream;
          others += stream * now[j]!;
        }
        matrix[i * n + i] = 1 - share * h * (1 - kept);
        mean[i] =
          left * now[i]! +
          (share - ramp) * others +
          share * (flow * comesIn[i]! + source[i]! + h * kept * layer[i]! * saturation[i]! + g * atGlass[i]!);
      }
      solveZones(n, matrix, mean);
      if (turn === 2 || !glassTurnsOut(mean, atGlass, water, transfer, wet, source)) break;
    }
    for (let i = 0; i < n; i += 1) {
      const zone = zones[i]!;
      const v = mean[i]!;
      const kept = layerLeft[i]!;
      const inLayer = kept * layer[i]! * saturation[i]! + (1 - kept) * v;
      const toLayer = exchange[i]! * (v - inLayer);
      const settles = wet[i] === 1 ? transfer[i]! * (v - atGlass[i]!) : zone.sourceKgPerH[k]! - source[i]!;
      const toGlass = Math.max(-water[i]!, settles);
      let gained = outdoorAir[i]![k]! * (comesIn[i]! - v) + zone.sourceKgPerH[k]! - toLayer - toGlass;
      for (let j = 0; j < n; j += 1) gained += inner[i * n + j]! * (mean[j]! - v);
      now[i]! += gained / volume[i]!;
      if (capacity[i]! > 0) layer[i]! += toLayer / capacity[i]!;
      const onGlass = water[i]! + toGlass;
      const stays = Math.min(onGlass, mostWaterPerM2 * zone.glassM2);
      water[i] = stays;
      if (signed < 0) continue;
      runOff += onGlass - stays;
      made += zone.sourceKgPerH[k]!;
      carriedOff += outdoorAir[i]![k]! * (v - comesIn[i]!);
      const roomC = zone.airTemperatureC[k]!;
      const cornerC = outdoorC + zone.cornerFactor * (roomC - outdoorC);
      const pressurePa = v * vapourGasConstant * (roomC + zeroCelsiusK);
      const into = series[i]!;
      into.relativeHumidityPct[k] = Math.min(100, (100 * v) / saturation[i]!);
      into.cornerC[k] = cornerC;
      into.cornerHumidityPct[k] = Math.min(100, (100 * pressurePa) / tabulatedSaturationPa(cornerC));
      into.glassWaterKg[k] = stays;
    }
  }
  for (let i = 0; i < n; i += 1) {
    storedInAir += now[i]! * volume[i]!;
    storedInSurfaces += layer[i]! * capacity[i]!;
    leftOnGlass += water[i]!;
  }
  return { zones: series, balanceKg: { made, carriedOff, storedInAir, storedInSurfaces, leftOnGlass, runOff } };
}

/**
 * Whether a zone's glass behaves otherwise than guessed: dry but colder than the dew point, or wet but
 * with less water than would leave it in the hour; the latter then comes into the air as a source.
 */
function glassTurnsOut(
  mean: Float64Array,
  atGlass: Float64Array,
  water: Float64Array,
  transfer: Float64Array,
  wet: Uint8Array,
  source: Float64Array,
): boolean {
  let otherwise = false;
  for (let i = 0; i < mean.length; i += 1) {
    if (transfer[i] === 0) continue;
    const leaves = transfer[i]! * (atGlass[i]! - mean[i]!);
    if (wet[i] === 0 && leaves < 0 && water[i] === 0) {
      wet[i] = 1;
      otherwise = true;
    } else if (wet[i] === 1 && leaves > water[i]!) {
      wet[i] = 0;
      source[i]! += water[i]!;
      otherwise = true;
    }
  }
  return otherwise;
}

function saturationDensity(temperatureC: number): number {
  return tabulatedSaturationPa(temperatureC) / (vapourGasConstant * (temperatureC + zeroCelsiusK));
}
