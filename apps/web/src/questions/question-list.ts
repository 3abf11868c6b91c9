import { claimPaths, type ClaimPath, type ClaimPathDefinition } from "@keukentafel/dwelling";
import type { DossierEvent } from "@keukentafel/journey";
import type { Claim, ClaimValue, Problem } from "@keukentafel/quantities";

export type Question = ClaimPathDefinition & { readonly path: ClaimPath };

/** What has been said to one question: a value, "I don't know", or nothing yet. */
export type Answer =
  | { readonly kind: "value"; readonly value: ClaimValue }
  | { readonly kind: "unknown" }
  | { readonly kind: "none" };

export const isClaimPath = (path: string): path is ClaimPath => claimPaths.some((question) => question.path === path);

/** The resident's standing answers by path, "I don't know" included. */
export function answersOf(events: readonly DossierEvent[], claims: readonly Claim[]): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const event of events) {
    if (event.type !== "claim_recorded") continue;
    const { path, source, value } = event.payload.claim;
    // What was taken over from a register and put back was never answered by anybody.
    if (value === null && source !== "register") answers.set(path, { kind: "unknown" });
  }
  for (const claim of claims) answers.set(claim.path, { kind: "value", value: claim.value });
  return answers;
}

const flats: readonly ClaimValue[] = ["walk_up_flat", "gallery_flat"];

/** Questions that make no sense after other answers, with the answer that makes them so. */
const notAskedWhen: Readonly<
  Partial<Record<ClaimPath, { readonly path: ClaimPath; readonly isOneOf: readonly ClaimValue[] }>>
> = {
  "heating.boilerYear": { path: "heating.source", isOneOf: ["heat_pump"] },
  "ventilation.inlets": { path: "ventilation.system", isOneOf: ["balanced_heat_recovery"] },
  // The homes above and below keep a flat warm at that side.
  "envelope.roof.insulation": { path: "home.form", isOneOf: flats },
  "envelope.floor.insulation": { path: "home.form", isOneOf: flats },
  "envelope.floor.below": { path: "home.form", isOneOf: flats },
};

function isAsked(path: ClaimPath, answers: ReadonlyMap<string, Answer>): boolean {
  const rule = notAskedWhen[path];
  if (rule === undefined) return true;
  const answer = answers.get(rule.path);
  return !(answer?.kind === "value" && rule.isOneOf.includes(answer.value));
}

/** The questions for this home: the short way first, then what makes it more exact. */
export function questionList(answers: ReadonlyMap<string, Answer>): readonly Question[] {
  const asked: readonly Question[] = claimPaths.filter((question) => isAsked(question.path, answers));
  return [
    ...asked.filter((question) => question.depth === "two_minutes"),
    ...asked.filter((question) => question.depth === "quarter"),
  ];
}

export function answerTo(path: string, answers: ReadonlyMap<string, Answer>): Answer {
  return answers.get(path) ?? { kind: "none" };
}

/** The first question of a depth that has no answer yet; `null` when all have. */
export function firstOpen(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
  depth: Question["depth"],
): Question | null {
  return (
    questions.find((question) => question.depth === depth && answerTo(question.path, answers).kind === "none") ?? null
  );
}

/** Seconds one question takes: reading two lines and choosing. */
const secondsPerQuestion = 10;

/** Whole minutes the open questions of a depth from `index` on still take, at least one. */
export function minutesLeft(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
  index: number,
): number {
  const depth = questions[index]?.depth;
  const open = questions.filter(
    (question, place) =>
      question.depth === depth &&
      (place === index || (place > index && answerTo(question.path, answers).kind === "none")),
  );
  return Math.max(1, Math.round((open.length * secondsPerQuestion) / 60));
}

/** Parts of the drawing of which every asked short question (or every question, without short ones) has a value. */
export function knownParts(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
): ReadonlySet<Question["part"]> {
  const known = new Set<Question["part"]>();
  for (const part of new Set(questions.map((question) => question.part))) {
    const ofPart = questions.filter((question) => question.part === part);
    const short = ofPart.filter((question) => question.depth === "two_minutes");
    const needed = short.length > 0 ? short : ofPart;
    if (needed.every((question) => answerTo(question.path, answers).kind === "value")) known.add(part);
  }
  return known;
}

/** The question a tapped part opens: its first open one, else its first. */
export function questionOfPart(
  part: Question["part"],
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
): Question | null {
  const ofPart = questions.filter((question) => question.part === part);
  return ofPart.find((question) => answerTo(question.path, answers).kind === "none") ?? ofPart[0] ?? null;
}

type NumberAnswer = Extract<Question["answer"], { readonly kind: "number" }>;

/** Reads what was typed as an answer; Dutch and English notation. Refuses, with the reason, what cannot be. */
export function readNumber(
  typed: string,
  answer: NumberAnswer,
  path: string,
): { readonly value: number } | { readonly problem: Problem } {
  if (answer.unit === "postcode") return readPostcode(typed, path);
  const clean = typed.trim().replace(",", ".");
  const value = Number(clean);
  if (clean === "" || !Number.isFinite(value))
    return {
      problem: {
        code: "number.not-a-number",
        path,
        value: typed.trim(),
        allowed: { minimum: answer.minimum, maximum: answer.maximum },
      },
    };
  const onStep = Math.abs(value / answer.step - Math.round(value / answer.step)) < 1e-9;
  if (value < answer.minimum || value > answer.maximum || !onStep) {
    return {
      problem: {
        code: "number.out-of-range",
        path,
        value,
        allowed: { minimum: answer.minimum, maximum: answer.maximum },
      },
    };
  }
  return { value };
}

/** The four digits of a postcode, with or without its letters. */
function readPostcode(typed: string, path: string): { readonly value: number } | { readonly problem: Problem } {
  const digits = /^\s*([1-9]\d{3})\s*(?:[A-Za-z]{2})?\s*$/.exec(typed)?.[1];
  return digits === undefined
    ? { problem: { code: "postcode.four-digits", path, value: typed.trim(), allowed: "1000…9999" } }
    : { value: Number(digits) };
}
