import { problem } from "@keukentafel/quantities";
import { createText } from "@keukentafel/text";
import { parseArguments } from "./arguments.ts";
import { ServerFault, type Command, type CommandName, type Environment, type Session } from "./command.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { commandHelp, commonOptions, generalHelp } from "./help.ts";
import { languages } from "./language.ts";
import { sayProblems, sayWarnings } from "./say.ts";
import type { Terminal } from "./terminal.ts";
import { wordsOf } from "./text/words.ts";
import { version } from "./version.ts";

/** Each command is loaded when it is called: most runs need few of the parts. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  simulate: async () => (await import("./commands/simulate.ts")).simulateCommand,
  home: async () => (await import("./commands/home.ts")).homeCommand,
  plan: async () => (await import("./commands/plan.ts")).planCommand,
  schema: async () => (await import("./commands/schema.ts")).schemaCommand,
  serve: async () => (await import("./commands/serve.ts")).serveCommand,
  backup: async () => (await import("./commands/backup.ts")).backupCommand,
  restore: async () => (await import("./commands/restore.ts")).restoreCommand,
  "weather check": async () => (await import("./commands/weather-check.ts")).weatherCheckCommand,
  "weather generate": async () => (await import("./commands/weather-generate.ts")).weatherGenerateCommand,
};

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/**
 * Runs one command line to its end. Results go to the terminal's `out`, all else to `err`; nothing
 * is thrown.
 *
 * @param argv arguments after the program's name
 * @param now the present moment, ISO 8601 in UTC
 * @returns 0 done, 2 what was given is not right, 1 our fault
 */
export async function run(
  argv: readonly string[],
  environment: Environment,
  terminal: Terminal,
  now: string,
): Promise<ExitCode> {
  const session: Session = {
    terminal,
    environment,
    now,
    words: wordsOf(terminal.language),
    text: createText(terminal.language),
  };
  try {
    return await dispatch(argv, session);
  } catch (error) {
    const { words } = session;
    terminal.err(`${error instanceof ServerFault ? error.message : words.fault}\n`);
    const isDebug = environment["KEUKENTAFEL_DEBUG"] === "1";
    terminal.err(isDebug && error instanceof Error ? `${error.stack ?? error.message}\n` : `${words.faultDebug}\n`);
    return exitCodes.ourFault;
  }
}

async function dispatch(argv: readonly string[], session: Session): Promise<ExitCode> {
  const { terminal, words } = session;
  const { name, rest } = splitCommand(argv);
  if (name === undefined) {
    if (rest.includes("--version")) {
      terminal.out(`keukentafel ${version}\n`);
      return exitCodes.done;
    }
    const asked = rest.includes("--help") || rest.includes("-h");
    const given = parseArguments(
      rest.filter((each) => each !== "-h"),
      commonOptions,
      [],
    );
    if (!given.ok) return refuse(session, given.problems);
    (asked ? terminal.out : terminal.err)(generalHelp(words));
    return asked ? exitCodes.done : exitCodes.badInput;
  }
  if (!isCommandName(name)) {
    return refuse(session, [problem("arguments.command", "command", name, Object.keys(commands))]);
  }
  return runCommand(await commands[name](), rest, session);
}

async function runCommand(command: Command, argv: readonly string[], session: Session): Promise<ExitCode> {
  const { terminal, words } = session;
  const given = parseArguments(
    argv.map((each) => (each === "-h" ? "--help" : each)),
    [...command.options, ...commonOptions],
    command.positionals,
  );
  if (!given.ok) return refuse(session, given.problems);
  const language = given.value.values["language"];
  if (language !== undefined && !languages.some((known) => known === language)) {
    return refuse(session, [problem("arguments.value", "--language", language, languages)]);
  }
  if (given.value.values["help"] === true) {
    terminal.out(commandHelp(command, words));
    return exitCodes.done;
  }
  const finished = await command.run(given.value, session);
  switch (finished.kind) {
    case "done":
      sayWarnings(session, finished.warnings ?? []);
      return exitCodes.done;
    case "refused":
      sayProblems(session, finished.problems, finished.placeOf);
      return exitCodes.badInput;
    case "passed-on":
      return finished.exitCode;
  }
}

function refuse(session: Session, problems: Parameters<typeof sayProblems>[1]): ExitCode {
  sayProblems(session, problems);
  return exitCodes.badInput;
}

/** The first word that is neither an option nor the language names the command; some names are two words. */
function splitCommand(argv: readonly string[]): {
  readonly name: string | undefined;
  readonly rest: readonly string[];
} {
  const place = argv.findIndex((argument, at) => !argument.startsWith("-") && argv[at - 1] !== "--language");
  if (place < 0) return { name: undefined, rest: argv };
  const two = `${argv[place]} ${argv[place + 1]}`;
  return isCommandName(two)
    ? { name: two, rest: argv.toSpliced(place, 2) }
    : { name: argv[place], rest: argv.toSpliced(place, 1) };
}
