import type { Network, Stream } from "../compile/network.ts";
import { outdoors, signalAt } from "../compile/network.ts";
import { leakageFlow } from "../physics/leakage.ts";

/**
 * Everything that drives one step, evaluated from the weather, the schedules and the zone temperatures
 * at the end of the last step (people and controls react to what was, by ramps). Filled in place by
 * {@link loadStep}; both solvers read it.
 */
export interface StepInputs {
  /** W into the air of each zone: convective part of gains. */
  readonly airGainW: Float64Array;
  /** W of all gains of a zone, W. */
  readonly gainW: Float64Array;
  /** W/m² on each group of opaque faces: sun and radiant gains. */
  readonly groupFluxWPerM2: Float64Array;
  /** W/m² on the inside face of each glazing: sun from inside and radiant gains. */
  readonly glassFluxWPerM2: Float64Array;
  /** Behind the inside face of each glazing: conductance and temperature. */
  readonly outwardWPerM2K: Float64Array;
  readonly outwardC: Float64Array;
  /** Sun through each window that stays in the zone, W. */
  readonly windowSunW: Float64Array;
  /** Sun through each window, W. */
  readonly transmittedW: Float64Array;
  /** Open share of sun per window after the blind, 0…1. */
  readonly sunShare: Float64Array;
  /** W/K carried by each stream. */
  readonly streamWPerK: Float64Array;
  /** m³/h of outdoor air by zone. */
  readonly outdoorAirM3PerH: Float64Array;
  outdoorC: number;
}

export function createStepInputs(network: Network): StepInputs {
  const zones = network.zones.length;
  const windows = network.windows.length;
  return {
    airGainW: new Float64Array(zones),
    gainW: new Float64Array(zones),
    groupFluxWPerM2: new Float64Array(network.groups.count),
    glassFluxWPerM2: new Float64Array(windows),
    outwardWPerM2K: new Float64Array(windows),
    outwardC: new Float64Array(windows),
    windowSunW: new Float64Array(windows),
    transmittedW: new Float64Array(windows),
    sunShare: new Float64Array(windows),
    streamWPerK: new Float64Array(network.streams.length),
    outdoorAirM3PerH: new Float64Array(zones),
    outdoorC: 0,
  };
}

/** Width of the ramps by which people and controls give way, K. */
const rampK = 1;

function ramp(x: number): number {
  return x <= 0 ? 0 : x >= 1 ? 1 : x;
}

/** Scratch of {@link loadStep}: sun and radiant heat per zone. */
export interface ZoneLight {
  readonly beamW: Float64Array;
  readonly diffuseW: Float64Array;
  readonly radiantW: Float64Array;
}

export function createZoneLight(network: Network): ZoneLight {
  const zones = network.zones.length;
  return { beamW: new Float64Array(zones), diffuseW: new Float64Array(zones), radiantW: new Float64Array(zones) };
}

/**
 * @param lastAirC air temperature of each zone at the end of the last step
 */
export function loadStep(
  network: Network,
  inputs: StepInputs,
  light: ZoneLight,
  step: number,
  lastAirC: Float64Array,
): void {
  const { weather, zones, groups, windows } = network;
  const hour = (step / weather.stepsPerHour) | 0;
  inputs.outdoorC = weather.outdoorC[step]!;
  loadGains(network, inputs, light, step);
  loadWindows(network, inputs, light, step, hour, lastAirC);
  for (let g = 0; g < groups.count; g += 1) {
    const z = groups.zone[g]!;
    inputs.groupFluxWPerM2[g] =
      groups.beamPerM2[g]! * light.beamW[z]! +
      groups.diffusePerM2[g]! * light.diffuseW[z]! +
      groups.radiantPerM2[g]! * light.radiantW[z]!;
  }
  for (let w = 0; w < windows.length; w += 1) {
    const window = windows[w]!;
    const z = window.zone;
    inputs.glassFluxWPerM2[w] =
      window.beamPerM2 * light.beamW[z]! +
      window.diffusePerM2 * light.diffuseW[z]! +
      window.radiantPerM2 * light.radiantW[z]!;
  }
  for (let z = 0; z < zones.length; z += 1) inputs.outdoorAirM3PerH[z] = 0;
  for (let s = 0; s < network.streams.length; s += 1)
    loadStream(network.streams[s]!, s, network, inputs, step, hour, lastAirC);
}

