import type { ClaimValue, Problem } from "@keukentafel/quantities";
import { describeProblem, type Language } from "@keukentafel/text";
import { type FormEvent, useId, useState } from "react";
import { ChoiceList, type Option } from "../parts/ChoiceList.tsx";
import { ProblemNotice } from "../parts/Notice.tsx";
import { UndoBar } from "../parts/UndoBar.tsx";
import { useText } from "../words.tsx";
import { optionWords } from "./answer-words.ts";
import { type Answer, type Question, readNumber } from "./question-list.ts";

export interface QuestionFormProps {
  readonly question: Question;
  readonly answer: Answer;
  /** `null` is "I don't know". */
  readonly onAnswer: (value: ClaimValue) => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
}

/** Where a stepper starts when nothing was typed yet. */
const startingValues: Readonly<Partial<Record<Question["path"], number>>> = {
  "home.constructionYear": 1970,
  "home.floorAreaM2": 110,
  "heating.boilerYear": 2015,
  "use.occupants": 2,
  "use.dayTemperatureC": 20,
  "use.nightTemperatureC": 16,
  "solar.panels": 0,
};

/** One question with its three ways out: an answer, "I don't know", and skip. */
export function QuestionForm({ question, answer, onAnswer, onSkip, onBack }: QuestionFormProps) {
  const text = useText();
  const { common, home } = text;
  const [draft, setDraft] = useState<string>(answer.kind === "value" ? draftOf(answer.value, text.language) : "");
  const [problem, setProblem] = useState<Problem | "choose-one" | null>(null);
  const id = useId();
  const title = text.questions[question.path].title;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (question.answer.kind === "number") {
      const read = readNumber(draft, question.answer, question.path);
      if ("problem" in read) setProblem(read.problem);
      else onAnswer(read.value);
    } else if (draft === "") setProblem("choose-one");
    else onAnswer(question.answer.kind === "boolean" ? draft === "true" : draft);
  };

  return (
    <form onSubmit={submit} noValidate>
      {question.answer.kind === "number" ? (
        <NumberField
          id={id}
          question={question}
          answer={question.answer}
          draft={draft}
          invalid={problem !== null}
          onDraft={(next) => {
            setDraft(next);
            setProblem(null);
          }}
        />
      ) : (
        <fieldset>
          <legend className="visually-hidden">{title}</legend>
          <ChoiceList
            name={question.path}
            kind="radio"
            options={optionsOf(text, question)}
            chosen={draft === "" ? [] : [draft]}
            twoColumns={optionsOf(text, question).length > 5}
            onChoose={(next) => {
              setDraft(next);
              setProblem(null);
            }}
          />
        </fieldset>
      )}
      {problem !== null && (
        <ProblemNotice id={`${id}-problem`}>
          <p>
            {problem === "choose-one"
              ? home.chooseOne
              : describeProblem(text, inYears(problem, question), text.questions[question.path].short)}
          </p>
        </ProblemNotice>
      )}
      <div className="actions">
        <button type="submit" className="button button-main">
          {common.next}
        </button>
        <button
          type="button"
          className="button button-plain"
          aria-pressed={answer.kind === "unknown"}
          onClick={() => onAnswer(null)}
        >
          {common.unknown}
        </button>
        <button type="button" className="button button-quiet" onClick={onSkip}>
          {common.skip}
        </button>
      </div>
      <div className="way-back">
        <button type="button" className="button button-quiet button-small" onClick={onBack}>
          {home.previous}
        </button>
        <UndoBar types={["claim_recorded"]} />
      </div>
    </form>
  );
}

/** An answer as it stands in the field. */
function draftOf(value: ClaimValue, language: Language): string {
  if (typeof value === "number") return String(value).replace(".", language === "nl" ? "," : ".");
  return typeof value === "string" || typeof value === "boolean" ? String(value) : "";
}

/** A year is written without a separator: 1970, not 1.970. */
function inYears(problem: Problem, question: Question): Problem {
  if (question.answer.kind !== "number" || question.answer.unit !== "year") return problem;
  const { minimum, maximum } = question.answer;
  return { ...problem, value: String(problem.value), allowed: { minimum: String(minimum), maximum: String(maximum) } };
}

function optionsOf(text: ReturnType<typeof useText>, question: Question): readonly Option[] {
  if (question.answer.kind === "choice")
    return question.answer.options.map((option) => ({ id: option, ...optionWords(text, question.path, option) }));
  return [
    { id: "true", label: text.common.yes, hint: "" },
    { id: "false", label: text.common.no, hint: "" },
  ];
}

interface NumberFieldProps {
  readonly id: string;
  readonly question: Question;
  readonly answer: Extract<Question["answer"], { readonly kind: "number" }>;
  readonly draft: string;
  readonly invalid: boolean;
  readonly onDraft: (draft: string) => void;
}

function NumberField({ id, question, answer, draft, invalid, onDraft }: NumberFieldProps) {
  const text = useText();
  const { home } = text;
  const unit = home.units[answer.unit as keyof typeof home.units];
  const step = (direction: 1 | -1): void => {
    const typed = Number(draft.replace(",", "."));
    const start = startingValues[question.path] ?? answer.minimum;
    const next = draft.trim() === "" || !Number.isFinite(typed) ? start : typed + direction * answer.step;
    const within = Math.min(answer.maximum, Math.max(answer.minimum, next));
    onDraft(draftOf(within, text.language));
  };
  // Nobody looks for a postcode step by step.
  const isCounted = answer.unit !== "postcode";
  return (
    <div className="number-answer">
      {isCounted && (
        <button
          type="button"
          className="button button-plain step-button"
          aria-label={home.lower}
          onClick={() => step(-1)}
        >
          −
        </button>
      )}
      <label className="visually-hidden" htmlFor={id}>
        {home.numberLabel(unit)}
      </label>
      <input
        id={id}
        type="text"
        className="text-input"
        inputMode={answer.step < 1 ? "decimal" : "numeric"}
        autoComplete="off"
        value={draft}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-problem` : undefined}
        onChange={(event) => onDraft(event.target.value)}
      />
      {isCounted && (
        <button
          type="button"
          className="button button-plain step-button"
          aria-label={home.higher}
          onClick={() => step(1)}
        >
          +
        </button>
      )}
      <span className="unit" aria-hidden="true">
        {unit}
      </span>
    </div>
  );
}
