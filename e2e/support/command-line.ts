import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const program = join(root, "apps", "cli", "src", "main.ts");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `keukentafel` to its end. */
export function keukentafel(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...argv], {
    env: { ...process.env, LANG: "nl_NL.UTF-8", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const streams = { out: "", err: "" };
  child.stdout.on("data", (data: Buffer) => (streams.out += data.toString("utf8")));
  child.stderr.on("data", (data: Buffer) => (streams.err += data.toString("utf8")));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...streams }));
  });
}
