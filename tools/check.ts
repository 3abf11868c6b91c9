import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./walls/repository.ts";

/** Every check that needs no browser and no database, in the order of how soon they know. */
const checks: readonly (readonly [name: string, ...command: string[]])[] = [
  ["types", "tsc", "-b"],
  ["lint", "oxlint"],
  ["format", "oxfmt", "--check", "."],
  ["walls", "vitest", "run", "--project", "unit", "tools/walls"],
  ["unused code", "knip"],
];

const failed: string[] = [];
for (const [name, program = "", ...args] of checks) {
  process.stdout.write(`\n== ${name}: ${[program, ...args].join(" ")}\n`);
  const started = performance.now();
  const { status } = spawnSync(join(root, "node_modules", ".bin", program), args, { cwd: root, stdio: "inherit" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`== ${name}: ${status === 0 ? "good" : "FAILED"} in ${seconds} s\n`);
  if (status !== 0) failed.push(name);
}

process.stdout.write(failed.length === 0 ? "\nAll checks are good.\n" : `\nFailed: ${failed.join(", ")}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
