import { describeProblem } from "@keukentafel/text";
import { type FormEvent, useId, useRef, useState } from "react";
import { useNavigation } from "../../../navigation.tsx";
import { ProblemNotice } from "../../../parts/Notice.tsx";
import type { Question } from "../../../questions/question-list.ts";
import { useText } from "../../../words.tsx";
import "./address.css";
import { FoundHome } from "./FoundHome.tsx";
import { useLookUp } from "./use-look-up.ts";

export interface AddressLookUpProps {
  /** The question that is asked meanwhile; it stays where it is. */
  readonly question: Question;
  /** Something was taken over or put back. */
  readonly onChange: () => void;
}

/** An address instead of a few answers: folded away, and nothing is sent before its button is pressed. */
export function AddressLookUp(props: AddressLookUpProps) {
  const { address: words } = useText();
  const [open, setOpen] = useState(false);
  return (
    <details className="explain" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.open}</summary>
      {open && <AddressForm {...props} />}
    </details>
  );
}

function AddressForm({ question, onChange }: AddressLookUpProps) {
  const text = useText();
  const { address: words, common } = text;
  const { route, go } = useNavigation();
  const { lookUp, ask, stop } = useLookUp();
  const [postcode, setPostcode] = useState("");
  const [number, setNumber] = useState("");
  const id = useId();
  const action = useRef<HTMLButtonElement>(null);
  const busy = lookUp.kind === "busy";

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The question stays under the reader's eyes, also when its answer is taken over.
    if (route.question === null) go("home", question.path);
    if (!busy) ask({ postcode, number });
  };
  // The button that was pressed goes away; the focus stays nearby.
  const stay = (): void => action.current?.focus();
  const problems = lookUp.kind === "failed" ? lookUp.problems : [];
  const invalid = (path: string): boolean => problems.some((problem) => problem.path === path);

  return (
    <div className="address">
      <p>{words.intro}</p>
      <p>{words.sentTitle}</p>
      <ul>
        {words.sentItems.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{words.notKept}</p>
      <form onSubmit={submit} noValidate className="address-fields">
        <div>
          <label htmlFor={`${id}-postcode`}>{words.postcode}</label>
          <input
            id={`${id}-postcode`}
            type="text"
            className="text-input"
            autoComplete="postal-code"
            maxLength={20}
            value={postcode}
            aria-invalid={invalid("/postcode")}
            aria-describedby={problems.length > 0 ? `${id}-problem` : undefined}
            onChange={(event) => setPostcode(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}-number`}>{words.number}</label>
          <input
            id={`${id}-number`}
            type="text"
            className="text-input"
            autoComplete="off"
            maxLength={20}
            value={number}
            aria-invalid={invalid("/number")}
            aria-describedby={problems.length > 0 ? `${id}-problem` : undefined}
            onChange={(event) => setNumber(event.target.value)}
          />
        </div>
        <div className="actions">
          <button ref={action} type="submit" className="button button-plain" aria-disabled={busy}>
            {words.action}
          </button>
          {busy && (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                stay();
                stop();
              }}
            >
              {common.cancel}
            </button>
          )}
        </div>
      </form>
      <p role="status" className="hint">
        {lookUp.kind === "busy" ? words.busy : lookUp.kind === "stopped" ? words.stopped : ""}
      </p>
      {problems.length > 0 && (
        <ProblemNotice id={`${id}-problem`}>
          {problems.map((problem) => (
            <p key={problem.code + problem.path}>{describeProblem(text, problem)}</p>
          ))}
          <p>{words.goOn}</p>
        </ProblemNotice>
      )}
      {lookUp.kind === "answered" && (
        <FoundHome
          question={lookUp.question}
          found={lookUp.found}
          onChoose={(chosenId) => {
            stay();
            ask({ ...lookUp.question, chosenId });
          }}
          onChange={onChange}
        />
      )}
    </div>
  );
}
