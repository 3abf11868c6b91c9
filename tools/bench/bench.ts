/**
 * `npm run bench -- [--json]`: time per dwelling-year of a home of three zones with its installations and
 * of each solver, of a year of weather and of the sun on all planes of a home, and time to find homes like one and to choose representatives among 100 000, as a ratio to a fixed arithmetic loop
 * timed in the same process, and requests per second of the server's read paths. Ratios can be
 * compared between machines and days; milliseconds cannot.
 */
import { parseArgs } from "node:util";
import { timeAlike } from "./alike.ts";
import { loopOperations, timeArithmeticLoop } from "./arithmetic-loop.ts";
import { type HomeWithSystemsTime, timeHomesWithSystems } from "./home-with-systems.ts";
import { type DwellingYearTime, timeDwellingYears } from "./dwelling-years.ts";
import { median } from "./median.ts";
import { timePlanes } from "./planes.ts";
import { type RequestRate, timeRequests } from "./requests.ts";
import { timeWeatherYears } from "./weather-year.ts";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const say = (line: string): void => void process.stderr.write(`${line}\n`);

say("arithmetic loop …");
const loopMilliseconds = median(Array.from({ length: 5 }, timeArithmeticLoop));
const dwellingYears: readonly DwellingYearTime[] = (
  [
    ["fast", 12],
    ["full", 8],
    ["dense", 3],
  ] as const
).map(([solver, runs]) => {
  say(`${solver}: ${runs} homes …`);
  return timeDwellingYears(solver, runs);
});
const homesWithSystems: readonly HomeWithSystemsTime[] = (
  [
    ["fast", 200],
    ["full", 30],
  ] as const
).map(([solver, homes]) => {
  say(`three zones with heat pump, tank, panels and battery, ${solver}: ${homes} packages …`);
  return timeHomesWithSystems(solver, homes);
});
const [fastHome, fullHome] = homesWithSystems;
if (fastHome === undefined || fullHome === undefined) throw new Error("both solvers were timed");
const threeZoneHome = {
  dwellingYearsPerSecond: fastHome.dwellingYearsPerSecond,
  ratioToLoop: fastHome.ratioToLoop,
  fullOverFast: fullHome.milliseconds / fastHome.milliseconds,
  bySolver: homesWithSystems,
};
say("a year of weather …");
const weatherYear = timeWeatherYears(15);
say("all planes of a home …");
const planes = timePlanes(15);
say("homes like mine among 100 000 …");
const alike = timeAlike(100_000, 5);
say("requests …");
const requests: readonly RequestRate[] = await timeRequests();

if (values.json) {
  const report = {
    arithmeticLoop: { operations: loopOperations, milliseconds: loopMilliseconds },
    threeZoneHome,
    dwellingYears,
    weatherYear,
    planes,
    alike,
    requests,
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} else {
  const lines = [
    `arithmetic loop of ${loopOperations} multiply-adds: ${loopMilliseconds.toFixed(0)} ms`,
    ...homesWithSystems.map(
      ({ solver, milliseconds, systemsMilliseconds, ratioToLoop, dwellingYearsPerSecond }) =>
        `three zones with installations, ${solver}: ${milliseconds.toFixed(1)} ms per dwelling-year (installations ${systemsMilliseconds.toFixed(1)}), ${ratioToLoop.toFixed(3)} × the loop, ${dwellingYearsPerSecond.toFixed(1)} per second`,
    ),
    ...dwellingYears.map(
      ({ solver, milliseconds, ratioToLoop, dwellingYearsPerSecond }) =>
        `${solver.padEnd(6)} ${milliseconds.toFixed(1).padStart(9)} ms per dwelling-year, ${ratioToLoop.toFixed(3)} × the loop, ${dwellingYearsPerSecond.toFixed(2)} per second`,
    ),
    `a year of weather: ${weatherYear.milliseconds.toFixed(1)} ms, ${weatherYear.ratioToLoop.toFixed(3)} × the loop`,
    `${planes.planes} planes of a home: ${planes.milliseconds.toFixed(2)} ms, ${planes.ratioToLoop.toFixed(4)} × the loop (sun and sky of the year: ${planes.sunMilliseconds.toFixed(1)} ms)`,
    `the 20 nearest of ${alike.homes} homes: ${alike.nearestMs.toFixed(1)} ms, ${alike.nearestRatioToLoop.toFixed(3)} × the loop (table made once: ${alike.tabulateMs.toFixed(0)} ms)`,
    `12 representatives of ${alike.homes} homes: ${alike.representativesMs.toFixed(0)} ms, ${alike.representativesRatioToLoop.toFixed(2)} × the loop`,
    ...requests.map(
      ({ path, requestsPerSecond }) => `${path.padEnd(28)} ${requestsPerSecond.toFixed(0)} requests per second`,
    ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
