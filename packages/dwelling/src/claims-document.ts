import { type Claim, liftDocument, type Outcome, type Upcaster, validationProblems } from "@keukentafel/quantities";
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

/** What every version has: its name and its number. */
const outerSchema = z.looseObject({ format: z.literal("keukentafel/claims"), version: z.int().min(1) });

export type ClaimsDocument = z.infer<typeof claimsDocumentSchema>;

/** Answers of the short form carry no instant of their own; they count as older than any full claim. */
const beforeAnyClaim = "1970-01-01T00:00:00Z";

/** Steps from each older version of the document to the next; none yet. */
const upcasters: readonly Upcaster[] = [];

/**
 * Reads a parsed JSON value as a claims document of any version. Whether paths and values make
 * sense for a home is `describeHome`'s question; this one looks at the form of the document alone.
 *
 * Problems: `document.version-unknown`, and `value.*` with the place, the value found there and what
 * is allowed.
 */
export function readClaimsDocument(document: unknown): Outcome<readonly Claim[]> {
  const outer = outerSchema.safeParse(document);
  if (!outer.success) return { ok: false, problems: validationProblems(outer.error, document) };
  const lifted = liftDocument(outer.data, upcasters);
  if (!lifted.ok) return lifted;
  const parsed = claimsDocumentSchema.safeParse(lifted.value);
  if (!parsed.success) return { ok: false, problems: validationProblems(parsed.error, lifted.value) };
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
