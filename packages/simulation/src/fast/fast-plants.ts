import type { Network, Plant } from "../compile/network.ts";
import { signalAt } from "../compile/network.ts";
import type { PlantResponse, PlantSolution } from "../solve/active-set.ts";
import { createPlantResponse, createPlantSolution, solvePlant } from "../solve/active-set.ts";
import type { PlantLimits } from "../solve/plant-limits.ts";
import { createPlantLimits } from "../solve/plant-limits.ts";
import type { SimulationCache } from "../weather/simulation-cache.ts";
import type { FacePool } from "./face-pool.ts";
import { zoneRow } from "./layout.ts";
import type { PowerLaw } from "./power-law.ts";
import { createPowerLaw, raised } from "./power-law.ts";
import type { RoomSolution } from "./room-solution.ts";

const { width: zoneWidth, before, now, air: airAt, radiant: radiantAt, plant: plantAt, power: powerAt } = zoneRow;
const { windowAirOfHeat, windowRadiantOfHeat } = zoneRow;

/** Heating or cooling of the zones that have either. Index p = zone with plant; matrices plants × zones. */
interface FastSide {
  readonly plants: readonly (Plant | undefined)[];
  readonly sign: 1 | -1;
  readonly radiantFraction: Float64Array;
  readonly radiantControl: Float64Array;
  /** Right sides of air and radiant rows for 1 W, without what falls on glass. */
  readonly airRight: Float64Array;
  readonly radiantRight: Float64Array;
  /** Temperatures of all zones for 1 W in this step. */
  readonly airOfWatt: Float64Array;
  readonly radiantOfWatt: Float64Array;
}

/** All plants in the hour loop; the powers are found by the same exact active set as in `full`. */
export interface FastPlants {
  readonly count: number;
  readonly zone: Int32Array;
  readonly heating: FastSide;
  readonly cooling: FastSide;
  readonly laws: readonly (PowerLaw | undefined)[];
  readonly limits: PlantLimits;
  readonly response: PlantResponse;
  readonly solution: PlantSolution;
  /** Set points of this step; ∓∞ where there is no plant. */
  readonly heatAtC: Float64Array;
  readonly coolAtC: Float64Array;
  /** The step, and whether its limits and responses have been made: not before a set point is missed. */
  readonly present: { step: number; ready: boolean };
}

export function createFastPlants(network: Network, pool: FacePool, cache: SimulationCache): FastPlants {
  const n = network.zones.length;
  const zones = network.zones.flatMap(({ heating, cooling }, z) => ((heating ?? cooling) === undefined ? [] : [z]));
  const side = (kind: "heating" | "cooling"): FastSide => {
    const plants = zones.map((z) => network.zones[z]![kind]);
    const made = {
      plants,
      sign: kind === "heating" ? (1 as const) : (-1 as const),
      radiantFraction: Float64Array.from(plants, (plant) => plant?.radiantFraction ?? 0),
      radiantControl: Float64Array.from(plants, (plant) => plant?.radiantControl ?? 0),
      airRight: new Float64Array(zones.length * n),
      radiantRight: new Float64Array(zones.length * n),
      airOfWatt: new Float64Array(zones.length * n),
      radiantOfWatt: new Float64Array(zones.length * n),
    };
    plants.forEach((plant, p) => {
      if (plant !== undefined) fillColumn(made, p, zones[p]!, pool, n);
    });
    return made;
  };
  const heating = side("heating");
  return {
    count: zones.length,
    zone: Int32Array.from(zones),
    heating,
    cooling: side("cooling"),
    laws: heating.plants.map((plant) => {
      const exponent = plant?.emitter?.exponent;
      return exponent === undefined ? undefined : cache.remember(`power ${exponent}`, () => createPowerLaw(exponent));
    }),
    limits: createPlantLimits(zones.length),
    response: createPlantResponse(zones.length),
    solution: createPlantSolution(zones.length),
    heatAtC: new Float64Array(zones.length),
    coolAtC: new Float64Array(zones.length),
    present: { step: 0, ready: false },
  };
}

