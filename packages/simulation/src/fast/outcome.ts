import type { Network } from "../compile/network.ts";
import { outdoors } from "../compile/network.ts";
import type { ZoneBalance, ZoneSeries } from "../result.ts";
import type { Trace } from "./trace.ts";
import { blindWidth, pooled, poolWidth } from "./window-pool.ts";
import type { Workspace } from "./workspace.ts";
import type { YearRooms } from "./year-rooms.ts";

/** Heat into a zone by kind, W by step of the period. */
export interface ZoneHeat {
  readonly surface: Float64Array;
  readonly window: Float64Array;
  readonly bridge: Float64Array;
  readonly stream: Float64Array;
  readonly gain: Float64Array;
  readonly solar: Float64Array;
}

/** Hourly means by zone. */
export function zoneSeries({ zones, weather }: Network, trace: Trace): ZoneSeries[] {
  const { stepsPerHour, hours } = weather;
  return zones.map(({ id }, z) => {
    const of = (values: Float64Array) => values.subarray(z * trace.steps, (z + 1) * trace.steps);
    const airC = of(trace.airC);
    const radiantC = of(trace.radiantC);
    const powerW = of(trace.powerW);
    return {
      id,
      airTemperatureC: hourly(airC, stepsPerHour),
      airTemperatureAtEndC:
        stepsPerHour === 1
          ? airC.slice()
          : Float64Array.from({ length: hours }, (_, hour) => airC[(hour + 1) * stepsPerHour - 1]!),
      operativeTemperatureC: hourly(meanOf(airC, radiantC), stepsPerHour),
      heatingPowerW: hourly(positivePart(powerW, 1), stepsPerHour),
      coolingPowerW: hourly(positivePart(powerW, -1), stepsPerHour),
      outdoorAirM3PerH: hourly(of(trace.outdoorAirM3PerH), stepsPerHour),
    };
  });
}

function meanOf(a: Float64Array, b: Float64Array): Float64Array {
  const mean = new Float64Array(a.length);
  for (let i = 0; i < mean.length; i += 1) mean[i] = 0.5 * (a[i]! + b[i]!);
  return mean;
}

function positivePart(values: Float64Array, sign: 1 | -1): Float64Array {
  const part = new Float64Array(values.length);
  for (let i = 0; i < part.length; i += 1) {
    const value = sign * values[i]!;
    part[i] = value > 0 ? value : value === value ? 0 : value;
  }
  return part;
}

/** Means of the steps of each hour. */
export function hourly(values: Float64Array, stepsPerHour: number): Float64Array {
  if (stepsPerHour === 1) return values.slice();
  const result = new Float64Array(values.length / stepsPerHour);
  for (let i = 0; i < values.length; i += 1) result[(i / stepsPerHour) | 0]! += values[i]! / stepsPerHour;
  return result;
}

/** Heat into every zone by kind, recomputed from temperatures, plants and what was known. */
export function zoneHeat(rooms: YearRooms, trace: Trace, workspace: Workspace): ZoneHeat[] {
  const { network, zones: known, blinds, air } = rooms;
  const { weather, zones, bridges } = network;
  const { steps } = trace;
  const heats = zones.map((zone, z): ZoneHeat => {
    const heat: ZoneHeat = {
      surface: trace.surfaceW.subarray(z * steps, (z + 1) * steps),
      window: workspace.numbers(`heat window ${z}`, steps),
      bridge: workspace.numbers(`heat bridge ${z}`, steps),
      stream: workspace.numbers(`heat stream ${z}`, steps),
      gain: workspace.numbers(`heat gain ${z}`, steps),
      solar: workspace.numbers(`heat solar ${z}`, steps),
    };
    const { pool, airW, radiantW, streamWPerK, framesWPerK, bridgesWPerK } = known[z]!;
    const { beamOnGlass, diffuseOnGlass, radiantOnGlass, series } = pool;
    for (let step = 0, trail = z * steps, at = 0; step < steps; step += 1, trail += 1, at += poolWidth) {
      const airC = trace.airC[trail]!;
      const plant = trace.plantRadiantW[trail]!;
      const colder = weather.outdoorC[step]! - airC;
      const beam = series[at + pooled.beam]!;
      const diffuse = series[at + pooled.diffuse]!;
      const radiant = radiantW[step]!;
      const acrossWPerK = series[at + pooled.ar]!;
      heat.window[step] =
        series[at + pooled.air]! +
        series[at + pooled.radiant]! +
        (series[at + pooled.airOfHeat]! + series[at + pooled.radiantOfHeat]! - radiantOnGlass) * (radiant + plant) -
        (series[at + pooled.aa]! - acrossWPerK) * airC -
        (series[at + pooled.rr]! - acrossWPerK) * trace.radiantC[trail]! -
        beamOnGlass * beam -
        diffuseOnGlass * diffuse +
        framesWPerK * colder;
      heat.bridge[step] = bridgesWPerK * colder;
      heat.stream[step] = streamWPerK[step]! * colder;
      heat.gain[step] = airW[step]! + radiant;
      heat.solar[step] = beam * (1 - zone.beamLost) + diffuse * (1 - zone.diffuseLost);
    }
    return heat;
  });
  for (const { zone: z, pool, closed } of blinds) {
    const { beamOnGlass, diffuseOnGlass } = known[z]!.pool;
    const { beamLost, diffuseLost } = zones[z]!;
    const { window, solar } = heats[z]!;
    for (let step = 0, at = 0; step < steps; step += 1, at += blindWidth) {
      const share = closed[step]!;
      if (share === 0) continue;
      const beam = share * pool.series[at + 2]!;
      const diffuse = share * pool.series[at + 3]!;
      window[step]! +=
        beamOnGlass * beam + diffuseOnGlass * diffuse - share * (pool.series[at]! + pool.series[at + 1]!);
      solar[step]! -= beam * (1 - beamLost) + diffuse * (1 - diffuseLost);
    }
  }
  for (const { zone, other, conductanceWPerK } of bridges) {
    if (other === outdoors) continue;
    for (let step = 0; step < steps; step += 1) {
      const heat = conductanceWPerK * (trace.airC[other * steps + step]! - trace.airC[zone * steps + step]!);
      heats[zone]!.bridge[step]! += heat;
      heats[other]!.bridge[step]! -= heat;
    }
  }
  const { betweenTo, betweenFrom, betweenWPerK, leakages, openings, recoveries } = air;
  for (let s = 0; s < betweenTo.length; s += 1)
    addStream(heats[betweenTo[s]!]!.stream, betweenWPerK[s]!, betweenTo[s]!, betweenFrom[s]!, trace, weather.outdoorC);
  for (const { stream, wPerK } of [...leakages, ...openings, ...recoveries])
    addStream(heats[stream.to]!.stream, wPerK, stream.to, stream.from, trace, weather.outdoorC);
  return heats;
}

