import { referenceRoomC } from "../physics/constants.ts";
import type { Film, WeatherFace } from "../weather/facing.ts";
import { filmAt } from "../weather/facing.ts";
import type { StepWeather } from "../weather/step-weather.ts";
import type { ElementModes } from "./modes.ts";

/** Resistance behind the face with which the mean film is found, m²·K/W; its value is of second order. */
const meanFilmResistance = 2;
const filmTurns = 3;

/**
 * Mean film coefficient h₀ of a face over the period, W/(m²·K): the hour's own films at the face
 * temperature of a massless element in front of the reference room.
 *
 * @param absorbedWPerM2 sun absorbed by the face, by hour
 */
export function meanFilm(face: WeatherFace, weather: StepWeather, absorbedWPerM2: Float64Array): number {
  if (face.fixedFilmWPerM2K !== undefined) return face.fixedFilmWPerM2K;
  const film: Film = { coefficientWPerM2K: 0, driveWPerM2: 0 };
  let sum = 0;
  for (let hour = 0; hour < weather.hours; hour += 1) {
    const outdoor = weather.outdoorC[hour * weather.stepsPerHour]!;
    let surface = outdoor;
    for (let turn = 0; turn < filmTurns; turn += 1) {
      filmAt(face, weather, hour, outdoor, surface, film);
      surface =
        (film.driveWPerM2 + absorbedWPerM2[hour]! + referenceRoomC / meanFilmResistance) /
        (film.coefficientWPerM2K + 1 / meanFilmResistance);
    }
    sum += film.coefficientWPerM2K;
  }
  return sum / weather.hours;
}

/**
 * Equivalent outdoor temperature T* of an element, per step, °C: run once against a room of 22 °C
 * with the films of the hour, so that driving the element with T* through the constant film h₀ gives
 * the same heat flow:
 *
 * `h₀ (T* − T_s) = h_e (T_eq − T_s)`, `T_eq = (h_c T_a + h_sky T_sky + h_air T_a + α I)/h_e`.
 *
 * Exact when the room is at 22 °C, second order otherwise. The period precedes itself as warm-up.
 *
 * @param modes of the element between the room's film and h₀
 * @param absorbedWPerM2 sun absorbed by the face, by hour
 * @param warmUpHours hours run first, from the end of the period
 */
export function equivalentTemperature(
  modes: ElementModes,
  meanFilmWPerM2K: number,
  face: WeatherFace,
  weather: StepWeather,
  absorbedWPerM2: Float64Array,
  warmUpHours: number,
): Float64Array {
  const { hours, stepsPerHour } = weather;
  const steps = hours * stepsPerHour;
  const result = new Float64Array(steps);
  const { count, decay, gainIn, gainOut, readOut } = modes;
  const first = steps - Math.min(warmUpHours, hours) * stepsPerHour;
  const z = new Float64Array(count);
  const startC = weather.outdoorC[first % steps]!;
  for (let m = 0; m < count; m += 1) z[m] = modes.restIn[m]! * referenceRoomC + modes.restOut[m]! * startC;
  const film: Film = { coefficientWPerM2K: 0, driveWPerM2: 0 };
  const fixed = face.fixedFilmWPerM2K !== undefined;
  let surface = startC;
  for (let step = first - steps; step < steps; step += 1) {
    const index = step < 0 ? step + steps : step;
    const hour = (index / stepsPerHour) | 0;
    const outdoor = weather.outdoorC[index]!;
    let memory = modes.outFromIn * referenceRoomC;
    for (let m = 0; m < count; m += 1) memory += readOut[m]! * z[m]!;
    let equivalent = 0;
    for (let turn = fixed ? filmTurns - 1 : 0; turn < filmTurns; turn += 1) {
      filmAt(face, weather, hour, outdoor, surface, film);
      const he = film.coefficientWPerM2K;
      equivalent =
        (film.driveWPerM2 + absorbedWPerM2[hour]! + (meanFilmWPerM2K - he) * memory) /
        (meanFilmWPerM2K + (he - meanFilmWPerM2K) * modes.outFromOut);
      surface = memory + modes.outFromOut * equivalent;
    }
    for (let m = 0; m < count; m += 1)
      z[m] = decay[m]! * z[m]! + gainIn[m]! * referenceRoomC + gainOut[m]! * equivalent;
    result[index] = equivalent;
  }
  return result;
}
