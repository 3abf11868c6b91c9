/**
 * `npm run bench -- [--json]`: time per dwelling-year of each solver as a ratio to a fixed arithmetic
 * loop timed in the same process, and requests per second of the server's read paths. Ratios can be
 * compared between machines and days; milliseconds cannot.
 */
import { parseArgs } from "node:util";
import { loopOperations, timeArithmeticLoop } from "./arithmetic-loop.ts";
import { type DwellingYearTime, timeDwellingYears } from "./dwelling-years.ts";
import { median } from "./median.ts";
import { type RequestRate, timeRequests } from "./requests.ts";

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
say("requests …");
const requests: readonly RequestRate[] = await timeRequests();

if (values.json) {
  const report = {
    arithmeticLoop: { operations: loopOperations, milliseconds: loopMilliseconds },
    dwellingYears,
    requests,
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} else {
  const lines = [
    `arithmetic loop of ${loopOperations} multiply-adds: ${loopMilliseconds.toFixed(0)} ms`,
    ...dwellingYears.map(
      ({ solver, milliseconds, ratioToLoop, dwellingYearsPerSecond }) =>
        `${solver.padEnd(6)} ${milliseconds.toFixed(1).padStart(9)} ms per dwelling-year, ${ratioToLoop.toFixed(3)} × the loop, ${dwellingYearsPerSecond.toFixed(2)} per second`,
    ),
    ...requests.map(
      ({ path, requestsPerSecond }) => `${path.padEnd(28)} ${requestsPerSecond.toFixed(0)} requests per second`,
    ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
