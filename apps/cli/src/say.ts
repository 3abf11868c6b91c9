import type { Problem } from "@keukentafel/quantities";
import { describeProblem } from "@keukentafel/text";
import type { Session } from "./command.ts";

/**
 * A problem as a sentence that names field, value and what is allowed: the command line's own where
 * it has one, else that of the shared catalogue, else a general one.
 */
export function sentenceOf(session: Pick<Session, "text" | "words">, problem: Problem, place?: string): string {
  const { text, words } = session;
  const sentence =
    words.problems.known[problem.code] ?? text.problems[problem.code] ?? words.problems.general(problem.code);
  const written = { ...problem, value: asWritten(problem.value), allowed: asWritten(problem.allowed) };
  return describeProblem({ ...text, problems: { ...text.problems, [problem.code]: sentence } }, written, place);
}

/** More entries of a list than this tell nothing more. */
const longestList = 60;

/** Numbers and truth values as they stand in a file (`1970`, `-9.5`, `true`), long lists cut off, texts on one line. */
function asWritten(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/\s+/g, " ").trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) {
    const shown = value.slice(0, longestList).map(asWritten);
    return value.length > longestList ? [...shown, `… (${value.length})`] : shown;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]: [string, unknown]) => [key, asWritten(each)]));
}

/** Writes problems to the messages, one line each. */
export function sayProblems(
  session: Session,
  problems: readonly Problem[],
  placeOf?: (problem: Problem) => string | undefined,
): void {
  for (const problem of problems) session.terminal.err(`${sentenceOf(session, problem, placeOf?.(problem))}\n`);
}

/** Writes warnings to the messages, one line each. */
export function sayWarnings(session: Session, warnings: readonly Problem[]): void {
  for (const warning of warnings) session.terminal.err(`${session.words.warning(sentenceOf(session, warning))}\n`);
}
