import { referenceRoomC, zeroCelsiusK } from "../physics/constants.ts";
import { mixedConvection } from "../physics/outside-film.ts";
import type { WeatherFace } from "../weather/facing.ts";
import { filmRow, filmWidth, mostLanes, setFilm } from "../weather/film-lanes.ts";
import type { StepWeather } from "../weather/step-weather.ts";
import type { ElementModes } from "./modes.ts";

const filmTurns = 3;
/**
 * A memory that moves the face by less than this share of a change outside, or one that still has less
 * than this share of it after a step, is left out or kept for one step: below 1e-9 K in all.
 */
const leastShare = 1e-13;

const { sky: skyFactor, air: airFactor, warm, cold, roughness, forcedSquared } = filmRow;

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
    const members = free.slice(begin, begin + mostLanes);
    runLanes(
      members.map((e) => elements[e]!),
      weather,
      warmUpHours,
      members.map((e) => results[e]!),
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
  /** Memories of lane i from `firstOf[i]` to `firstOf[i + 1]`, three numbers each: decay, gain, value. */
  readonly firstOf: Int32Array;
  readonly rows: Float64Array;
  /** Of each lane: by the room; added by the last step alone, per kelvin of T*. */
  readonly baseC: Float64Array;
  readonly lastStep: Float64Array;
}

const memoryWidth = 3;

function laneMemories(elements: readonly WeatherElement[], startC: number): LaneMemories {
  const firstOf = new Int32Array(elements.length + 1);
  const rows: number[] = [];
  const baseC = new Float64Array(elements.length);
  const lastStep = new Float64Array(elements.length);
  elements.forEach(({ modes }, i) => {
    const { count, decay, gainOut, readOut, restIn, restOut } = modes;
    baseC[i] = modes.outFromIn * referenceRoomC;
    for (let m = 0; m < count; m += 1) {
      const share = readOut[m]! * restOut[m]!;
      baseC[i]! += readOut[m]! * restIn[m]! * referenceRoomC;
      if (Math.abs(share) < leastShare) continue;
      if (Math.abs(share) * decay[m]! < leastShare) lastStep[i]! += share;
      else rows.push(decay[m]!, readOut[m]! * gainOut[m]!, share * startC);
    }
    firstOf[i + 1] = rows.length;
  });
  return { firstOf, rows: Float64Array.from(rows), baseC, lastStep };
}

/** What a lane knows beside its film constants. */
const state = {
  surface: filmWidth,
  known: filmWidth + 1,
  equivalent: filmWidth + 2,
  base: filmWidth + 3,
  lastStep: filmWidth + 4,
  meanFilm: filmWidth + 5,
  direct: filmWidth + 6,
  absorbed: filmWidth + 7,
} as const;
const laneWidth = filmWidth + 8;

/** The lanes of the run at hand. One place for all runs: the engine then knows its size and place. */
const lanes = new Float64Array(mostLanes * laneWidth);

function setLanes(elements: readonly WeatherElement[], startC: number, memories: LaneMemories): void {
  const { firstOf, rows, baseC, lastStep } = memories;
  elements.forEach(({ face, modes, meanFilmWPerM2K }, i) => {
    const at = i * laneWidth;
    setFilm(face, lanes, at);
    let known = baseC[i]! + lastStep[i]! * startC;
    for (let m = firstOf[i]!; m < firstOf[i + 1]!; m += memoryWidth) known += rows[m + 2]!;
    lanes[at + state.surface] = startC;
    lanes[at + state.known] = known;
    lanes[at + state.base] = baseC[i]!;
    lanes[at + state.lastStep] = lastStep[i]!;
    lanes[at + state.meanFilm] = meanFilmWPerM2K;
    lanes[at + state.direct] = modes.outFromOut;
  });
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
  const count = elements.length;
  const forced = elements.map(({ face }) => face.facing.forcedWPerM2K);
  const absorbed = elements.map(({ absorbedWPerM2 }) => absorbedWPerM2);
  const memories = laneMemories(elements, startC);
  const { firstOf, rows } = memories;
  setLanes(elements, startC, memories);
  const end = count * laneWidth;
  for (let step = first - steps; step < steps; step += 1) {
    const index = step < 0 ? step + steps : step;
    const hour = (index / stepsPerHour) | 0;
    const outdoor = outdoorC[index]!;
    const sky = skyC[hour]!;
    const outdoorK = outdoor + zeroCelsiusK;
    const skyK = sky + zeroCelsiusK;
    const outdoorK2 = outdoorK * outdoorK;
    const skyK2 = skyK * skyK;
    for (let i = 0, c = 0; i < count; i += 1, c += laneWidth) {
      const wind = forced[i]![hour]!;
      lanes[c + forcedSquared] = wind * wind;
      lanes[c + state.absorbed] = absorbed[i]![hour]!;
    }
    for (let turn = 0; turn < filmTurns; turn += 1) {
      for (let c = 0; c < end; c += laneWidth) {
        const surface = lanes[c + state.surface]!;
        const surfaceK = surface + zeroCelsiusK;
        const surfaceK2 = surfaceK * surfaceK;
        const difference = surface - outdoor;
        const toSky = lanes[c + skyFactor]! * (surfaceK2 + skyK2) * (surfaceK + skyK);
        const toAir =
          lanes[c + airFactor]! * (surfaceK2 + outdoorK2) * (surfaceK + outdoorK) +
          mixedConvection(
            difference > 0 ? lanes[c + warm]! : lanes[c + cold]!,
            Math.abs(difference),
            lanes[c + forcedSquared]!,
            lanes[c + roughness]!,
          );
        const known = lanes[c + state.known]!;
        const direct = lanes[c + state.direct]!;
        const meanFilm = lanes[c + state.meanFilm]!;
        const excess = toSky + toAir - meanFilm;
        const equivalent =
          (toSky * sky + toAir * outdoor + lanes[c + state.absorbed]! - excess * known) / (meanFilm + excess * direct);
        lanes[c + state.equivalent] = equivalent;
        lanes[c + state.surface] = known + direct * equivalent;
      }
    }
    for (let i = 0, c = 0; i < count; i += 1, c += laneWidth) {
      const equivalent = lanes[c + state.equivalent]!;
      let known = lanes[c + state.base]! + lanes[c + state.lastStep]! * equivalent;
      const last = firstOf[i + 1]!;
      for (let m = firstOf[i]!; m < last; m += memoryWidth) {
        const next = rows[m]! * rows[m + 2]! + rows[m + 1]! * equivalent;
        rows[m + 2] = next;
        known += next;
      }
      lanes[c + state.known] = known;
      results[i]![index] = equivalent;
    }
  }
}
