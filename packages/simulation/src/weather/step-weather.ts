import type { WeatherYear } from "@keukentafel/climate";
import { heatPerCubicMetreHour } from "../physics/air.ts";
import { stefanBoltzmann, zeroCelsiusK } from "../physics/constants.ts";

export type StepsPerHour = 1 | 2 | 4 | 6;

/** The weather as the solvers take it: means over each time step (or over the hour where noted). */
export interface StepWeather {
  readonly hours: number;
  readonly stepsPerHour: StepsPerHour;
  /** Per step. */
  readonly outdoorC: Float64Array;
  /** Per hour: black-body temperature of the sky, `(L/σ)^¼`. */
  readonly skyC: Float64Array;
  /** Per hour, mean of the records at its two ends, at 10 m in the open. */
  readonly windMPerS: Float64Array;
  /** Per hour, clockwise from north; NaN when calm or variable. */
  readonly windDirectionDeg: Float64Array;
  /** Per step: heat of outdoor air, W per K and m³/h, density at local pressure and outdoor temperature. */
  readonly outdoorAirHeatWPerKM3H: Float64Array;
  /** Per hour: the same for air of 20 °C, for streams between zones. */
  readonly roomAirHeatWPerKM3H: Float64Array;
}

/**
 * Step means of the weather. Temperature, pressure and wind are records at the end of their hour and
 * taken as straight lines between records; the record before the first is the last one (the period
 * follows upon itself, as the warm-up does).
 */
export function stepWeather(weather: WeatherYear, stepsPerHour: StepsPerHour): StepWeather {
  const { hours } = weather;
  const outdoorC = new Float64Array(hours * stepsPerHour);
  const outdoorAirHeatWPerKM3H = new Float64Array(hours * stepsPerHour);
  const roomAirHeatWPerKM3H = new Float64Array(hours);
  const skyC = new Float64Array(hours);
  const windMPerS = new Float64Array(hours);
  for (let k = 0; k < hours; k += 1) {
    const before = k === 0 ? hours - 1 : k - 1;
    const pressure = (weather.pressurePa[before]! + weather.pressurePa[k]!) / 2;
    const from = weather.dryBulbTemperatureC[before]!;
    const to = weather.dryBulbTemperatureC[k]!;
    for (let j = 0; j < stepsPerHour; j += 1) {
      const step = k * stepsPerHour + j;
      const temperature = from + (to - from) * ((j + 0.5) / stepsPerHour);
      outdoorC[step] = temperature;
      outdoorAirHeatWPerKM3H[step] = heatPerCubicMetreHour(pressure, temperature);
    }
    roomAirHeatWPerKM3H[k] = heatPerCubicMetreHour(pressure, 20);
    skyC[k] = Math.sqrt(Math.sqrt(weather.skyLongWaveWPerM2[k]! / stefanBoltzmann)) - zeroCelsiusK;
    windMPerS[k] = (weather.windSpeedMPerS[before]! + weather.windSpeedMPerS[k]!) / 2;
  }
  return {
    hours,
    stepsPerHour,
    outdoorC,
    skyC,
    windMPerS,
    windDirectionDeg: weather.windDirectionDeg,
    outdoorAirHeatWPerKM3H,
    roomAirHeatWPerKM3H,
  };
}