/** Right sides for +1 or −1 W of a plant in zone z: convective to the air, the rest onto faces (glass changes by the hour). */
function fillColumn(side: FastSide, p: number, z: number, pool: FacePool, n: number): void {
  const air = side.airRight.subarray(p * n, (p + 1) * n);
  const radiant = side.radiantRight.subarray(p * n, (p + 1) * n);
  const land = (f: number, riseK: number) => {
    const zone = pool.zone[f]!;
    air[zone]! += pool.areaM2[f]! * pool.convectionWPerM2K[f]! * riseK;
    radiant[zone]! += pool.areaM2[f]! * pool.longWaveWPerM2K[f]! * riseK;
  };
  const watt = side.sign;
  const radiated = watt * side.radiantFraction[p]!;
  air[z]! += watt - radiated;
  for (let f = 0; f < pool.count; f += 1)
    if (pool.zone[f] === z) land(f, pool.direct[f]! * radiated * pool.radiantPerM2[f]!);
  for (const { inside, outside, across } of pool.partitions) {
    if (pool.zone[inside] === z) land(outside, across * radiated * pool.radiantPerM2[inside]!);
    if (pool.zone[outside] === z) land(inside, across * radiated * pool.radiantPerM2[outside]!);
  }
}

/** Set points of a step. */
export function beginPlants({ count, heating, cooling, heatAtC, coolAtC, present }: FastPlants, step: number): void {
  present.step = step;
  present.ready = false;
  for (let p = 0; p < count; p += 1) {
    const heater = heating.plants[p];
    const cooler = cooling.plants[p];
    heatAtC[p] = heater === undefined ? -Infinity : signalAt(heater.setpointC, step);
    coolAtC[p] = cooler === undefined ? Infinity : signalAt(cooler.setpointC, step);
  }
}

/** From the temperatures with all plants off to those with them, in the rows of the zones. */
export function runPlants(plants: FastPlants, rooms: RoomSolution, zones: Float64Array): void {
  const { count, zone, heating, cooling, response, solution, present } = plants;
  let idle = true;
  for (let p = 0; p < count; p += 1) {
    const at = zone[p]! * zoneWidth + now;
    const air = zones[at + airAt]!;
    const lift = zones[at + radiantAt]! - air;
    const heatC = air + heating.radiantControl[p]! * lift;
    const coolC = air + cooling.radiantControl[p]! * lift;
    response.freeHeatC[p] = heatC;
    response.freeCoolC[p] = coolC;
    if (heatC < plants.heatAtC[p]! || coolC > plants.coolAtC[p]!) idle = false;
  }
  if (idle) {
    // No set point is missed with everything off, so off is the solution.
    for (let p = 0; p < count; p += 1) {
      const at = zone[p]! * zoneWidth;
      solution.state[p] = 0;
      zones[at + powerAt] = 0;
      zones[at + now + plantAt] = 0;
    }
    return;
  }
  if (!present.ready) {
    loadLimits(plants, zones);
    answer(plants, heating, rooms, zones);
    answer(plants, cooling, rooms, zones);
    present.ready = true;
  }
  solvePlant(response, plants.limits, solution);
  const n = rooms.row.length;
  for (let p = 0; p < count; p += 1) {
    const side = solution.state[p]! < 0 ? cooling : heating;
    const power = solution.powerW[p]!;
    const at = zone[p]! * zoneWidth;
    zones[at + powerAt] = side.sign * power;
    zones[at + now + plantAt] = side.sign * power * side.radiantFraction[p]!;
    if (power === 0) continue;
    const { airOfWatt, radiantOfWatt } = side;
    for (let z = 0, to = now; z < n; z += 1, to += zoneWidth) {
      zones[to + airAt]! += power * airOfWatt[p * n + z]!;
      zones[to + radiantAt]! += power * radiantOfWatt[p * n + z]!;
    }
  }
}

