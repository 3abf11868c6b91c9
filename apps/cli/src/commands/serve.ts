import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Command, Environment } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";

/** The program of the server: what `npm start` runs. It is started, not loaded: only the server knows its storage. */
const serverProgram = fileURLToPath(new URL("../../../server/src/start.ts", import.meta.url));

const passedOn = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs the server as a process of its own until it ends; signals to us are passed on to it. */
function runServer(environment: Environment): Promise<ExitCode> {
  return new Promise((resolve, reject) => {
    const server = spawn(process.execPath, [serverProgram], { stdio: "inherit", env: { ...environment } });
    const pass = (signal: NodeJS.Signals): void => void server.kill(signal);
    for (const signal of passedOn) process.on(signal, pass);
    server.once("error", reject);
    server.once("exit", (code) => {
      for (const signal of passedOn) process.removeListener(signal, pass);
      resolve(Object.values(exitCodes).find((known) => known === code) ?? exitCodes.ourFault);
    });
  });
}

export const serveCommand: Command = {
  name: "serve",
  positionals: [],
  options: [],
  example: "",
  run: async (_given, { environment }) => ({ kind: "passed-on", exitCode: await runServer(environment) }),
};
