import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../start.ts", import.meta.url));

/** The real server in a process of its own, as `npm start` runs it. */
export interface ServerProcess {
  readonly address: string;
  /** Ends it on the spot, as a power cut would; resolves when it is gone. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop; resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
}

export interface ServerProcessEnd {
  readonly code: number | null;
  readonly errors: string;
}

function spawnServer(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, PORT: "0", KEUKENTAFEL_WEB: "off", LOG_LEVEL: "warn", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (data: Buffer) => (errors += data.toString("utf8")));
  const ended = new Promise<ServerProcessEnd>((resolve) => {
    child.once("close", (code) => resolve({ code, errors }));
  });
  return { child, ended };
}

/** Starts a server and waits for the address that it prints; rejects with what it said instead. */
export async function startServerProcess(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const { child, ended } = spawnServer(environment);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (data: Buffer) => resolve(data.toString("utf8").trim()));
    ended.then(({ code, errors }) => reject(new Error(`exit ${code}: ${errors}`)), reject);
  });
  return {
    address,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      child.kill("SIGTERM");
      return (await ended).code;
    },
  };
}

/** Starts a server that is expected to refuse. */
export function runServerToItsEnd(environment: Readonly<Record<string, string>>): Promise<ServerProcessEnd> {
  return spawnServer(environment).ended;
}
