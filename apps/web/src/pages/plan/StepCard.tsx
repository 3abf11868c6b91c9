import { describeProblem } from "@keukentafel/text";
import type { KeyboardEvent, PointerEvent } from "react";
import { inEuro } from "../../house/bill.ts";
import { levelWords } from "../../house/measure-words.ts";
import { Notice } from "../../parts/Notice.tsx";
import { useDossier, useSession } from "../../state/session-context.tsx";
import { useText } from "../../words.tsx";
import { reasonsInWords } from "./reasons.ts";
import type { ShownStep } from "./StepList.tsx";

export interface StepCardProps {
  readonly step: ShownStep;
  readonly place: number;
  readonly count: number;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One step: what, why here, when, what it costs, and what the bill is after it. */
export function StepCard({ step, place, count, onKey, onGrab, onMove, onRemove }: StepCardProps) {
  const text = useText();
  const { plan: words, format } = text;
  const { dimension, level, calculated, costEuro } = step;
  const { name, what } = levelWords(text, dimension, level);
  const first = place === 0;
  const last = place === count - 1;
  return (
    <>
      <button
        type="button"
        className="step-handle screen-only"
        data-focus={`handle-${dimension}`}
        aria-label={words.handle(name)}
        aria-describedby="drag-hint"
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onKeyDown={onKey}
        onPointerDown={onGrab}
      >
        <svg width="18" height="24" viewBox="0 0 18 24" aria-hidden="true" focusable="false">
          <path d="M2 7h14M2 12h14M2 17h14" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </button>
      <div className="step-body">
        <h3>{words.stepTitle(place + 1, name)}</h3>
        <p>{what}</p>
        {calculated === null ? (
          <p className="hint">…</p>
        ) : (
          <>
            <p className="step-result">
              {costEuro !== null && `${words.costs(format.euro(costEuro))} `}
              <strong>{words.billAfter(format.euro(inEuro(calculated.after.yearlyBill)))}</strong>
            </p>
            {calculated.warnings.map((warning) => (
              <Notice key={`${warning.code}${warning.path}`} tone="careful">
                <p>{describeProblem(text, warning, name)}</p>
              </Notice>
            ))}
            <p className="step-reasons">
              <span className="step-why">{words.why}</span> {reasonsInWords(text, calculated.reasons)}
            </p>
          </>
        )}
        <StepMoment dimension={dimension} name={name} />
        <div className="step-actions screen-only">
          <button
            type="button"
            className="button button-plain button-small"
            aria-label={words.earlier(name)}
            data-focus={`earlier-${dimension}`}
            aria-disabled={first}
            onClick={() => !first && onMove(-1)}
          >
            {words.earlierShort}
          </button>
          <button
            type="button"
            className="button button-plain button-small"
            aria-label={words.later(name)}
            data-focus={`later-${dimension}`}
            aria-disabled={last}
            onClick={() => !last && onMove(1)}
          >
            {words.laterShort}
          </button>
          <button
            type="button"
            className="button button-quiet button-small"
            aria-label={words.remove(name)}
            onClick={onRemove}
          >
            {words.removeShort}
          </button>
        </div>
      </div>
    </>
  );
}

const moments = ["now", "boiler_end", "roof_maintenance", "painting", "renovation", "moving"] as const;
const yearsAhead = 15;
const thisYear = new Date().getFullYear();

/** When: a natural moment, a year, both or neither. */
function StepMoment({ dimension, name }: { readonly dimension: string; readonly name: string }) {
  const { plan: words } = useText();
  const session = useSession();
  const { state } = useDossier();
  const current = state.moments[dimension] ?? { moment: null, year: null };
  const years = Array.from({ length: yearsAhead }, (_, index) => thisYear + index);
  const chosen = current.year !== null && !years.includes(current.year) ? [current.year, ...years] : years;
  const set = (changes: Partial<typeof current>): void =>
    session.record({ type: "step_moment_set", dimension, ...current, ...changes });
  return (
    <div className="step-moment">
      <span className="step-when" aria-hidden="true">
        {words.when}
      </span>
      <label>
        <span className="visually-hidden">{words.momentLabel(name)}</span>
        <select
          className="select"
          value={current.moment ?? ""}
          onChange={(event) => set({ moment: event.target.value === "" ? null : event.target.value })}
        >
          <option value="">{words.moments.none}</option>
          {moments.map((moment) => (
            <option key={moment} value={moment}>
              {words.moments[moment]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="visually-hidden">{words.yearLabel(name)}</span>
        <select
          className="select"
          value={current.year ?? ""}
          onChange={(event) => set({ year: event.target.value === "" ? null : Number(event.target.value) })}
        >
          <option value="">{words.yearNone}</option>
          {chosen.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
