import { ln } from "@keukentafel/repeatable";
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

const { sky: skyFactor, air: airFactor, warm, cold, roughness } = filmRow;

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
  free.sort((a, b) => keptMemories(elements[b]!).length - keptMemories(elements[a]!).length);
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
  /** First memories of all lanes, then second ones, and so on; decay, gain and value of each. */
  readonly rows: Float64Array;
  /** How many lanes have a first memory, a second one … ; lanes lie in the order of their number. */
  readonly lanesWith: Int32Array;
  /** Of each lane: by the room; added by the last step alone, per kelvin of T*. */
  readonly baseC: Float64Array;
  readonly lastStep: Float64Array;
  /** Steps after which what was before is forgotten. */
  readonly lastingSteps: number;
}

const memoryWidth = 3;

/** Memories that matter of an element: decay, gain and share. */
function keptMemories({ modes }: WeatherElement): readonly (readonly [number, number, number])[] {
  const { count, decay, gainOut, readOut, restOut } = modes;
  const kept: (readonly [number, number, number])[] = [];
  for (let m = 0; m < count; m += 1) {
    const share = readOut[m]! * restOut[m]!;
    if (Math.abs(share) * decay[m]! >= leastShare) kept.push([decay[m]!, readOut[m]! * gainOut[m]!, share]);
  }
  return kept;
}

/** @param elements in order of their number of memories, most first */
function laneMemories(elements: readonly WeatherElement[], startC: number): LaneMemories {
  const kept = elements.map(keptMemories);
  const rows: number[] = [];
  const lanesWith: number[] = [];
  let slowest = 0;
  for (let m = 0; m < kept[0]!.length; m += 1) {
    const having = kept.filter((own) => own.length > m);
    lanesWith.push(having.length);
    for (const own of having) {
      const [decay, gain, share] = own[m]!;
      rows.push(decay, gain, share * startC);
      slowest = Math.max(slowest, decay);
    }
  }
  return {
    rows: Float64Array.from(rows),
    lanesWith: Int32Array.from(lanesWith),
    baseC: Float64Array.from(elements, ({ modes: { outFromIn, readOut, restIn } }) =>
      readOut.reduce((sum, read, m) => sum + read * restIn[m]! * referenceRoomC, outFromIn * referenceRoomC),
    ),
    lastStep: Float64Array.from(elements, ({ modes: { count, decay, readOut, restOut } }) => {
      let sum = 0;
      for (let m = 0; m < count; m += 1) {
        const share = readOut[m]! * restOut[m]!;
        if (Math.abs(share) * decay[m]! < leastShare) sum += share;
      }
      return sum;
    }),
    lastingSteps: slowest === 0 ? 0 : Math.ceil(ln(leastShare) / ln(slowest)),
  };
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
} as const;
const laneWidth = filmWidth + 7;

/** The lanes of the run at hand. One place for all runs: the engine then knows its size and place. */
const lanes = new Float64Array(mostLanes * laneWidth);

function setLanes(elements: readonly WeatherElement[], startC: number, memories: LaneMemories): void {
  const { baseC, lastStep } = memories;
  elements.forEach((element, i) => {
    const { face, modes, meanFilmWPerM2K } = element;
    const at = i * laneWidth;
    setFilm(face, lanes, at);
    const share = keptMemories(element).reduce((sum, [, , of]) => sum + of, lastStep[i]!);
    lanes[at + state.surface] = startC;
    lanes[at + state.known] = baseC[i]! + share * startC;
    lanes[at + state.base] = baseC[i]!;
    lanes[at + state.lastStep] = lastStep[i]!;
    lanes[at + state.meanFilm] = meanFilmWPerM2K;
    lanes[at + state.direct] = modes.outFromOut;
  });
}

