import type { Problem } from "./problem.ts";
import type * as z from "zod";

/** What a schema issue means, as a stable code; sentences for these live in the text catalogue. */
export type ValueProblemCode =
  | "value.missing"
  | "value.type"
  | "value.not-allowed"
  | "value.format"
  | "value.out-of-range"
  | "value.unknown-field";

/** Longest text that is repeated in a problem; a longer value is not what anybody wants to read back. */
const longestEcho = 120;

/** JSON Pointer (RFC 6901) of a place, e.g. `/events/0/payload/claim`. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * Turns what a schema found wrong into problems that name field, value and what is allowed.
 *
 * `input` is the document that was checked; `base` is put before every path.
 */
export function validationProblems(
  error: z.ZodError,
  input: unknown,
  base: readonly PropertyKey[] = [],
): readonly Problem[] {
  return error.issues.flatMap((issue) => issueProblems(issue, input, base));
}

function issueProblems(issue: z.core.$ZodIssue, input: unknown, base: readonly PropertyKey[]): readonly Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return problem("value.unknown-field", [...base, ...path], echo(valueAt(input, path)), null);
    });
  }
  const found = valueAt(input, issue.path);
  const path = [...base, ...issue.path];
  if (found === undefined) return [problem("value.missing", path, null, allowedBy(issue))];
  return [problem(codeOf(issue), path, echo(found), allowedBy(issue))];
}

function problem(code: ValueProblemCode, path: readonly PropertyKey[], value: unknown, allowed: unknown): Problem {
  return { code, path: jsonPointer(path), value, allowed };
}

function codeOf(issue: z.core.$ZodIssue): ValueProblemCode {
  switch (issue.code) {
    case "invalid_type":
      return "value.type";
    case "too_big":
    case "too_small":
    case "not_multiple_of":
      return "value.out-of-range";
    case "invalid_format":
      return "value.format";
    default:
      return "value.not-allowed";
  }
}

/** What would have been right: a list of options, a range, a format or the name of a type. */
function allowedBy(issue: z.core.$ZodIssue): unknown {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values;
    case "too_big":
      return { maximum: Number(issue.maximum), of: issue.origin };
    case "too_small":
      return { minimum: Number(issue.minimum), of: issue.origin };
    case "not_multiple_of":
      return { multipleOf: issue.divisor };
    case "invalid_format":
      return issue.pattern ?? issue.format;
    case "invalid_union":
      return unionOptions(issue);
    default:
      return null;
  }
}

/** What each alternative of a union demands first. */
function unionOptions(issue: z.core.$ZodIssueInvalidUnion): unknown {
  const options = issue.errors.flatMap((alternative) => alternative.slice(0, 1).map(allowedBy));
  return options.length > 0 ? options : null;
}

/** Small values are told back; a large one only by its kind, so that an answer stays an answer. */
function echo(value: unknown): unknown {
  if (typeof value === "string") return value.length <= longestEcho ? value : `${value.slice(0, longestEcho)}…`;
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  return Array.isArray(value) ? "array" : typeof value;
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let place: unknown = document;
  for (const key of path) {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, key)) return undefined;
    place = Reflect.get(place, key);
  }
  return place;
}