function loadGains(network: Network, inputs: StepInputs, light: ZoneLight, step: number): void {
  for (let z = 0; z < network.zones.length; z += 1) {
    let total = 0;
    let radiant = 0;
    for (const gain of network.zones[z]!.gains) {
      const power = signalAt(gain.powerW, step);
      total += power;
      radiant += power * gain.radiantFraction;
    }
    inputs.gainW[z] = total;
    inputs.airGainW[z] = total - radiant;
    light.radiantW[z] = radiant;
    light.beamW[z] = 0;
    light.diffuseW[z] = 0;
  }
}

function loadWindows(
  network: Network,
  inputs: StepInputs,
  light: ZoneLight,
  step: number,
  hour: number,
  lastAirC: Float64Array,
): void {
  for (let w = 0; w < network.windows.length; w += 1) {
    const window = network.windows[w]!;
    const z = window.zone;
    const { sun, drive, blind } = window;
    let share = 1;
    if (blind !== undefined) {
      const bright = ramp((sun.incident[hour]! - blind.startsAtWPerM2) / (blind.closedAtWPerM2 - blind.startsAtWPerM2));
      share = 1 - bright * ramp((lastAirC[z]! - blind.onlyAboveC) / rampK) * (1 - blind.solarFactor);
    }
    const beam = sun.transmittedBeam[hour]! * share * window.areaM2;
    const diffuse = sun.transmittedDiffuse[hour]! * share * window.areaM2;
    const zone = network.zones[z]!;
    light.beamW[z]! += beam;
    light.diffuseW[z]! += diffuse;
    inputs.sunShare[w] = share;
    inputs.transmittedW[w] = beam + diffuse;
    inputs.windowSunW[w] = beam * (1 - zone.beamLost) + diffuse * (1 - zone.diffuseLost);
    inputs.outwardWPerM2K[w] = drive.outwardWPerM2K[step]!;
    inputs.outwardC[w] = drive.darkC[step]! + share * drive.sunK[step]!;
  }
}

function loadStream(
  stream: Stream,
  s: number,
  network: Network,
  inputs: StepInputs,
  step: number,
  hour: number,
  lastAirC: Float64Array,
): void {
  const zoneC = lastAirC[stream.to]!;
  const coolerOutside = zoneC - inputs.outdoorC;
  let flow: number;
  let carried = 1;
  switch (stream.kind) {
    case "fixed":
      flow = signalAt(stream.flowM3PerH, step);
      if (stream.effectiveness > 0) {
        const bypass = ramp((zoneC - stream.bypassAboveC) / rampK) * ramp(coolerOutside / rampK);
        carried = 1 - stream.effectiveness * (1 - bypass);
      }
      break;
    case "leakage":
      flow = leakageFlow(stream.leakage, stream.windFlowM3PerH[hour]!, coolerOutside);
      break;
    case "window":
      flow =
        inputs.outdoorC <= stream.outdoorAboveC
          ? 0
          : stream.fullyOpenM3PerH *
            signalAt(stream.availability, step) *
            ramp((zoneC - stream.beginsAtC) / (stream.fullyOpenAtC - stream.beginsAtC)) *
            ramp(coolerOutside / rampK);
      break;
  }
  if (stream.from === outdoors) {
    inputs.outdoorAirM3PerH[stream.to]! += flow;
    inputs.streamWPerK[s] = flow * carried * network.weather.outdoorAirHeatWPerKM3H[step]!;
  } else inputs.streamWPerK[s] = flow * carried * network.weather.roomAirHeatWPerKM3H[hour]!;
}