function runLanes(
  elements: readonly WeatherElement[],
  weather: StepWeather,
  warmUpHours: number,
  results: readonly Float64Array[],
): void {
  const { hours, stepsPerHour, outdoorC } = weather;
  const steps = hours * stepsPerHour;
  const asked = Math.min(warmUpHours, hours) * stepsPerHour;
  const startC = outdoorC[(steps - asked) % steps]!;
  const memories = laneMemories(elements, startC);
  // Before that nothing would be remembered; the films settle within hours.
  const first = steps - Math.min(asked, memories.lastingSteps + settlingHours * stepsPerHour);
  setLanes(elements, startC, memories);
  for (let begin = first; begin < steps; begin += blockSteps)
    runBlock(elements, weather, memories, results, begin, Math.min(steps, begin + blockSteps));
  for (let begin = 0; begin < steps; begin += blockSteps)
    runBlock(elements, weather, memories, results, begin, Math.min(steps, begin + blockSteps));
}

/** The film's turns have forgotten where they began after this time. */
const settlingHours = 48;

/** Steps of which the series of all lanes are laid together before they are run, and results spread after. */
const blockSteps = 48;
/** Per step and lane: forced convection squared and absorbed sun; then T*. */
const brought = new Float64Array(blockSteps * mostLanes * 2);
const found = new Float64Array(blockSteps * mostLanes);

function bringWeather(elements: readonly WeatherElement[], stepsPerHour: number, begin: number, end: number): void {
  elements.forEach(({ face, absorbedWPerM2 }, i) => {
    const { forcedWPerM2K } = face.facing;
    for (let step = begin, to = 2 * i; step < end; step += 1, to += 2 * mostLanes) {
      const hour = (step / stepsPerHour) | 0;
      const wind = forcedWPerM2K[hour]!;
      brought[to] = wind * wind;
      brought[to + 1] = absorbedWPerM2[hour]!;
    }
  });
}

function runBlock(
  elements: readonly WeatherElement[],
  { stepsPerHour, outdoorC, skyC }: StepWeather,
  { rows, lanesWith }: LaneMemories,
  results: readonly Float64Array[],
  begin: number,
  end: number,
): void {
  bringWeather(elements, stepsPerHour, begin, end);
  const count = elements.length;
  const lastLane = count * laneWidth;
  for (let step = begin, block = 0; step < end; step += 1, block += mostLanes) {
    const outdoor = outdoorC[step]!;
    const sky = skyC[(step / stepsPerHour) | 0]!;
    const outdoorK = outdoor + zeroCelsiusK;
    const skyK = sky + zeroCelsiusK;
    const outdoorK2 = outdoorK * outdoorK;
    const skyK2 = skyK * skyK;
    for (let turn = 0; turn < filmTurns; turn += 1) {
      for (let c = 0, w = 2 * block; c < lastLane; c += laneWidth, w += 2) {
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
            brought[w]!,
            lanes[c + roughness]!,
          );
        const known = lanes[c + state.known]!;
        const direct = lanes[c + state.direct]!;
        const meanFilm = lanes[c + state.meanFilm]!;
        const excess = toSky + toAir - meanFilm;
        const equivalent =
          (toSky * sky + toAir * outdoor + brought[w + 1]! - excess * known) / (meanFilm + excess * direct);
        lanes[c + state.equivalent] = equivalent;
        lanes[c + state.surface] = known + direct * equivalent;
      }
    }
    for (let i = 0, c = 0; i < count; i += 1, c += laneWidth) {
      const equivalent = lanes[c + state.equivalent]!;
      lanes[c + state.known] = lanes[c + state.base]! + lanes[c + state.lastStep]! * equivalent;
      found[block + i] = equivalent;
    }
    for (let m = 0, r = 0; m < lanesWith.length; m += 1) {
      const having = lanesWith[m]! * laneWidth;
      for (let c = 0; c < having; c += laneWidth, r += memoryWidth) {
        const next = rows[r]! * rows[r + 2]! + rows[r + 1]! * lanes[c + state.equivalent]!;
        rows[r + 2] = next;
        lanes[c + state.known]! += next;
      }
    }
  }
  results.forEach((result, i) => {
    for (let step = begin, from = i; step < end; step += 1, from += mostLanes) result[step] = found[from]!;
  });
}
