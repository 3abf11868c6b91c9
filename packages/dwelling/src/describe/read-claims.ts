import type { Claim, ClaimSource, Problem } from "@keukentafel/quantities";
import { claimPaths, type ClaimPath, type ClaimPathDefinition } from "../claim-paths.ts";

/** What stands after precedence: one value per path. */
export type Answers = ReadonlyMap<ClaimPath, string | number | boolean>;

/** Who is believed first when sources disagree about one path. */
const precedence: readonly ClaimSource[] = ["survey", "meter", "adviser", "resident", "register"];

const definitions: ReadonlyMap<string, ClaimPathDefinition & { readonly path: ClaimPath }> = new Map(
  claimPaths.map((definition) => [definition.path, definition]),
);

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** What is wrong with one claim; empty when nothing is. `null` takes a claim back and is always allowed. */
export function claimProblems(claim: Pick<Claim, "path" | "value">, index: number): readonly Problem[] {
  const definition = definitions.get(claim.path);
  if (definition === undefined) {
    return [
      {
        code: "claims.unknown-path",
        path: `/claims/${index}/path`,
        value: claim.path,
        allowed: claimPaths.map((known) => known.path),
      },
    ];
  }
  if (claim.value === null) return [];
  const path = `/claims/${index}/value`;
  const { answer } = definition;
  const value = claim.value;
  switch (answer.kind) {
    case "choice":
      return typeof value === "string" && answer.options.includes(value)
        ? []
        : [{ code: "claims.not-an-option", path, value, allowed: answer.options }];
    case "boolean":
      return typeof value === "boolean" ? [] : [{ code: "claims.not-yes-or-no", path, value, allowed: [true, false] }];
    case "number": {
      const allowed = { minimum: answer.minimum, maximum: answer.maximum, unit: answer.unit };
      if (typeof value !== "number" || !Number.isFinite(value))
        return [{ code: "claims.not-a-number", path, value, allowed }];
      return value < answer.minimum || value > answer.maximum
        ? [{ code: "claims.value-out-of-range", path, value, allowed }]
        : [];
    }
  }
}

/**
 * One answer per path. Per source the claim recorded last stands (ties by id); `null` takes it back.
 * Between sources: survey, meter, adviser, resident, register.
 */
export function standingAnswers(claims: readonly Claim[]): Answers {
  const answers = new Map<ClaimPath, string | number | boolean>();
  for (const { path } of claimPaths) {
    for (const source of precedence) {
      let newest: Claim | null = null;
      for (const claim of claims) {
        if (claim.path !== path || claim.source !== source) continue;
        if (
          newest === null ||
          claim.recordedAt > newest.recordedAt ||
          (claim.recordedAt === newest.recordedAt && claim.id > newest.id)
        )
          newest = claim;
      }
      if (newest !== null && isScalar(newest.value)) {
        answers.set(path, newest.value);
        break;
      }
    }
  }
  return answers;
}
