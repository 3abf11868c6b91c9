import type { Messages } from "../nl/index.ts";
import { modelProblems } from "./problems-model.ts";
import { pathProblems } from "./problems-path.ts";
import { registerProblems } from "./problems-registers.ts";
import { roomProblems } from "./problems-rooms.ts";
import { serverProblems } from "./problems-server.ts";
import { weatherProblems } from "./problems-weather.ts";

/** Words around a problem. */
export const problemWords: Messages["problemWords"] = {
  unknown: (code) => `Something went wrong (${code}). Your answers are safe. Please try again.`,
  here: "This input",
  nothing: "nothing",
  from: (low, high) => `from ${low} to ${high}`,
  atLeast: (low) => `${low} or more`,
  atMost: (high) => `${high} or less`,
  title: "This did not work",
};

/** A sentence for every code. */
export const problems: Messages["problems"] = {
  ...pathProblems,
  ...serverProblems,
  ...registerProblems,
  ...roomProblems,
  ...modelProblems,
  ...weatherProblems,
};
