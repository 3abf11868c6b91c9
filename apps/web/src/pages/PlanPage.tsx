import type { DimensionId } from "@keukentafel/measures";
import { useState } from "react";
import { useCalculation } from "../calculation/calculator-context.tsx";
import { billBar, inEuro } from "../house/bill.ts";
import { HouseSide } from "../house/HouseSide.tsx";
import { useHome } from "../house/use-home.ts";
import { Link } from "../navigation.tsx";
import { BillPicture } from "../parts/BillPicture.tsx";
import { HomeProblems } from "../parts/HomeProblems.tsx";
import { PageHeading } from "../parts/Page.tsx";
import { CalculationStatus } from "../parts/Progress.tsx";
import { UndoBar } from "../parts/UndoBar.tsx";
import { answerInWords } from "../questions/answer-words.ts";
import { answerTo } from "../questions/question-list.ts";
import { planQuestion, shownOrder } from "../state/choices.ts";
import { useDossier, useSession } from "../state/session-context.tsx";
import { useText } from "../words.tsx";
import { HousePath } from "./plan/HousePath.tsx";
import { PlanTotals } from "./plan/PlanTotals.tsx";
import { type ShownStep, StepList } from "./plan/StepList.tsx";

/** My plan: the steps in the resident's own order, and what they do together. */
export function PlanPage() {
  const text = useText();
  const { plan: words, common, format } = text;
  const home = useHome();
  const session = useSession();
  const { state } = useDossier();
  const question = planQuestion(state, home.claims);
  const chosen = Object.keys(question.choices).length;
  const [openedAt] = useState(() => new Date().toISOString());
  const calculation = useCalculation("plan", home.dwelling === null || chosen === 0 ? null : question);
  const { run } = calculation;
  const plan = chosen === 0 ? null : run.value;

  if (chosen === 0 || home.dwelling === null) {
    return (
      <div className="table-top">
        <div className="conversation">
          <PageHeading documentTitle={words.documentTitle} focusKey="plan">
            {words.empty.title}
          </PageHeading>
          <p className="lead">{words.empty.body}</p>
          <HomeProblems home={home} />
          <p className="actions">
            <Link to="possibilities" className="button button-main">
              {words.empty.action}
            </Link>
          </p>
          <UndoBar types={["choice_made"]} />
        </div>
        <HouseSide home={home} note={text.front.houseNote} />
      </div>
    );
  }

  const { dwelling } = home;
  const order = shownOrder(
    question.choices,
    state.order,
    (plan?.steps ?? []).map(({ dimension }) => dimension),
  );
  // A growing answer is shown as far as it goes in the order on screen.
  const told = run.fresh ? (plan?.steps ?? []) : [];
  const differs = order.findIndex((dimension, place) => told[place]?.dimension !== dimension);
  const inOrder = differs === -1 ? order.length : differs;
  const costUpTo = (place: number): number => {
    const outcomes = told[place]?.after;
    return outcomes === undefined ? 0 : inEuro(outcomes.investment.likely);
  };
  const steps: readonly ShownStep[] = order.map((dimension, place) => ({
    dimension,
    level: question.choices[dimension] ?? "as_is",
    calculated: place < inOrder ? (told[place] ?? null) : null,
    costEuro: place < inOrder ? costUpTo(place) - costUpTo(place - 1) : null,
  }));
  const reorder = (next: readonly DimensionId[]): void => session.record({ type: "steps_ordered", order: next });

  return (
    <div className="plan-page">
      <PageHeading documentTitle={words.documentTitle} focusKey="plan">
        {state.name === null ? words.title : words.titleOf(state.name)}
      </PageHeading>
      <p className="lead">{words.intro(chosen)}</p>
      <CalculationStatus calculation={calculation} partly={common.calculatingRange} />
      {plan !== null && (
        <div className={run.fresh ? undefined : "sections-stale"}>
          <HousePath plan={plan} dwelling={dwelling} />
        </div>
      )}
      <div className="plan-columns">
        <section aria-labelledby="steps-title">
          <h2 id="steps-title">{words.stepsTitle}</h2>
          <p>
            {state.order.length > 0 ? words.ownOrder : words.advisedOrder}{" "}
            {state.order.length > 0 && (
              <button
                type="button"
                className="button button-quiet button-small screen-only"
                onClick={() => session.record({ type: "steps_ordered", order: [] })}
              >
                {words.backToAdvised}
              </button>
            )}
          </p>
          <StepList
            steps={steps}
            onOrder={reorder}
            onRemove={(dimension) => session.record({ type: "choice_made", dimension, level: "as_is" })}
          />
          <UndoBar types={["choice_made", "steps_ordered", "step_moment_set"]} />
        </section>
        {plan !== null && (
          <div className={run.fresh ? undefined : "sections-stale"}>
            <PlanTotals plan={plan} />
            <BillPicture
              title={words.billPicture}
              bars={[
                billBar("now", words.before, dwelling, plan.asIs),
                ...plan.steps
                  .slice(0, -1)
                  .map((step, place) => billBar(step.dimension, words.afterStep(place + 1), dwelling, step.after)),
                billBar("total", words.after, dwelling, plan.total),
              ]}
            />
          </div>
        )}
      </div>
      <section className="plan-end screen-only">
        <div className="actions">
          <Link to="save" className="button button-main">
            {words.save}
          </Link>
          <button type="button" className="button button-plain" onClick={() => window.print()}>
            {words.print}
          </button>
        </div>
        <p className="hint">{words.withoutSaving}</p>
        <p>{words.helpOffers[state.helpLevel ?? "think_along"]}</p>
      </section>
      <section className="print-only">
        <h2>{words.answersTitle}</h2>
        <dl className="print-answers">
          {home.questions.map((asked) => {
            const answer = answerTo(asked.path, home.answers);
            if (answer.kind !== "value") return null;
            return (
              <div key={asked.path}>
                <dt>{text.questions[asked.path].short}</dt>
                <dd>{answerInWords(text, asked.path, answer.value)}</dd>
              </div>
            );
          })}
        </dl>
        <p>{words.helpOffers[state.helpLevel ?? "think_along"]}</p>
        <p>{words.printedOn(format.date(openedAt))}</p>
      </section>
    </div>
  );
}
