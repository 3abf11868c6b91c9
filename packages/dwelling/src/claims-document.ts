import type { Claim, Outcome, Problem } from "@keukentafel/quantities";
import * as z from "zod";
import { claimPaths, type ClaimPathDefinition } from "./claim-paths.ts";

/**
 * Claims as a file: what a person writes by hand or a program hands over.
 *
 * Short form, one answer per path:
 * `{ "format": "keukentafel/claims", "version": 1, "answers": { "home.form": "mid_terrace" } }`.
 * Full form: `claims` holds whole {@link Claim}s with source and instants. Both may stand together.
 */
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/);

const claimSchema = z.strictObject({
  id: z.string().min(1).max(80),
  path: z.string().min(1).max(120),
  value: scalar,
  source: z.enum(["resident", "adviser", "survey", "register", "meter"]),
  observedAt: instant,
  recordedAt: instant,
  by: z.string().max(200),
});

export const claimsDocumentSchema = z.strictObject({
  format: z.literal("keukentafel/claims"),
  version: z.literal(1),
  answers: z.record(z.string(), scalar).optional(),
  claims: z.array(claimSchema).max(10_000).optional(),
});

export type ClaimsDocument = z.infer<typeof claimsDocumentSchema>;

/** Answers of the short form carry no instant of their own; they count as older than any full claim. */
const beforeAnyClaim = "1970-01-01T00:00:00Z";

/**
 * Reads a parsed JSON value as a claims document. Whether paths and values make sense for a home is
 * `describeHome`'s question; this one looks at the form of the document alone.
 *
 * Problems: `claims.document` with the place, the value found there and what is allowed.
 */
export function readClaimsDocument(document: unknown): Outcome<readonly Claim[]> {
  const parsed = claimsDocumentSchema.safeParse(document);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((issue) => toProblem(issue, document)) };
  }
  const answers = Object.entries(parsed.data.answers ?? {}).map(([path, value]): Claim => ({
    id: `answer:${path}`,
    path,
    value,
    source: "resident",
    observedAt: beforeAnyClaim,
    recordedAt: beforeAnyClaim,
    by: "file",
  }));
  return { ok: true, value: [...answers, ...(parsed.data.claims ?? [])], warnings: [] };
}

function toProblem(issue: z.core.$ZodIssue, document: unknown): Problem {
  return {
    code: "claims.document",
    path: `/${issue.path.join("/")}`,
    value: valueAt(document, issue.path) ?? null,
    allowed: allowedBy(issue),
  };
}

function allowedBy(issue: z.core.$ZodIssue): unknown {
  switch (issue.code) {
    case "invalid_value":
      return issue.values;
    case "invalid_type":
      return issue.expected;
    case "unrecognized_keys":
      return ["format", "version", "answers", "claims"];
    default:
      return issue.code;
  }
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** The published schema of a claims file: paths, kinds of answer, units and bounds included. */
export function claimsJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(claimsDocumentSchema, { target: "draft-2020-12", io: "input" }) as Record<
    string,
    unknown
  >;
  const properties = schema["properties"] as Record<string, unknown>;
  properties["answers"] = {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(claimPaths.map((definition) => [definition.path, answerSchema(definition.answer)])),
  };
  return schema;
}

function answerSchema(answer: ClaimPathDefinition["answer"]): Record<string, unknown> {
  switch (answer.kind) {
    case "choice":
      return { enum: [...answer.options, null] };
    case "number":
      return {
        type: ["number", "null"],
        minimum: answer.minimum,
        maximum: answer.maximum,
        description: `Unit: ${answer.unit}. null: not known.`,
      };
    case "boolean":
      return { type: ["boolean", "null"] };
  }
}
