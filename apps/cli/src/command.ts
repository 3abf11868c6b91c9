import type { Problem } from "@keukentafel/quantities";
import type { Text } from "@keukentafel/text";
import type { Option, ParsedArguments } from "./arguments.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";
import type { Words } from "./text/nl.ts";

export type CommandName = keyof Words["commands"];
export type OptionName = keyof Words["options"];
export type Environment = Readonly<Record<string, string | undefined>>;

/** What every command is given besides its arguments. */
export interface Session {
  readonly terminal: Terminal;
  readonly words: Words;
  readonly text: Text;
  readonly environment: Environment;
  /** The moment at which the command was given, ISO 8601 in UTC. */
  readonly now: string;
}

/** Done, or refused because of what was given; faults of ours are thrown. */
export type Finished =
  | { readonly kind: "done"; readonly warnings?: readonly Problem[] }
  | {
      readonly kind: "refused";
      readonly problems: readonly Problem[];
      readonly placeOf?: (problem: Problem) => string | undefined;
    }
  | { readonly kind: "passed-on"; readonly exitCode: ExitCode };

/** One command: what it takes, and what it does. */
export interface Command {
  readonly name: CommandName;
  readonly positionals: readonly string[];
  readonly options: readonly Option<OptionName>[];
  /** Arguments of a run that works, for the help. */
  readonly example: string;
  readonly run: (given: ParsedArguments, session: Session) => Promise<Finished>;
}

/** Refused for these reasons. */
export function refused(problems: readonly Problem[], placeOf?: (problem: Problem) => string | undefined): Finished {
  return placeOf === undefined ? { kind: "refused", problems } : { kind: "refused", problems, placeOf };
}

/** A fault of the server's, told in its own words. */
export class ServerFault extends Error {
  override readonly name = "ServerFault";
}
