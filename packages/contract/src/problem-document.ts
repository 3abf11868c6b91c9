import * as z from "zod";

/** Media type of every error (RFC 9457). */
export const problemMediaType = "application/problem+json";

/** One thing that is wrong: what, where, what was found and what would have been right. */
export const problemSchema = z
  .object({
    code: z.string().describe("Stable dotted code, e.g. `value.out-of-range`; sentences are kept per code"),
    path: z.string().describe("JSON Pointer into the request, or the name of a header or parameter"),
    value: z.unknown().describe("What was found there; null when nothing was"),
    allowed: z.unknown().describe("What would have been right: options, range, format or type"),
  })
  .meta({ id: "Problem" });

/**
 * The body of every error: the members of RFC 9457 and one extension member (§3.2), `problems`,
 * which carries the list that the other members sum up.
 */
export const problemDocumentSchema = z
  .object({
    type: z.string().describe("`urn:keukentafel:problem:` and the code of the first problem"),
    title: z.string().describe("What kind of problem, the same for every occurrence"),
    status: z.int().min(400).max(599).describe("The HTTP status, repeated"),
    detail: z.string().describe("What is wrong this time, in the language asked for"),
    instance: z.string().describe("`urn:uuid:` of this request, to find it back in the logs"),
    problems: z.array(problemSchema).describe("All that is wrong, field by field"),
  })
  .meta({ id: "ProblemDocument" });

export type ProblemDocument = z.infer<typeof problemDocumentSchema>;

const typePrefix = "urn:keukentafel:problem:";

/** `type` of a problem document for a code. */
export function problemType(code: string): string {
  return typePrefix + code;
}
