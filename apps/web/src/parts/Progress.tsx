import { describeProblem } from "@keukentafel/text";
import type { Calculation } from "../calculation/calculator-context.tsx";
import { percentDone } from "../calculation/run.ts";
import { useText } from "../words.tsx";
import { ProblemNotice } from "./Notice.tsx";

/** How far a calculation is, with the way to stop it; or why there is no answer, with the way to try again. */
export function CalculationStatus({
  calculation,
  partly,
}: {
  readonly calculation: Calculation<unknown>;
  readonly partly: string;
}) {
  const text = useText();
  const { common } = text;
  const { run, stop, again } = calculation;
  if (run.status === "done") return <p className="visually-hidden" role="status" />;
  if (run.status === "running") {
    const percent = percentDone(run);
    return (
      <div className="progress">
        <div
          className="progress-track"
          role="progressbar"
          aria-label={common.calculating(percent)}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <div className="progress-done" style={{ width: `${percent}%` }} />
        </div>
        <p className="progress-words">
          <span>{run.fresh ? partly : common.calculating(percent)}</span>
          <button type="button" className="button button-quiet button-small" onClick={stop}>
            {common.cancel}
          </button>
        </p>
      </div>
    );
  }
  const words =
    run.status === "stopped"
      ? [common.calculationStopped]
      : run.problems.map((problem) => describeProblem(text, problem));
  const button = (
    <button type="button" className="button button-plain button-small" onClick={again}>
      {common.startCalculation}
    </button>
  );
  if (run.status === "stopped") {
    return (
      <div className="notice">
        <p>{words[0]}</p>
        {button}
      </div>
    );
  }
  return (
    <ProblemNotice>
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {button}
    </ProblemNotice>
  );
}
