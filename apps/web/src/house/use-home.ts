import { claimPaths, describeHome, drawDwelling, type Dwelling } from "@keukentafel/dwelling";
import type { DossierEvent } from "@keukentafel/journey";
import type { Claim, Problem } from "@keukentafel/quantities";
import { useMemo } from "react";
import { calculationSeed } from "../calculation/seed.ts";
import { type Answer, answersOf, knownParts, type Question, questionList } from "../questions/question-list.ts";
import { useDossier } from "../state/session-context.tsx";

/** The home as far as it is told: its most likely form, and what is known of it. */
export interface Home {
  readonly claims: readonly Claim[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly questions: readonly Question[];
  readonly known: ReadonlySet<Question["part"]>;
  /** The central dwelling, or why there is none. */
  readonly dwelling: Dwelling | null;
  readonly problems: readonly Problem[];
  /** Questions with a value, "I don't know" not counted. */
  readonly answered: number;
}

export function useHome(): Home {
  const { events, state } = useDossier();
  return useMemo(() => homeAsTold(events, state.claims), [events, state.claims]);
}

/** The home last asked about. A choice of measure leaves it as it was, drawing included. */
let last: { readonly told: string; readonly home: Home } | null = null;

function homeAsTold(events: readonly DossierEvent[], claims: readonly Claim[]): Home {
  const told = events.flatMap((event) => (event.type === "claim_recorded" ? [event.id] : [])).join(" ");
  if (last?.told !== told) last = { told, home: homeOf(answersOf(events, claims), claims) };
  return last.home;
}

function homeOf(answers: ReadonlyMap<string, Answer>, claims: readonly Claim[]): Home {
  const questions = questionList(answers);
  const described = describeHome(claims);
  return {
    claims,
    answers,
    questions,
    known: knownParts(questions, answers),
    dwelling: described.ok ? drawDwelling(described.value, calculationSeed, 0) : null,
    problems: described.ok ? described.warnings : described.problems,
    answered: claimPaths.filter(({ path }) => answers.get(path)?.kind === "value").length,
  };
}
