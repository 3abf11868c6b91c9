import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What `npm start` runs, and the command that does the same. */
const programs = {
  start: [join(root, "apps", "server", "src", "start.ts")],
  serve: [join(root, "apps", "cli", "src", "main.ts"), "serve"],
} as const;

/** Building the pages on a slow machine takes the longest. */
const startMs = 150_000;
const stopMs = 15_000;

/** The real server as a process of its own, which a test may kill. */
export interface ServerProcess {
  readonly address: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Everything it wrote to its log so far. */
  readonly log: () => string;
  /** SIGKILL: no chance to finish anything. */
  readonly kill: () => Promise<void>;
  /** SIGTERM: ends what it is doing. Rejects when it does not end well. */
  readonly stop: () => Promise<void>;
}

export interface ServerSettings {
  readonly dataFolder: string;
  /** 0 takes a free port; a restart passes the earlier one, so that open pages find it back. */
  readonly port?: number;
  /** PostgreSQL server; the embedded database when left out. */
  readonly databaseUrl?: string | undefined;
  readonly web?: "build" | "serve" | "off";
  readonly program?: keyof typeof programs;
  /** More variables, such as where the registers are. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A folder of its own for one server's data. */
export async function makeDataFolder(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "keukentafel-e2e-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Starts the program of `npm start` and waits for the address it prints. */
export async function startServer(settings: ServerSettings): Promise<ServerProcess> {
  const { dataFolder, port = 0, databaseUrl = "", web = "build", program = "start", environment = {} } = settings;
  const child = spawn(process.execPath, programs[program], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: "127.0.0.1",
      KEUKENTAFEL_DATA: dataFolder,
      KEUKENTAFEL_WEB: web,
      KEUKENTAFEL_MASTER_KEY: "",
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: "info",
      ...environment,
    },
  });
  let log = "";
  child.stderr.on("data", (data: Buffer) => {
    log += data.toString("utf8");
  });
  const ended = new Promise<number | string | null>((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? signal));
  });
  const address = await addressOf(child, () => log);
  return {
    address,
    port: Number(new URL(address).port),
    dataFolder,
    log: () => log,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`the server had ended by itself with ${await ended}:\n${log}`);
      }
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), stopMs);
      const code = await ended;
      clearTimeout(late);
      if (code !== 0) throw new Error(`the server ended with ${code}:\n${log}`);
    },
  };
}

/** The first line of its standard output, once it answers. */
function addressOf(child: ChildProcess, log: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`the server did not start within ${startMs} ms:\n${log()}`));
    }, startMs);
    let written = "";
    child.stdout?.on("data", (data: Buffer) => {
      written += data.toString("utf8");
      const line = written.split("\n")[0];
      if (line === undefined || !written.includes("\n")) return;
      clearTimeout(late);
      resolve(line.trim());
    });
    child.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`the server ended with ${code} before it answered:\n${log()}`));
    });
  });
}
