import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { WebMode } from "./config.ts";
import { failure } from "./errors.ts";

/** Root of the repository: three folders above this file. */
const repository = fileURLToPath(new URL("../../../", import.meta.url));
const webFolder = join(repository, "apps", "web");
const bundleFolder = join(webFolder, "dist");
/** Beside the bundle, not in it: nobody needs to download it. */
const stampFile = join(webFolder, "node_modules", ".keukentafel-bundle");

/** Nothing of these ends up in the bundle. */
const skippedFolders = new Set(["node_modules", "dist", ".types"]);

/**
 * The folder of the built pages, built first when it is older than what it is made of. Null when no
 * pages are served.
 *
 * Throws `web.sources-missing` when there is nothing to build from, `web.build-failed` when the build
 * says so; what the build said goes to `report`.
 */
export async function prepareWebBundle(mode: WebMode, report: (line: string) => void): Promise<string | null> {
  if (mode === "off") return null;
  if (mode === "serve") return bundleFolder;
  if (!existsSync(join(webFolder, "index.html"))) {
    throw failure("web.sources-missing", join(webFolder, "index.html"));
  }
  const sources = hashSources();
  if (existsSync(join(bundleFolder, "index.html")) && readStamp() === sources) return bundleFolder;
  await build(report);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, sources);
  return bundleFolder;
}

function readStamp(): string | null {
  return existsSync(stampFile) ? readFileSync(stampFile, "utf8") : null;
}

/** SHA-256 over everything the bundle is made of; times of files say nothing after a clone. */
function hashSources(): string {
  const hash = createHash("sha256");
  const roots = [webFolder, join(repository, "packages")];
  const files = [join(repository, "package-lock.json"), ...roots.flatMap(sourceFiles)];
  for (const file of files) {
    hash.update(relative(repository, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : sourceFiles(path);
      return entry.isFile() && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
    });
}

/** Vite in a process of its own, so that its memory is given back. */
function build(report: (line: string) => void): Promise<void> {
  const require = createRequire(join(webFolder, "package.json"));
  const vite = join(dirname(require.resolve("vite/package.json")), "bin", "vite.js");
  const child = spawn(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: webFolder,
    // Who starts the server from a test or a watcher still serves what everybody else does.
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.on("data", (data: Buffer) => report(data.toString("utf8")));
  child.stderr.on("data", (data: Buffer) => report(data.toString("utf8")));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(failure("web.build-failed", webFolder, code, 0));
    });
  });
}
