import { describeProblem } from "@keukentafel/text";
import type { Home } from "../house/use-home.ts";
import { isClaimPath } from "../questions/question-list.ts";
import { useText } from "../words.tsx";
import { ProblemNotice } from "./Notice.tsx";

/** Answers that cannot be used, as may come with a plan from elsewhere; nothing when all can. */
export function HomeProblems({ home }: { readonly home: Home }) {
  const text = useText();
  if (home.dwelling !== null) return null;
  // The path names the claim by its place in the list; people know the question.
  const placeOf = (path: string): string | undefined => {
    const index = /^\/claims\/(\d+)\//.exec(path)?.[1];
    const claimed = index === undefined ? undefined : home.claims[Number(index)]?.path;
    return claimed !== undefined && isClaimPath(claimed) ? text.questions[claimed].short : undefined;
  };
  return (
    <ProblemNotice>
      {home.problems.map((problem) => (
        <p key={`${problem.code}${problem.path}`}>{describeProblem(text, problem, placeOf(problem.path))}</p>
      ))}
    </ProblemNotice>
  );
}
