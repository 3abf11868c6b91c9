import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeFiles, root } from "./walls/repository.ts";

/** The tests that meet the database: all of the server's, and the walks through the product that name it. */
function databaseTests(): readonly string[] {
  const isTest = (file: string): boolean => file.endsWith(".test.ts");
  const walks = codeFiles("e2e").filter((file) => readFileSync(join(root, file), "utf8").includes("DATABASE_URL"));
  return [...codeFiles("apps/server").filter(isTest), ...walks.filter(isTest)];
}

if (process.env["DATABASE_URL"] === undefined || process.env["DATABASE_URL"] === "") {
  process.stderr.write("Set DATABASE_URL to a PostgreSQL server on which databases may be made and dropped.\n");
  process.exitCode = 2;
} else {
  const vitest = join(root, "node_modules", ".bin", "vitest");
  const args = ["run", ...databaseTests(), ...process.argv.slice(2)];
  process.exitCode = spawnSync(vitest, args, { cwd: root, stdio: "inherit" }).status ?? 1;
}
