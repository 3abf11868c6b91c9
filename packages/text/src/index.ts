export { createText, type Text } from "./create-text.ts";
export { createFormat, type Format, type Language, roundToKnown } from "./format.ts";
export { describeProblem } from "./describe-problem.ts";
export type { ProblemSentence } from "./problem-sentence.ts";
