import type { PlaneIrradiance } from "@keukentafel/climate";
import type { Glazing } from "../model/building-model.ts";
import { referenceRoomC } from "../physics/constants.ts";
import type { Film, WeatherFace } from "../weather/facing.ts";
import { filmAt } from "../weather/facing.ts";
import type { StepWeather } from "../weather/step-weather.ts";
import { gapConvection, gapLongWave } from "./gap.ts";
import type { GlazingOptics } from "./glazing-optics.ts";
import { angleEntries, atCosine } from "./glazing-optics.ts";

/** Sun on and through 1 m² of glass, W/m² by hour. */
export interface WindowSun {
  readonly incident: Float64Array;
  /** Beam with the sky light around the sun: falls on the floor first. */
  readonly transmittedBeam: Float64Array;
  readonly transmittedDiffuse: Float64Array;
  /** Absorbed in pane i at hour k: `absorbed[k * panes + i]`. */
  readonly absorbed: Float64Array;
}

export function windowSun(optics: GlazingOptics, sun: PlaneIrradiance): WindowSun {
  const hours = sun.beamWPerM2.length;
  const { panes } = optics;
  const incident = new Float64Array(hours);
  const transmittedBeam = new Float64Array(hours);
  const transmittedDiffuse = new Float64Array(hours);
  const absorbed = new Float64Array(hours * panes);
  const { transmittance, absorptance, diffuseTransmittance, diffuseAbsorptance } = optics;
  const { beamWPerM2, circumsolarWPerM2, skyDiffuseWPerM2, groundWPerM2, cosIncidence } = sun;
  for (let k = 0; k < hours; k += 1) {
    const beam = beamWPerM2[k]! + circumsolarWPerM2[k]!;
    const diffuse = skyDiffuseWPerM2[k]! + groundWPerM2[k]!;
    if (beam + diffuse === 0) continue;
    incident[k] = beam + diffuse;
    transmittedDiffuse[k] = diffuse * diffuseTransmittance;
    for (let i = 0; i < panes; i += 1) absorbed[k * panes + i] = diffuse * diffuseAbsorptance[i]!;
    if (beam === 0) continue;
    const cosine = cosIncidence[k]!;
    transmittedBeam[k] = beam * atCosine(transmittance, cosine);
    for (let i = 0; i < panes; i += 1)
      absorbed[k * panes + i]! += beam * atCosine(absorptance, cosine, i * angleEntries);
  }
  return { incident, transmittedBeam, transmittedDiffuse, absorbed };
}

/**
 * A glazing as the room sees it, per step: behind its inside face a conductance `outward` to the
 * temperature `darkC + sunK`. Massless and solved anew each step.
 */
export interface WindowDrive {
  readonly outwardWPerM2K: Float64Array;
  readonly darkC: Float64Array;
  /** Rise by absorbed sun when no blind is closed. */
  readonly sunK: Float64Array;
}

/** The chain of faces of a glazing, reduced from outside to inside as Thévenin pairs (conductance, temperature). */
export interface GlazingChain {
  readonly conductance: Float64Array;
  readonly dark: Float64Array;
  readonly sun: Float64Array;
  readonly faceC: Float64Array;
}

export function glazingChain(panes: number): GlazingChain {
  const faces = 2 * panes;
  return {
    conductance: new Float64Array(faces),
    dark: new Float64Array(faces),
    sun: new Float64Array(faces),
    faceC: new Float64Array(faces),
  };
}

/** Conditions of one moment for {@link reduceGlazing}. */
export interface GlazingMoment {
  readonly film: Film;
  readonly pressurePa: number;
  readonly tiltDeg: number;
}

/**
 * Reduces a glazing from its outside film to its inside face. Half of what a pane absorbs enters at
 * each of its faces. Gap coefficients are those of the face temperatures now in `chain.faceC`.
 *
 * @param absorbed per pane from `offset` on, W/m²
 */
