import { referenceRoomC, stefanBoltzmann, zeroCelsiusK } from "../physics/constants.ts";
import { mixedConvection } from "../physics/outside-film.ts";
import type { WeatherFace } from "../weather/facing.ts";
import type { StepWeather } from "../weather/step-weather.ts";

/** Resistance behind the face with which the mean film is found, m²·K/W; its value is of second order. */
const meanFilmResistance = 2;
const filmTurns = 3;
/** Hours taken together: each is by itself, so the processor works on several at once. */
const blockHours = 8;

/**
 * Mean film coefficient h₀ of a face over the period, W/(m²·K): the hour's own films at the face
 * temperature of a massless element in front of the reference room.
 *
 * @param absorbedWPerM2 sun absorbed by the face, by hour
 */
export function meanFilm(face: WeatherFace, weather: StepWeather, absorbedWPerM2: Float64Array): number {
  if (face.fixedFilmWPerM2K !== undefined) return face.fixedFilmWPerM2K;
  const { hours, stepsPerHour, outdoorC, skyC } = weather;
  const { facing, roughness, emissivity } = face;
  const { warm, cold } = facing.natural;
  const { forcedWPerM2K } = facing;
  const skyFactor = facing.view.sky * emissivity * stefanBoltzmann;
  const airFactor = facing.view.air * emissivity * stefanBoltzmann;
  const behind = 1 / meanFilmResistance;
  const fromRoom = referenceRoomC * behind;
  const surfaces = new Float64Array(blockHours);
  const films = new Float64Array(blockHours);
  let sum = 0;
  for (let begin = 0; begin < hours; begin += blockHours) {
    const count = Math.min(blockHours, hours - begin);
    for (let b = 0; b < count; b += 1) surfaces[b] = outdoorC[(begin + b) * stepsPerHour]!;
    for (let turn = 0; turn < filmTurns; turn += 1) {
      for (let b = 0; b < count; b += 1) {
        const hour = begin + b;
        const outdoor = outdoorC[hour * stepsPerHour]!;
        const sky = skyC[hour]!;
        const forced = forcedWPerM2K[hour]!;
        const surface = surfaces[b]!;
        const surfaceK = surface + zeroCelsiusK;
        const skyK = sky + zeroCelsiusK;
        const outdoorK = outdoor + zeroCelsiusK;
        const surfaceK2 = surfaceK * surfaceK;
        const difference = surface - outdoor;
        const toSky = skyFactor * (surfaceK2 + skyK * skyK) * (surfaceK + skyK);
        const toAir =
          airFactor * (surfaceK2 + outdoorK * outdoorK) * (surfaceK + outdoorK) +
          mixedConvection(difference > 0 ? warm : cold, Math.abs(difference), forced * forced, roughness);
        const film = toSky + toAir;
        films[b] = film;
        surfaces[b] = (toSky * sky + toAir * outdoor + absorbedWPerM2[hour]! + fromRoom) / (film + behind);
      }
    }
    for (let b = 0; b < count; b += 1) sum += films[b]!;
  }
  return sum / hours;
}
