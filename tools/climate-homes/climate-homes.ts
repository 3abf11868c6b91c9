/**
 * Holds the weather generator against the real years 2011–2020 of De Bilt by what counts: heat, peak and
 * warmth of the six example homes.
 *
 *     npm run validate:homes -- [--data FOLDER] [--seeds 3] [--json]
 *
 * Every real year is simulated; so are generated years with the monthly means and spread of each of
 * them. Their mean may differ by 3 % in heat, 5 % in peak, and the larger of 15 % and 20 Kh in warmth.
 * Beside them the cold year: its peak against the one-in-ten of the real years, within 10 %.
 *
 * Exit code: 0 all within; 1 something without; 2 no data.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateConditionedYear, generateYear, monthlyConditions, readWeatherFile } from "@keukentafel/climate";
import type { WeatherYear } from "@keukentafel/climate";
import { createSimulationCache } from "@keukentafel/simulation";
import { exampleHomeModels } from "../validate/homes.ts";
import type { HomeOutcome } from "./home-outcome.ts";
import { homeOutcome, meanOutcome } from "./home-outcome.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: process.env["KEUKENTAFEL_REFERENCE"] ?? "../shared" },
    seeds: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
  },
});
const file = join(values.data, "validation/climate/uurgeg_260_2011-2020.zip");
const firstYear = 2011;
const lastYear = 2020;
const coldSeeds = 10;

/** What one home does in several years, each kept in a cache of its own no longer than needed. */
function outcomesByHome(years: Iterable<WeatherYear>): Map<string, HomeOutcome[]> {
  const byHome = new Map<string, HomeOutcome[]>(homes.map(({ id }) => [id, []]));
  for (const weather of years) {
    const cache = createSimulationCache(weather);
    for (const { id, model } of homes) byHome.get(id)!.push(homeOutcome(model, weather, cache));
  }
  return byHome;
}

const homes = exampleHomeModels();

function realYears(): WeatherYear[] {
  const bytes = readFileSync(file);
  return Array.from({ length: lastYear - firstYear + 1 }, (_, i) => {
    const read = readWeatherFile(bytes, file, { years: { from: firstYear + i, to: firstYear + i } });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  });
}

function* likeRealYears(real: readonly WeatherYear[], seeds: number): Generator<WeatherYear> {
  for (const [i, year] of real.entries())
    for (let seed = 1; seed <= seeds; seed += 1)
      yield generateConditionedYear({
        station: "de-bilt",
        conditions: monthlyConditions(year),
        description: `like ${firstYear + i}`,
        seed: 100 * i + seed,
        calendarYear: firstYear + i,
      });
}

function* coldYears(): Generator<WeatherYear> {
  for (let seed = 1; seed <= coldSeeds; seed += 1) yield generateYear({ station: "de-bilt", kind: "cold", seed });
}

interface Row {
  readonly home: string;
  readonly quantity: string;
  readonly real: number;
  /** Lowest and highest of the real years. */
  readonly spread: readonly [number, number];
  readonly generated: number;
  readonly difference: number;
  readonly allowed: number;
  readonly ok: boolean;
}

function row(
  home: string,
  quantity: string,
  real: readonly number[],
  generated: number,
  target: number,
  allowed: number,
): Row {
  const difference = generated - target;
  return {
    home,
    quantity,
    real: target,
    spread: [Math.min(...real), Math.max(...real)],
    generated,
    difference,
    allowed,
    ok: Math.abs(difference) <= allowed,
  };
}

/** The value that one in ten of the real years passes, straight between ranks. */
function onceInTen(real: readonly number[]): number {
  const sorted = real.toSorted((a, b) => b - a);
  return (sorted[0]! + sorted[1]!) / 2;
}

function rows(): Row[] {
  const years = realYears();
  const real = outcomesByHome(years);
  const generated = outcomesByHome(likeRealYears(years, Number(values.seeds)));
  const cold = outcomesByHome(coldYears());
  return homes.flatMap(({ id }) => {
    const was = real.get(id)!;
    const mean = meanOutcome(was);
    const made = meanOutcome(generated.get(id)!);
    const coldest = meanOutcome(cold.get(id)!);
    const heats = was.map(({ heatKwh }) => heatKwh);
    const peaks = was.map(({ peakKw }) => peakKw);
    const warm = was.map(({ warmKelvinHours }) => warmKelvinHours);
    return [
      row(id, "heat, kWh", heats, made.heatKwh, mean.heatKwh, 0.03 * mean.heatKwh),
      row(id, "peak, kW", peaks, made.peakKw, mean.peakKw, 0.05 * mean.peakKw),
      row(
        id,
        "warmth, Kh",
        warm,
        made.warmKelvinHours,
        mean.warmKelvinHours,
        Math.max(20, 0.15 * mean.warmKelvinHours),
      ),
      // Of ten years, one in ten is known to a tenth itself.
      row(id, "peak of the cold year, kW", peaks, coldest.peakKw, onceInTen(peaks), 0.1 * onceInTen(peaks)),
    ];
  });
}

if (!existsSync(file)) {
  console.error(`The real years are not there: ${file}`);
  process.exitCode = 2;
} else {
  const all = rows();
  if (values.json) console.log(JSON.stringify(all, null, 2));
  else
    for (const { home, quantity, real, spread, generated, difference, allowed, ok } of all)
      console.log(
        `${ok ? "in " : "OUT"} ${home.padEnd(26)} ${quantity.padEnd(26)} ${generated.toFixed(1).padStart(9)}  real ${real.toFixed(1).padStart(9)} [${spread.map((value) => value.toFixed(1)).join(", ")}]  ${((100 * difference) / real).toFixed(1)} % (allowed ${((100 * allowed) / real).toFixed(1)} %)`,
      );
  const failed = all.filter(({ ok }) => !ok).length;
  console.log(`${all.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