export function reduceGlazing(
  glazing: Glazing,
  moment: GlazingMoment,
  absorbed: Float64Array,
  offset: number,
  chain: GlazingChain,
): void {
  const { panes } = glazing;
  const { conductance, dark, sun, faceC } = chain;
  let g = moment.film.coefficientWPerM2K;
  const t = moment.film.driveWPerM2 / g;
  let s = 0;
  for (let i = 0; i < panes.length; i += 1) {
    const half = absorbed[offset + i]! / 2;
    const pane = panes[i]!;
    s += half / g;
    conductance[2 * i] = g;
    dark[2 * i] = t;
    sun[2 * i] = s;
    g = 1 / (1 / g + pane.thicknessM / pane.conductivityWPerMK);
    s += half / g;
    conductance[2 * i + 1] = g;
    dark[2 * i + 1] = t;
    sun[2 * i + 1] = s;
    if (i + 1 < panes.length)
      g = 1 / (1 / g + 1 / gapCoefficient(glazing, i, faceC[2 * i + 1]!, faceC[2 * i + 2]!, moment));
  }
}

/** Total coefficient across gap i, W/(m²·K). */
export function gapCoefficient(
  glazing: Glazing,
  i: number,
  outerC: number,
  innerC: number,
  moment: GlazingMoment,
): number {
  if (glazing.gapConductanceWPerM2K !== undefined) return glazing.gapConductanceWPerM2K;
  return (
    gapConvection(glazing.gaps[i]!, outerC, innerC, moment.pressurePa, moment.tiltDeg) +
    gapLongWave(outerC, innerC, glazing.panes[i]!.emissivityBack, glazing.panes[i + 1]!.emissivityFront)
  );
}

/** Face temperatures of a reduced chain for an inside film H towards `insideC`, written to `chain.faceC`. */
export function faceTemperatures(
  chain: GlazingChain,
  insideFilmWPerM2K: number,
  insideC: number,
  sunShare: number,
): void {
  const { conductance, dark, sun, faceC } = chain;
  const last = conductance.length - 1;
  const end = dark[last]! + sunShare * sun[last]!;
  faceC[last] = (insideFilmWPerM2K * insideC + conductance[last]! * end) / (insideFilmWPerM2K + conductance[last]!);
  let flux = conductance[last]! * (end - faceC[last]);
  for (let j = last - 1; j >= 0; j -= 1) {
    // What passes inward at face j is what passes at j + 1 less the source between them.
    flux -= conductance[j + 1]! * sunShare * (sun[j + 1]! - sun[j]!);
    faceC[j] = dark[j]! + sunShare * sun[j]! - flux / conductance[j]!;
  }
}

/** Fixed-point turns per step. */
export const driveTurns = 2;

/** Temperature of face j of `faces` before the first step: on a line from outdoors to the room, °C. */
export function startFaceC(weather: StepWeather, j: number, faces: number): number {
  const outdoorC = weather.outdoorC[0]!;
  return outdoorC + ((referenceRoomC - outdoorC) * (j + 0.5)) / faces;
}

/**
 * A glazing through the period against a room of 22 °C: the hour's own outside film and gap
 * coefficients (fixed-point turns from the last step's temperatures), constant inside film.
 *
 * @param insideFilmWPerM2K convection and long-wave at the inside face
 */
export function windowDrive(
  glazing: Glazing,
  face: WeatherFace,
  weather: StepWeather,
  pressurePa: Float64Array,
  tiltDeg: number,
  sun: WindowSun,
  insideFilmWPerM2K: number,
): WindowDrive {
  const { hours, stepsPerHour } = weather;
  const steps = hours * stepsPerHour;
  const drive: WindowDrive = {
    outwardWPerM2K: new Float64Array(steps),
    darkC: new Float64Array(steps),
    sunK: new Float64Array(steps),
  };
  const chain = glazingChain(glazing.panes.length);
  const last = chain.faceC.length - 1;
  for (let j = 0; j <= last; j += 1) chain.faceC[j] = startFaceC(weather, j, last + 1);
  const film: Film = { coefficientWPerM2K: 0, driveWPerM2: 0 };
  for (let step = 0; step < steps; step += 1) {
    const hour = (step / stepsPerHour) | 0;
    const moment: GlazingMoment = { film, pressurePa: pressurePa[hour]!, tiltDeg };
    for (let turn = 0; turn < driveTurns; turn += 1) {
      filmAt(face, weather, hour, weather.outdoorC[step]!, chain.faceC[0]!, film);
      reduceGlazing(glazing, moment, sun.absorbed, hour * glazing.panes.length, chain);
      faceTemperatures(chain, insideFilmWPerM2K, referenceRoomC, 1);
    }
    drive.outwardWPerM2K[step] = chain.conductance[last]!;
    drive.darkC[step] = chain.dark[last]!;
    drive.sunK[step] = chain.sun[last]!;
  }
  return drive;
}
