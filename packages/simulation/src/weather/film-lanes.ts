import { stefanBoltzmann } from "../physics/constants.ts";
import type { StepWeather } from "./step-weather.ts";
import type { WeatherFace } from "./facing.ts";

/**
 * Faces towards the weather side by side ("lanes"), for runs with the hour's own films. Such a run is a
 * chain of square roots and divisions in which each waits for the one before; with several faces in
 * step the processor has something to do meanwhile.
 */
export interface FilmLanes {
  readonly count: number;
  /** Constants of each face, {@link laneWidth} numbers in the order of {@link laneRow}. */
  readonly constants: Float64Array;
  /** Per hour and face, {@link weatherWidth} numbers in the order of {@link weatherRow}. */
  readonly weather: Float64Array;
}

/** Offsets in {@link FilmLanes.constants}. */
export const laneRow = {
  /** Long-wave factors `F ε σ` to sky and to air temperature, W/(m²·K⁴). */
  sky: 0,
  air: 1,
  /** Natural convection: factors of |ΔT|^⅓ for a face warmer and colder than the air. */
  warm: 2,
  cold: 3,
  roughness: 4,
} as const;
export const laneWidth = 5;

/** Offsets in {@link FilmLanes.weather}: forced convection squared, and what the user of the lanes puts beside it. */
export const weatherRow = { forcedSquared: 0, first: 1, second: 2 } as const;
export const weatherWidth = 3;

/** Faces per run: enough to fill the waiting, few enough to stay near the processor. */
export const mostLanes = 8;

/**
 * @param faces at most {@link mostLanes}, none with a fixed film
 * @param first per face a series by hour: absorbed sun
 * @param second the same, where there is one
 */
export function filmLanes(
  faces: readonly WeatherFace[],
  { hours }: StepWeather,
  first: readonly Float64Array[],
  second?: readonly Float64Array[],
): FilmLanes {
  const count = faces.length;
  const constants = new Float64Array(count * laneWidth);
  const weather = new Float64Array(hours * count * weatherWidth);
  faces.forEach(({ facing, roughness, emissivity }, i) => {
    const at = i * laneWidth;
    constants[at + laneRow.sky] = facing.view.sky * emissivity * stefanBoltzmann;
    constants[at + laneRow.air] = facing.view.air * emissivity * stefanBoltzmann;
    constants[at + laneRow.warm] = facing.natural.warm;
    constants[at + laneRow.cold] = facing.natural.cold;
    constants[at + laneRow.roughness] = roughness;
    const forced = facing.forcedWPerM2K;
    const one = first[i]!;
    const other = second?.[i];
    const stride = count * weatherWidth;
    for (let hour = 0, to = i * weatherWidth; hour < hours; hour += 1, to += stride) {
      weather[to + weatherRow.forcedSquared] = forced[hour]! * forced[hour]!;
      weather[to + weatherRow.first] = one[hour]!;
      if (other !== undefined) weather[to + weatherRow.second] = other[hour]!;
    }
  });
  return { count, constants, weather };
}
