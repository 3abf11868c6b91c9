import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { failed, problem, succeeded, type Outcome } from "@keukentafel/quantities";

/** One option of a command: `valueName` says what follows it, null when nothing does. */
export interface Option<Name extends string = string> {
  readonly name: Name;
  readonly valueName: string | null;
}

export interface ParsedArguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/**
 * Parses one command's arguments.
 *
 * Problems, each naming the option: `arguments.option` (unknown), `arguments.option-value` (value
 * missing or not expected), `arguments.count` (positional arguments).
 */
export function parseArguments(
  argv: readonly string[],
  options: readonly Option[],
  positionals: readonly string[],
): Outcome<ParsedArguments> {
  const config: ParseArgsOptionsConfig = Object.fromEntries(
    options.map(({ name, valueName }) => [name, { type: valueName === null ? "boolean" : "string" }]),
  );
  try {
    const parsed = parseArgs({ args: [...argv], options: config, allowPositionals: true, strict: true });
    const values: Record<string, string | boolean | undefined> = {};
    for (const [name, value] of Object.entries(parsed.values)) {
      if (typeof value === "string" || typeof value === "boolean") values[name] = value;
    }
    const asksForHelp = values["help"] === true;
    if (!asksForHelp && parsed.positionals.length !== positionals.length) {
      return failed([
        problem("arguments.count", positionals.join(" "), parsed.positionals.join(" "), positionals.join(" ") || "-"),
      ]);
    }
    return succeeded({ positionals: parsed.positionals, values });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failed([optionProblem(error, options)]);
  }
}

function optionProblem(error: TypeError, options: readonly Option[]) {
  const found = /--?[^ '=,]+/.exec(error.message)?.[0] ?? error.message;
  const isValueProblem = "code" in error && error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE";
  const option = options.find(({ name }) => `--${name}` === found);
  return isValueProblem && option !== undefined
    ? problem("arguments.option-value", found, null, option.valueName ?? "-")
    : problem(
        "arguments.option",
        found,
        found,
        options.map(({ name }) => `--${name}`),
      );
}

/** Takes an option that has to be one of a few words. Problem: `arguments.value`. */
export function oneOf<T extends string>(
  name: string,
  value: string | boolean | undefined,
  allowed: readonly T[],
  fallback: T,
): Outcome<T> {
  if (value === undefined) return succeeded(fallback);
  const found = allowed.find((word) => word === value);
  return found === undefined ? failed([problem("arguments.value", `--${name}`, value, allowed)]) : succeeded(found);
}

/** Takes an option that has to be a whole number in a range. Problem: `arguments.value`. */
export function wholeNumber(
  name: string,
  value: string | boolean | undefined,
  allowed: { readonly minimum: number; readonly maximum: number },
): Outcome<number | undefined> {
  if (value === undefined) return succeeded(undefined);
  const number = typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  return number >= allowed.minimum && number <= allowed.maximum
    ? succeeded(number)
    : failed([problem("arguments.value", `--${name}`, value, allowed)]);
}

/** The text of an option, or undefined. */
export function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
