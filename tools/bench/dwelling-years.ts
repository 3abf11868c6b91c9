import { referenceYear, type WeatherYear } from "@keukentafel/climate";
import { describeHome, drawDwelling, readClaimsDocument, toBuildingModel } from "@keukentafel/dwelling";
import { createSimulationCache, simulate, type BuildingModel, type SolverName } from "@keukentafel/simulation";
import { timeArithmeticLoop } from "./arithmetic-loop.ts";
import { median } from "./median.ts";

export interface DwellingYearTime {
  readonly solver: SolverName;
  /** Median time of one dwelling-year, warm-up included, climate prepared, variant not. */
  readonly milliseconds: number;
  /** That time over the time of the arithmetic loop, timed around it in the same process. */
  readonly ratioToLoop: number;
  readonly dwellingYearsPerSecond: number;
  /** Hours really simulated per run; the rest is proportion. */
  readonly simulatedHours: number;
}

const seed = 20;
const warmUpDays = 30;
/** `dense` is run over fewer days, from the same warm-up rule in proportion. */
const denseDays = 12;

/** Different homes, so that no run finds its answer ready: draws of a terraced house of 1970. */
function variants(count: number): readonly BuildingModel[] {
  const claims = readClaimsDocument({
    format: "keukentafel/claims",
    version: 1,
    answers: { "home.form": "mid_terrace", "home.constructionYear": 1970 },
  });
  if (!claims.ok) throw new Error(JSON.stringify(claims.problems));
  const home = describeHome(claims.value);
  if (!home.ok) throw new Error(JSON.stringify(home.problems));
  return Array.from({ length: count }, (_, draw) => toBuildingModel(drawDwelling(home.value, seed, draw + 1)));
}

/** The first days of a weather year. */
function firstDays(weather: WeatherYear, days: number): WeatherYear {
  const hours = days * 24;
  const cut = Object.entries(weather).map(([key, value]: [string, unknown]) => [
    key,
    value instanceof Float64Array ? value.slice(0, hours) : value,
  ]);
  return { ...weather, ...(Object.fromEntries(cut) as Partial<WeatherYear>), hours };
}

/** Times one solver over distinct variants of a home; checks that every run gave heat of its own. */
export function timeDwellingYears(solver: SolverName, runs: number): DwellingYearTime {
  const year = referenceYear("de-bilt");
  const weather = solver === "dense" ? firstDays(year, denseDays) : year;
  const warmUp = solver === "dense" ? 0 : warmUpDays;
  const yearHours = year.hours + warmUpDays * 24;
  const simulatedHours = weather.hours + warmUp * 24;
  const cache = createSimulationCache(weather);
  const heat = new Set<number>();
  const times: number[] = [];
  const loops: number[] = [timeArithmeticLoop()];
  const models = variants(runs + 1);
  for (const model of models) {
    const begin = performance.now();
    const result = simulate(model, weather, { solver, cache, keepPaths: false, warmUpDays: warmUp });
    times.push(performance.now() - begin);
    heat.add(result.balance.reduce((sum, zone) => sum + zone.heatingKwh, 0));
    loops.push(timeArithmeticLoop());
  }
  if (heat.size !== models.length || ![...heat].every((kwh) => kwh > 0)) {
    throw new Error(`${solver}: ${models.length} homes gave ${heat.size} different amounts of heat`);
  }
  // The first run prepares the climate and lets the engine compile.
  const milliseconds = median(times.slice(1)) * (yearHours / simulatedHours);
  return {
    solver,
    milliseconds,
    ratioToLoop: milliseconds / median(loops),
    dwellingYearsPerSecond: 1000 / milliseconds,
    simulatedHours,
  };
}
