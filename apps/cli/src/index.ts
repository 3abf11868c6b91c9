export { exitCodes, type ExitCode } from "./exit-codes.ts";
export { languageOf } from "./language.ts";
export { run } from "./run.ts";
export type { Terminal } from "./terminal.ts";
