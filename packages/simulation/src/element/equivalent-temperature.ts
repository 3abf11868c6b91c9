import { referenceRoomC, zeroCelsiusK } from "../physics/constants.ts";
import { mixedConvection } from "../physics/outside-film.ts";
import type { WeatherFace } from "../weather/facing.ts";
import { filmLanes, laneRow, laneWidth, mostLanes, weatherRow, weatherWidth } from "../weather/film-lanes.ts";
import type { StepWeather } from "../weather/step-weather.ts";
import type { ElementModes } from "./modes.ts";

const filmTurns = 3;
/** A memory that moves the face by less than this per kelvin outside, whatever happens, does not take part. */
const leastShare = 1e-13;

const { sky: skyFactor, air: airFactor, warm, cold, roughness } = laneRow;
const { forcedSquared, first: absorbed } = weatherRow;

/** An element that meets the weather, for its {@link equivalentTemperatures}. */
export interface WeatherElement {
  /** Between the room's film and h₀. */
  readonly modes: ElementModes;
  /** h₀, see `meanFilm`. */
  readonly meanFilmWPerM2K: number;
  readonly face: WeatherFace;
  /** Sun absorbed by the face, by hour. */
  readonly absorbedWPerM2: Float64Array;
}

/**
 * Equivalent outdoor temperature T* of elements, per step, °C: run once against a room of 22 °C
 * with the films of the hour, so that driving the element with T* through the constant film h₀ gives
 * the same heat flow:
 *
 * `h₀ (T* − T_s) = h_e (T_eq − T_s)`, `T_eq = (h_c T_a + h_sky T_sky + h_air T_a + α I)/h_e`.
 *
 * Exact when the room is at 22 °C, second order otherwise. The period precedes itself as warm-up. Each
 * element by itself; several are run side by side because that takes less time.
 *
 * @param warmUpHours hours run first, from the end of the period
 */
export function equivalentTemperatures(
  elements: readonly WeatherElement[],
  weather: StepWeather,
  warmUpHours: number,
): Float64Array[] {
  const results = elements.map(() => new Float64Array(weather.hours * weather.stepsPerHour));
  const free: number[] = [];
  elements.forEach(({ face, meanFilmWPerM2K, absorbedWPerM2 }, e) => {
    if (face.fixedFilmWPerM2K === undefined) free.push(e);
    else steadyFilm(meanFilmWPerM2K, weather, absorbedWPerM2, results[e]!);
  });
  for (let begin = 0; begin < free.length; begin += mostLanes) {
    const lanes = free.slice(begin, begin + mostLanes);
    runLanes(
      lanes.map((e) => elements[e]!),
      weather,
      warmUpHours,
      lanes.map((e) => results[e]!),
    );
  }
  return results;
}

/** With a constant film T* is air temperature and absorbed sun, whatever lies behind: `T_a + α I/h₀`. */
function steadyFilm(
  film: number,
  { outdoorC, stepsPerHour }: StepWeather,
  absorbedWPerM2: Float64Array,
  result: Float64Array,
): void {
  for (let step = 0; step < result.length; step += 1)
    result[step] = outdoorC[step]! + absorbedWPerM2[(step / stepsPerHour) | 0]! / film;
}

/**
 * Memories of elements behind a room at constant temperature: what the room does to the outside face is
 * a constant, and each memory is kept as what it adds to the face.
 */
interface LaneMemories {
  /** Memories of lane i from `firstOf[i]` to `firstOf[i + 1]`. */
  readonly firstOf: Int32Array;
  readonly decay: Float64Array;
  readonly gain: Float64Array;
  readonly z: Float64Array;
}

/** State of a lane beside its film constants. */
const state = { surface: 0, known: 1, equivalent: 2, base: 3, meanFilm: 4, direct: 5 } as const;
const stateWidth = 6;

function laneMemories(elements: readonly WeatherElement[], startC: number): LaneMemories {
  const firstOf = new Int32Array(elements.length + 1);
  const decay: number[] = [];
  const gain: number[] = [];
  const z: number[] = [];
  elements.forEach(({ modes }, i) => {
    for (let m = 0; m < modes.count; m += 1) {
      const share = modes.readOut[m]! * modes.restOut[m]!;
      if (Math.abs(share) < leastShare) continue;
      decay.push(modes.decay[m]!);
      gain.push(modes.readOut[m]! * modes.gainOut[m]!);
      z.push(share * startC);
    }
    firstOf[i + 1] = decay.length;
  });
  return { firstOf, decay: Float64Array.from(decay), gain: Float64Array.from(gain), z: Float64Array.from(z) };
}

