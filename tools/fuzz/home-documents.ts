import type { Claim } from "../../packages/quantities/src/index.ts";
import { claimPaths, describeHome, drawDwelling, readClaimsDocument, toBuildingModel } from "@keukentafel/dwelling";
import { validateModel } from "@keukentafel/simulation";
import { builtInCatalogue, parseCatalogue } from "../../packages/measures/src/index.ts";
import type { Dice } from "./dice.ts";
import { mutateValue } from "./mutate-value.ts";
import { runModel, wildDay } from "./run-model.ts";
import type { Verdict } from "./verdict.ts";
import { accepted, whenRead } from "./verdict.ts";

/** Answers that a home may have, about a random half of all questions. */
function someAnswers(dice: Dice): Record<string, string | number | boolean> {
  const answers: Record<string, string | number | boolean> = {};
  for (const { path, answer } of claimPaths) {
    if (dice.chance(0.5)) continue;
    if (answer.kind === "choice") answers[path] = dice.pick(answer.options);
    else if (answer.kind === "boolean") answers[path] = dice.chance(0.5);
    else {
      const steps = Math.round((answer.maximum - answer.minimum) / answer.step);
      answers[path] = answer.minimum + answer.step * dice.below(steps + 1);
    }
  }
  return answers;
}

export function claimsDocument(dice: Dice): { readonly document: unknown; readonly draw: number } {
  const answers = someAnswers(dice);
  const inFull = dice.chance(0.3);
  const document = {
    format: "keukentafel/claims",
    version: 1,
    ...(inFull
      ? {
          claims: Object.entries(answers).map(([path, value], index) => ({
            id: `c${index}`,
            path,
            value,
            source: dice.pick(["resident", "adviser", "survey", "register", "meter"]),
            observedAt: "2026-01-01T00:00:00Z",
            recordedAt: "2026-01-02T00:00:00.5Z",
            by: "fuzz",
          })),
        }
      : { answers }),
  };
  // Some stay as they are: every home that can be told must be calculated.
  return { document: dice.chance(0.2) ? document : mutateValue(document, dice), draw: dice.below(50) };
}

/** From claims to a home to a day of its heat. */
export function runClaims(claims: readonly Claim[], draw: number): Verdict {
  return whenRead(describeHome(claims), (description) => {
    const model = toBuildingModel(drawDwelling(description, 1, draw));
    return whenRead(validateModel(model), (valid) => runModel(valid, wildDay(draw)));
  });
}

export function readClaims({ document, draw }: ReturnType<typeof claimsDocument>): Verdict {
  return whenRead(readClaimsDocument(document), (claims) => runClaims(claims, draw));
}

export function catalogueDocument(dice: Dice): unknown {
  return mutateValue(builtInCatalogue, dice);
}

export function readCatalogue(document: unknown): Verdict {
  return whenRead(parseCatalogue(document), () => accepted);
}