/** Adds the heat a stream brings into its zone. */
export function addStream(
  sum: Float64Array,
  wPerK: Float64Array,
  to: number,
  from: number,
  { airC, steps }: Trace,
  outdoorC: Float64Array,
): void {
  for (let step = 0; step < steps; step += 1) {
    const fromC = from === outdoors ? outdoorC[step]! : airC[from * steps + step]!;
    sum[step]! += wPerK[step]! * (fromC - airC[to * steps + step]!);
  }
}

/** The balance of every zone, as `energyBalance` has it. */
export function balanceOf({ network }: YearRooms, trace: Trace, heats: readonly ZoneHeat[]): ZoneBalance[] {
  const { stepsPerHour } = network.weather;
  const { steps } = trace;
  return network.zones.map(({ id, airCapacityJPerK }, z) => {
    const { surface, window, bridge, stream, gain, solar } = heats[z]!;
    const capacity = airCapacityJPerK / 3600;
    const sums = { heating: 0, cooling: 0, surface: 0, window: 0, bridge: 0, stream: 0, gain: 0, solar: 0 };
    let largest = 0;
    let hourStartC = trace.startAirC[z]!;
    let hourWh = 0;
    for (let step = 0, trail = z * steps, within = 1; step < steps; step += 1, trail += 1, within += 1) {
      const power = trace.powerW[trail]!;
      if (power > 0) sums.heating += power;
      else sums.cooling -= power;
      sums.surface += surface[step]!;
      sums.window += window[step]!;
      sums.bridge += bridge[step]!;
      sums.stream += stream[step]!;
      sums.gain += gain[step]!;
      sums.solar += solar[step]!;
      hourWh += power + surface[step]! + window[step]! + bridge[step]! + stream[step]! + gain[step]! + solar[step]!;
      if (within < stepsPerHour) continue;
      const airC = trace.airC[trail]!;
      const residual = Math.abs(hourWh / stepsPerHour - capacity * (airC - hourStartC));
      hourStartC = airC;
      hourWh = 0;
      within = 0;
      // A NaN must not pass as closed.
      if (!(residual <= largest)) largest = residual;
    }
    const kwh = (sum: number) => sum / stepsPerHour / 1000;
    return {
      zone: id,
      heatingKwh: kwh(sums.heating),
      coolingKwh: kwh(sums.cooling),
      solarKwh: kwh(sums.solar),
      gainsKwh: kwh(sums.gain),
      surfacesKwh: kwh(sums.surface),
      windowsKwh: kwh(sums.window),
      thermalBridgesKwh: kwh(sums.bridge),
      airKwh: kwh(sums.stream),
      storedKwh: (airCapacityJPerK * (hourStartC - trace.startAirC[z]!)) / 3.6e6,
      largestHourlyResidualW: largest,
    };
  });
}

/** Sun through each window over the period, Wh, less what the blinds kept out. */
export function sunThroughWindowsWh({ network, zones, blinds }: YearRooms): Float64Array {
  const { windows, weather } = network;
  const result = new Float64Array(windows.length);
  zones.forEach(({ pool }, z) => {
    const inZone = windows.flatMap(({ zone }, w) => (zone === z ? [w] : []));
    inZone.forEach((w, i) => {
      result[w] = pool.openTransmittedWh[i]!;
    });
    for (const { pool: blind, closed } of blinds.filter(({ zone }) => zone === z)) {
      blind.windows.forEach((member, i) => {
        const kept = blind.keptOutW[i]!;
        let sum = 0;
        for (let step = 0; step < kept.length; step += 1) sum += closed[step]! * kept[step]!;
        result[inZone[member]!]! -= sum / weather.stepsPerHour;
      });
    }
  });
  return result;
}
