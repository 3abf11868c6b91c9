import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { type BrowserProgram, bundledChromium } from "./bundled.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const cacheFolder = join(root, "node_modules", ".cache", "keukentafel");
const systemPrograms = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The browser for tests and screenshots, in this order: the one named by `CHROMIUM_PATH`, the one
 * inside the npm package (x64 Linux), the system's own.
 *
 * @throws when none of the three is there; the message says what to do.
 */
export async function findBrowser(environment: Readonly<NodeJS.ProcessEnv> = process.env): Promise<BrowserProgram> {
  const named = environment["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, but no such file exists`);
    return { executablePath: named, environment: {} };
  }
  if (process.platform === "linux" && process.arch === "x64") return bundledChromium(cacheFolder);
  const executablePath = systemPrograms.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error("No Chromium found: install Chromium or Chrome, or name its program in CHROMIUM_PATH");
  }
  return { executablePath, environment: {} };
}

/**
 * Starts a headless Chromium for Playwright. It reaches this machine only: any other host name is
 * answered as unknown, so a page that leans on an outside server fails its test.
 *
 * @throws when no browser can be found or started.
 */
export async function launchBrowser(): Promise<Browser> {
  const program = await findBrowser();
  return chromium.launch({
    executablePath: program.executablePath,
    // It shows our own pages only, and the sandbox is not to be had as root or in most containers.
    chromiumSandbox: false,
    env: { ...definedOnly(process.env), ...program.environment },
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-default-apps",
      "--disable-domain-reliability",
      "--disable-sync",
      "--no-first-run",
      "--no-pings",
      "--font-render-hinting=none",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]",
    ],
  });
}

function definedOnly(environment: Readonly<NodeJS.ProcessEnv>): Record<string, string> {
  const defined: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) if (value !== undefined) defined[name] = value;
  return defined;
}
