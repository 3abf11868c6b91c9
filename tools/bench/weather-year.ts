import { generateYear } from "@keukentafel/climate";
import { timeArithmeticLoop } from "./arithmetic-loop.ts";
import { median } from "./median.ts";

export interface WeatherYearTime {
  readonly milliseconds: number;
  readonly ratioToLoop: number;
}

/** Time to make a year of hourly weather, after a few that warm the engine up. */
export function timeWeatherYears(runs: number): WeatherYearTime {
  for (let seed = 0; seed < 5; seed++) generateYear({ station: "de-bilt", seed });
  const times: number[] = [];
  const ratios: number[] = [];
  for (let seed = 10; seed < 10 + runs; seed++) {
    const begin = performance.now();
    generateYear({ station: "de-bilt", seed });
    const milliseconds = performance.now() - begin;
    times.push(milliseconds);
    ratios.push(milliseconds / timeArithmeticLoop());
  }
  return { milliseconds: median(times), ratioToLoop: median(ratios) };
}
