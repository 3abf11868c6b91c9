import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { engineVersion } from "@keukentafel/simulation";
import { allChecks } from "./all-checks.ts";
import { convergenceRows } from "./convergence.ts";
import { engines } from "./engine.ts";
import { reasonOf } from "./explained.ts";
import { goldenRunner, writeGolden } from "./golden.ts";
import { caseNames } from "./make-cases/all-cases.ts";
import { pageFile, pageText } from "./page.ts";
import { checksText, statisticsText } from "./print.ts";
import { readRecord, recordChecks, recordConvergence } from "./record.ts";
import { loadReference } from "./reference-data.ts";
import { insideShare, statisticsOf } from "./statistics.ts";

/*
 * Holds the engine against everything that is known: see docs/method/validation.md.
 *
 *   --data FOLDER      published reference data (default ../shared/validation)
 *   --solver full|dense    dense: with films that follow the temperatures
 *   --cases 600,900    only these
 *   --json             one JSON document instead of text
 *   --convergence      the time-step study over the example homes instead
 *   --write            keep the results and write docs/method/validation.md anew
 *   --golden           write the results on the own weather anew
 *   --page             write docs/method/validation.md anew from what was kept
 *
 * Exit code: 0 all passed; 1 something failed that nobody explained; 2 wrong arguments;
 * 3 all that failed is explained in validation/explained.json.
 */
const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/validation" },
    solver: { type: "string", default: "full" },
    cases: { type: "string" },
    json: { type: "boolean", default: false },
    convergence: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    golden: { type: "boolean", default: false },
    page: { type: "boolean", default: false },
  },
});

const say = (text: string) => process.stdout.write(`${text}\n`);
const progress = (name: string) => process.stderr.isTTY && process.stderr.write(`\r\u001B[K${name}`);
const writePage = () => writeFileSync(pageFile, pageText(readRecord()));

process.exitCode = main();

function main(): number {
  const engine = engines.find((name) => name === values.solver);
  const cases = values.cases?.split(",").map((name) => name.trim().toLowerCase());
  const unknown = cases?.filter((name) => !caseNames.includes(name)) ?? [];
  if (engine === undefined || unknown.length > 0) {
    process.stderr.write(`unknown solver or case: ${[values.solver, ...unknown].join(" ")}\n`);
    return 2;
  }
  if (values.golden || values.page) {
    if (values.golden) writeGolden(goldenRunner());
    if (values.page) writePage();
    return 0;
  }
  if (values.convergence) {
    const rows = convergenceRows();
    say(values.json ? JSON.stringify(rows, null, 2) : rows.map((row) => JSON.stringify(row)).join("\n"));
    if (values.write) {
      recordConvergence(rows);
      writePage();
    }
    return 0;
  }

  const data = existsSync(values.data) ? loadReference(values.data) : undefined;
  const checks = allChecks(data, { engine, cases }, progress);
  if (process.stderr.isTTY) process.stderr.write("\r\u001B[K");
  const failed = checks.filter(({ passed }) => !passed);
  const unexplained = failed.filter((check) => reasonOf(check, engine) === undefined);
  const statistics = statisticsOf(checks);
  const passed = checks.length - failed.length;
  if (values.json) {
    const told = checks.map((check) => ({ ...check, reason: check.passed ? undefined : reasonOf(check, engine) }));
    const document = {
      solver: engine,
      engineVersion,
      referenceData: data === undefined ? null : values.data,
      checks: told,
      statistics,
      inside: insideShare(checks),
      passed,
      failed: failed.length,
      unexplained: unexplained.length,
    };
    say(JSON.stringify(document, null, 2));
  } else {
    say(checksText(checks, (check) => (check.passed ? undefined : reasonOf(check, engine))));
    if (statistics.length > 0) say(`\n${statisticsText(statistics)}`);
    say(
      data === undefined
        ? `\nReference data: NOT there (${join(values.data, "bestest")}). Checks against published results were left out.`
        : `\nReference data: ${values.data}`,
    );
    say(`${failed.length - unexplained.length} of ${failed.length} failures explained`);
    say(`${passed} passed, ${failed.length} failed`);
  }
  if (values.write && data !== undefined && cases === undefined) {
    recordChecks(engine, engineVersion, checks);
    writePage();
  }
  if (failed.length === 0) return 0;
  return unexplained.length > 0 ? 1 : 3;
}
