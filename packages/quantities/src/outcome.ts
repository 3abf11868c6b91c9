import type { Outcome, Problem } from "./problem.ts";

/** One thing that is wrong or doubtful; see {@link Problem} for the meaning of the fields. */
export function problem(code: string, path: string, value: unknown, allowed: unknown): Problem {
  return { code, path, value, allowed };
}

/** A value, with what is doubtful about it. */
export function succeeded<T>(value: T, warnings: readonly Problem[] = []): Outcome<T> {
  return { ok: true, value, warnings };
}

/** No value, with at least one reason; a failure without a reason is a programming error (RangeError). */
export function failed<T = never>(problems: readonly Problem[]): Outcome<T> {
  if (problems.length === 0) throw new RangeError("a failure needs at least one problem");
  return { ok: false, problems };
}

/**
 * Marks a branch that the types rule out; a new member of a union then becomes a compile error at
 * every place that must learn about it. Throws a TypeError when data got past the types.
 */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected value: ${JSON.stringify(value)}`);
}
