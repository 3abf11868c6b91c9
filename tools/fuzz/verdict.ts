import type { Outcome, Problem } from "../../packages/quantities/src/index.ts";
import { createText, describeProblem } from "../../packages/text/src/index.ts";

/** What became of one document. A defect has a short name; `detail` tells more. */
export type Verdict =
  | { readonly kind: "accepted" }
  | { readonly kind: "refused"; readonly codes: readonly string[] }
  | { readonly kind: "defect"; readonly name: string; readonly detail: string };

export const accepted: Verdict = { kind: "accepted" };

export function defect(name: string, detail = ""): Verdict {
  return { kind: "defect", name, detail };
}

const texts = [createText("nl"), createText("en")];
/** Longer answers are no answers. */
const longestAnswer = 1_000_000;

/** A refusal must say at which place what is wrong, in a form that can be sent and in words that exist. */
export function refusal(problems: readonly Problem[]): Verdict {
  if (problems.length === 0) return defect("refused without a reason");
  for (const problem of problems) {
    if (!/^[a-z]+(\.[a-z-]+)+$/.test(problem.code)) return defect("code of odd form", problem.code);
    if (typeof problem.path !== "string") return defect("problem without a path", problem.code);
    if (problem.value === undefined || problem.allowed === undefined)
      return defect("problem without value or what is allowed", problem.code);
    for (const text of texts) {
      if (text.problems[problem.code] === undefined) return defect(`no sentence for ${problem.code}`);
      if (describeProblem(text, problem).trim() === "") return defect(`empty sentence for ${problem.code}`);
    }
  }
  const { length } = JSON.stringify(problems);
  if (length > longestAnswer) return defect("answer too long", String(length));
  return { kind: "refused", codes: [...new Set(problems.map(({ code }) => code))] };
}

/** Goes on with what was read, or tells why it was refused. */
export function whenRead<T>(outcome: Outcome<T>, next: (value: T) => Verdict): Verdict {
  return outcome.ok ? next(outcome.value) : refusal(outcome.problems);
}
