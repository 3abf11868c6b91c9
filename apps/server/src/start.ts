/** Entry of `npm start`: everything from an empty folder to an address to open. */
import { createText, describeProblem, type Language } from "@keukentafel/text";
import { pino } from "pino";
import { readConfig, type Config } from "./config.ts";
import { ProblemError } from "./errors.ts";
import { createLog, errorFields, type Log } from "./logging/log.ts";
import { startServer } from "./server.ts";
import { prepareWebBundle } from "./web-bundle.ts";

const exitBadInput = 2;
const exitOurFault = 1;

/** Messages go to people in their own language; Dutch when the system says nothing. */
function systemLanguage(): Language {
  const names = ["LC_ALL", "LC_MESSAGES", "LANG"];
  // An empty variable counts as not set (POSIX, chapter 8.2).
  const locale = names.map((name) => process.env[name] ?? "").find((value) => value !== "");
  return locale?.toLowerCase().startsWith("en") === true ? "en" : "nl";
}

/** A sentence for the reader, and the bare facts for whoever is asked for help. */
function tell(error: ProblemError): void {
  const text = createText(systemLanguage());
  for (const problem of error.problems) {
    const { code, path, value, allowed } = problem;
    const facts = JSON.stringify({ code, path, value, allowed });
    process.stderr.write(`${describeProblem(text, problem)}\n  ${facts}\n`);
  }
}

async function start(config: Config, log: Log): Promise<void> {
  const webRoot = await prepareWebBundle(config.web, (line) => process.stderr.write(line));
  const server = await startServer({ config, log, webRoot });
  process.stdout.write(`${server.address}\n`);
  const stop = (signal: NodeJS.Signals): void => {
    log.info({ event: "server.stopping", signal });
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ event: "server.stop-failed", ...errorFields(error) });
        process.exit(exitOurFault);
      },
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

const config = readConfig(process.env, process.cwd());
if (!config.ok) {
  tell(new ProblemError(config.problems));
  process.exitCode = exitBadInput;
} else {
  // Lines are written before the next step, so that nothing is lost when the process is killed.
  const log = createLog(config.value.logLevel, pino.destination({ dest: 2, sync: true }));
  try {
    await start(config.value, log);
  } catch (error) {
    log.error({ event: "server.start-failed", ...errorFields(error) });
    if (error instanceof ProblemError) tell(error);
    process.exitCode = exitOurFault;
  }
}