function laneStates(elements: readonly WeatherElement[], startC: number, { firstOf, z }: LaneMemories): Float64Array {
  const states = new Float64Array(elements.length * stateWidth);
  elements.forEach(({ modes, meanFilmWPerM2K }, i) => {
    const at = i * stateWidth;
    let base = modes.outFromIn * referenceRoomC;
    for (let m = 0; m < modes.count; m += 1) base += modes.readOut[m]! * modes.restIn[m]! * referenceRoomC;
    let known = base;
    for (let m = firstOf[i]!; m < firstOf[i + 1]!; m += 1) known += z[m]!;
    states[at + state.surface] = startC;
    states[at + state.known] = known;
    states[at + state.base] = base;
    states[at + state.meanFilm] = meanFilmWPerM2K;
    states[at + state.direct] = modes.outFromOut;
  });
  return states;
}

function runLanes(
  elements: readonly WeatherElement[],
  stepWeather: StepWeather,
  warmUpHours: number,
  results: readonly Float64Array[],
): void {
  const { hours, stepsPerHour, outdoorC, skyC } = stepWeather;
  const steps = hours * stepsPerHour;
  const first = steps - Math.min(warmUpHours, hours) * stepsPerHour;
  const startC = outdoorC[first % steps]!;
  const { count, constants, weather } = filmLanes(
    elements.map(({ face }) => face),
    stepWeather,
    elements.map(({ absorbedWPerM2 }) => absorbedWPerM2),
  );
  const memories = laneMemories(elements, startC);
  const { firstOf, decay, gain, z } = memories;
  const states = laneStates(elements, startC, memories);
  for (let step = first - steps; step < steps; step += 1) {
    const index = step < 0 ? step + steps : step;
    const hour = (index / stepsPerHour) | 0;
    const outdoor = outdoorC[index]!;
    const sky = skyC[hour]!;
    const outdoorK = outdoor + zeroCelsiusK;
    const skyK = sky + zeroCelsiusK;
    const outdoorK2 = outdoorK * outdoorK;
    const skyK2 = skyK * skyK;
    const row = hour * count * weatherWidth;
    for (let turn = 0; turn < filmTurns; turn += 1) {
      for (let i = 0; i < count; i += 1) {
        const c = i * laneWidth;
        const w = row + i * weatherWidth;
        const s = i * stateWidth;
        const surface = states[s + state.surface]!;
        const surfaceK = surface + zeroCelsiusK;
        const surfaceK2 = surfaceK * surfaceK;
        const difference = surface - outdoor;
        const toSky = constants[c + skyFactor]! * (surfaceK2 + skyK2) * (surfaceK + skyK);
        const toAir =
          constants[c + airFactor]! * (surfaceK2 + outdoorK2) * (surfaceK + outdoorK) +
          mixedConvection(
            difference > 0 ? constants[c + warm]! : constants[c + cold]!,
            Math.abs(difference),
            weather[w + forcedSquared]!,
            constants[c + roughness]!,
          );
        const known = states[s + state.known]!;
        const direct = states[s + state.direct]!;
        const meanFilm = states[s + state.meanFilm]!;
        const excess = toSky + toAir - meanFilm;
        const equivalent =
          (toSky * sky + toAir * outdoor + weather[w + absorbed]! - excess * known) / (meanFilm + excess * direct);
        states[s + state.equivalent] = equivalent;
        states[s + state.surface] = known + direct * equivalent;
      }
    }
    for (let i = 0; i < count; i += 1) {
      const s = i * stateWidth;
      const equivalent = states[s + state.equivalent]!;
      let known = states[s + state.base]!;
      const end = firstOf[i + 1]!;
      for (let m = firstOf[i]!; m < end; m += 1) {
        const next = decay[m]! * z[m]! + gain[m]! * equivalent;
        z[m] = next;
        known += next;
      }
      states[s + state.known] = known;
      results[i]![index] = equivalent;
    }
  }
}
