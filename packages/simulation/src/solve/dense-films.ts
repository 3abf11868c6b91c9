import type { Network } from "../compile/network.ts";
import { roomSideConvection } from "../glazing/room-side-convection.ts";
import type { GlazingChain, GlazingMoment } from "../glazing/window-series.ts";
import { faceTemperatures, glazingChain, reduceGlazing } from "../glazing/window-series.ts";
import { insideLongWaveMeanK, zeroCelsiusK } from "../physics/constants.ts";
import type { FaceClass } from "../physics/inside-convection.ts";
import { naturalConvection } from "../physics/inside-convection.ts";
import type { Film } from "../weather/facing.ts";
import { filmAt } from "../weather/facing.ts";
import type { FilmMode } from "../result.ts";
import type { RoomState } from "./record-step.ts";
import type { StepInputs } from "./step-inputs.ts";

const classes: readonly FaceClass[] = ["vertical", "ceiling", "floor"];

/** All coefficients of one evaluation of a step. With constant films they never change. */
export interface DenseFilms {
  readonly convection: Float64Array;
  readonly longWave: Float64Array;
  /** What each group exchanges beyond `longWave`; nothing when films follow the temperatures: each face then has its own. */
  readonly longWaveExcess: Float64Array;
  readonly glassConvection: Float64Array;
  readonly glassLongWave: Float64Array;
  /** Far-side film and the equivalent temperature it sees, per element. */
  readonly outside: Float64Array;
  readonly outsideC: Float64Array;
  readonly chains: readonly GlazingChain[];
}

export function createDenseFilms(network: Network, mode: FilmMode): DenseFilms {
  const { faces, groups } = network;
  const follows = mode === "temperature-dependent";
  return {
    convection: Float64Array.from(faces.convectionWPerM2K),
    longWave: Float64Array.from(follows ? faces.starWPerM2K : faces.longWaveWPerM2K),
    longWaveExcess: groups.longWaveWPerM2K.map((h, g) => (follows ? 0 : h - groups.referenceLongWaveWPerM2K[g]!)),
    glassConvection: Float64Array.from(network.windows, (window) => window.convectionWPerM2K),
    glassLongWave: Float64Array.from(network.windows, (window) => window.longWaveWPerM2K),
    outside: Float64Array.from(network.elements, (element) => element.outsideFilmWPerM2K),
    outsideC: new Float64Array(network.elements.length),
    chains: network.windows.map((window) => glazingChain(window.glazing.panes.length)),
  };
}

/** Films that follow temperatures go in steps of this size, W/(m²·K), so that matrices come back. */
const filmStep = 1 / 32;

/** Films have settled when none moves by more than this, W/(m²·K). */
export const settledFilm = 2 * filmStep;

/** Halfway to the new value: successive substitution of films converges without swinging. */
function halfway(old: number, fresh: number): number {
  return inSteps((old + fresh) / 2);
}

function inSteps(film: number): number {
  return Math.max(1, Math.round(film / filmStep)) * filmStep;
}

/**
 * Films from the present temperatures of the step: buoyancy at each inside face by its own
 * temperature, long-wave at the mean of face and room, wind, buoyancy and sky outside, and glass with
 * its own gaps. Faces with constant films keep them.
 *
 * @param outerFaceC outside face temperature of each element
 * @returns by how much the film that moved most did so, W/(m²·K)
 */
export function followTemperatures(
  network: Network,
  films: DenseFilms,
  state: RoomState,
  inputs: StepInputs,
  outerFaceC: Float64Array,
  step: number,
): number {
  const { faces, weather } = network;
  let largest = 0;
  const moved = (old: number, fresh: number): number => {
    largest = Math.max(largest, Math.abs(fresh - old));
    return fresh;
  };
  const hour = (step / weather.stepsPerHour) | 0;
  for (let f = 0; f < faces.count; f += 1) {
    const z = faces.zone[f]!;
    const kind = faces.kind[f]!;
    if (kind >= 0) {
      const old = films.convection[f]!;
      films.convection[f] = moved(
        old,
        halfway(old, naturalConvection(classes[kind]!, state.faceC[f]! - state.airC[z]!)),
      );
    }
    if (faces.starWPerM2K[f]! > 0)
      films.longWave[f] = inSteps(faces.starWPerM2K[f]! * cubed((state.faceC[f]! + state.radiantC[z]!) / 2));
  }
  network.elements.forEach(({ far, weatherFace, absorbedSunWPerM2 }, e) => {
    if (far.kind === "face") films.outside[e] = films.convection[far.face]! + films.longWave[far.face]!;
    if (weatherFace === undefined || absorbedSunWPerM2 === undefined) return;
    const film: Film = { coefficientWPerM2K: 0, driveWPerM2: 0 };
    filmAt(weatherFace, weather, hour, inputs.outdoorC, outerFaceC[e]!, film);
    if (weatherFace.fixedFilmWPerM2K === undefined) {
      const old = films.outside[e]!;
      films.outside[e] = moved(old, halfway(old, film.coefficientWPerM2K));
    }
    films.outsideC[e] = (film.driveWPerM2 + absorbedSunWPerM2[hour]!) / film.coefficientWPerM2K;
  });
  network.windows.forEach((window, w) => {
    const z = window.zone;
    if (window.followsBuoyancy) {
      films.glassConvection[w] = Math.max(
        0.05,
        halfway(
          films.glassConvection[w]!,
          roomSideConvection(
            window.heightM,
            window.tiltDeg,
            state.glassC[w]!,
            state.airC[z]!,
            network.pressurePa[hour]!,
          ),
        ),
      );
    }
    films.glassLongWave[w] = window.longWaveWPerM2K * cubed((state.glassC[w]! + state.radiantC[z]!) / 2);
    const chain = films.chains[w]!;
    const film: Film = { coefficientWPerM2K: 0, driveWPerM2: 0 };
    filmAt(window.weatherFace, weather, hour, inputs.outdoorC, chain.faceC[0]!, film);
    const moment: GlazingMoment = { film, pressurePa: network.pressurePa[hour]!, tiltDeg: window.tiltDeg };
    reduceGlazing(window.glazing, moment, window.sun.absorbed, hour * window.glazing.panes.length, chain);
    const last = chain.faceC.length - 1;
    inputs.outwardWPerM2K[w] = chain.conductance[last]!;
    inputs.outwardC[w] = chain.dark[last]! + inputs.sunShare[w]! * chain.sun[last]!;
    const convection = films.glassConvection[w]!;
    const longWave = films.glassLongWave[w];
    const inside = convection + longWave;
    const seen = (convection * state.airC[z]! + longWave * state.radiantC[z]! + inputs.glassFluxWPerM2[w]!) / inside;
    faceTemperatures(chain, inside, seen, inputs.sunShare[w]!);
  });
  return largest;
}

/** (T/293 K)³ for a temperature in °C. */
function cubed(temperatureC: number): number {
  const ratio = (temperatureC + zeroCelsiusK) / insideLongWaveMeanK;
  return ratio * ratio * ratio;
}
