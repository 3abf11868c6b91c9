import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../walls/repository.ts";

/** What the proof is about: the engine, and what it computes with. Tests and the systems behind the rooms are not part of it. */
const parts = ["packages/simulation/src", "packages/climate/src", "packages/repeatable/src", "tools/prove"];

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.startsWith("systems"))
    .map((name) => join(folder, name));
}

/** SHA-256 over the paths and contents of the engine's sources, line ends as on Unix. */
export function hashOfSources(): string {
  const hash = createHash("sha256");
  const files = parts.flatMap((part) => sourcesIn(join(root, part)));
  for (const file of files.sort()) {
    hash.update(relative(root, file).replaceAll("\\", "/"));
    hash.update("\0");
    hash.update(readFileSync(file, "utf8").replaceAll("\r\n", "\n"));
    hash.update("\0");
  }
  return hash.digest("hex");
}
