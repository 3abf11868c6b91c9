export { readConfig, configVariables, type Config, type LogLevel, type WebMode } from "./config.ts";
export { ProblemError, serverProblemCodes } from "./errors.ts";
export { createLog, type Log } from "./logging/log.ts";
export { readAdministrationToken } from "./secrets/secret-files.ts";
export { startServer, type RunningServer, type ServerOptions } from "./server.ts";
export { prepareWebBundle } from "./web-bundle.ts";
