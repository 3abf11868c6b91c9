import type { ProblemSentence } from "../problem-sentence.ts";
import { modelProblems } from "./problems-model.ts";
import { pathProblems } from "./problems-path.ts";
import { registerProblems } from "./problems-registers.ts";
import { roomProblems } from "./problems-rooms.ts";
import { serverProblems } from "./problems-server.ts";
import { weatherProblems } from "./problems-weather.ts";

/** Words around a problem. */
export const problemWords = {
  unknown: (code: string) => `Er ging iets mis (${code}). Je antwoorden zijn veilig. Probeer het opnieuw.`,
  here: "Deze invoer",
  nothing: "niets",
  from: (low: string, high: string) => `van ${low} tot ${high}`,
  atLeast: (low: string) => `${low} of meer`,
  atMost: (high: string) => `${high} of minder`,
  title: "Dit lukte niet",
};

/** A sentence for every code. */
export const problems: Readonly<Record<string, ProblemSentence>> = {
  ...pathProblems,
  ...serverProblems,
  ...registerProblems,
  ...roomProblems,
  ...modelProblems,
  ...weatherProblems,
};