/** Temperatures for 1 W of every plant of a side, and what the controls see of them. */
function answer(plants: FastPlants, side: FastSide, rooms: RoomSolution, zones: Float64Array): void {
  const { count, zone, heating, cooling, response } = plants;
  const { inverseAir, inverseRadiant, radiantOfAir, airOfRadiant, row: toAir, column: toNode } = rooms;
  const n = toAir.length;
  const { airRight, radiantRight, airOfWatt, radiantOfWatt } = side;
  const ofHeat = side.sign === 1 ? response.heatOfHeat : response.heatOfCool;
  const ofCool = side.sign === 1 ? response.coolOfHeat : response.coolOfCool;
  for (let p = 0; p < count; p += 1) {
    if (side.plants[p] === undefined) continue;
    const at = p * n;
    for (let j = 0; j < n; j += 1) toNode[j] = radiantRight[at + j]!;
    const radiated = side.sign * side.radiantFraction[p]!;
    const own = zone[p]! * zoneWidth;
    toNode[zone[p]!]! += radiated * zones[own + windowRadiantOfHeat]!;
    for (let i = 0; i < n; i += 1) {
      let sum = airRight[at + i]!;
      for (let j = 0; j < n; j += 1) sum += airOfRadiant[i * n + j]! * toNode[j]!;
      toAir[i] = sum;
    }
    toAir[zone[p]!]! += radiated * zones[own + windowAirOfHeat]!;
    for (let i = 0; i < n; i += 1) {
      let sum = 0;
      for (let j = 0; j < n; j += 1) sum += inverseAir[i * n + j]! * toAir[j]!;
      airOfWatt[at + i] = sum;
    }
    for (let i = 0; i < n; i += 1) {
      let sum = 0;
      for (let j = 0; j < n; j += 1)
        sum += inverseRadiant[i * n + j]! * toNode[j]! + radiantOfAir[i * n + j]! * airOfWatt[at + j]!;
      radiantOfWatt[at + i] = sum;
    }
    for (let q = 0; q < count; q += 1) {
      const air = airOfWatt[at + zone[q]!]!;
      const lift = radiantOfWatt[at + zone[q]!]! - air;
      ofHeat[q * count + p] = air + heating.radiantControl[q]! * lift;
      ofCool[q * count + p] = air + cooling.radiantControl[q]! * lift;
    }
  }
}

/** Limits of a step, as `loadPlantLimits` has them: an emitter's at the temperature of the last step, by a tabulated power law. */
function loadLimits(plants: FastPlants, zones: Float64Array): void {
  const { count, zone, heating, cooling, laws, limits } = plants;
  const { step } = plants.present;
  for (let p = 0; p < count; p += 1) {
    const heater = heating.plants[p];
    const cooler = cooling.plants[p];
    limits.heatAtC[p] = -Infinity;
    limits.coolAtC[p] = Infinity;
    limits.heatSlopeWPerK[p] = 0;
    if (heater !== undefined) {
      limits.heatAtC[p] = plants.heatAtC[p]!;
      limits.heatLimitW[p] = heater.maximumPowerW;
      const at = zone[p]! * zoneWidth + before;
      const air = zones[at + airAt]!;
      const around = air + heater.radiantControl * (zones[at + radiantAt]! - air);
      limits.heatAroundC[p] = around;
      const { emitter } = heater;
      const law = laws[p];
      if (emitter !== undefined && law !== undefined) {
        const excess = emitter.meanWaterC[step]! - around;
        const power = excess <= 0 ? 0 : emitter.nominalPowerW * raised(law, excess / emitter.nominalExcessK);
        if (power < heater.maximumPowerW) {
          limits.heatLimitW[p] = power;
          limits.heatSlopeWPerK[p] = excess <= 0 ? 0 : (emitter.exponent * power) / excess;
          // Where the tangent has come down to nothing the emitter gives nothing: no set point above it.
          if (power > 0) limits.heatAtC[p] = Math.min(limits.heatAtC[p]!, around + excess / emitter.exponent);
        }
      }
    }
    if (cooler !== undefined) {
      const available = signalAt(cooler.availability, step);
      if (available > 0) {
        // Heating has the last word where the two set points cross.
        limits.coolAtC[p] = Math.max(plants.coolAtC[p]!, limits.heatAtC[p]!);
        limits.coolLimitW[p] = cooler.maximumPowerW * available;
      }
    }
  }
}
