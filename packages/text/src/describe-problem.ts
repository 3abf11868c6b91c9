import type { Problem } from "@keukentafel/quantities";
import type { Text } from "./create-text.ts";

/**
 * A problem as sentences for a person. `place` is the field in the reader's own words where the
 * caller knows it; else the problem's path stands in. An unknown code still gives a safe sentence.
 */
export function describeProblem(text: Text, problem: Problem, place?: string): string {
  const sentence = text.problems[problem.code];
  if (sentence === undefined) return text.problemWords.unknown(problem.code);
  return sentence(
    place ?? (problem.path === "" ? text.problemWords.here : problem.path),
    inWords(text, problem.value),
    inWords(text, problem.allowed),
  );
}

function inWords(text: Text, value: unknown): string {
  if (value === null || value === undefined || value === "") return text.problemWords.nothing;
  if (typeof value === "number") return text.format.number(value, 2);
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? text.common.yes : text.common.no;
  if (Array.isArray(value)) return value.map((each) => inWords(text, each)).join(", ");
  if (typeof value === "object") {
    const { minimum, maximum } = value as { readonly minimum?: unknown; readonly maximum?: unknown };
    if (minimum !== undefined && maximum !== undefined)
      return text.problemWords.from(inWords(text, minimum), inWords(text, maximum));
    if (minimum !== undefined) return text.problemWords.atLeast(inWords(text, minimum));
    if (maximum !== undefined) return text.problemWords.atMost(inWords(text, maximum));
    return Object.entries(value)
      .map(([key, each]) => `${key}: ${inWords(text, each)}`)
      .join(", ");
  }
  return text.problemWords.nothing;
}
