import { existsSync, readFileSync } from "node:fs";
import { countRun, type VitestReport } from "./count.ts";

// node tools/ci/summary.ts report.json … step=good step=bad …: the closing line of a run.
const args = process.argv.slice(2);
const steps = args.filter((arg) => arg.includes("="));
const reports = args
  .filter((arg) => !arg.includes("="))
  .map((path) => (existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as VitestReport) : undefined));

const { passed, failed } = countRun(
  reports,
  steps.map((step) => step.endsWith("=good")),
);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
