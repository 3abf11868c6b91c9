import type { RegisterClaim } from "@keukentafel/contract";
import { useId, useState } from "react";
import { Link } from "../../../navigation.tsx";
import { answerInWords } from "../../../questions/answer-words.ts";
import { useDossier, useSession } from "../../../state/session-context.tsx";
import { useText } from "../../../words.tsx";
import { answerBefore, type ClaimRow, claimRows, putBack, takeOver } from "./claim-rows.ts";

export interface RegisterClaimsProps {
  readonly claims: readonly RegisterClaim[];
  readonly onChange: () => void;
}

/** Each value of a register beside the resident's own answer, to take over one by one and to put back. */
export function RegisterClaims({ claims, onChange }: RegisterClaimsProps) {
  const text = useText();
  const { address: words, home, questions } = text;
  const session = useSession();
  const { state, events } = useDossier();
  const id = useId();
  const [told, setTold] = useState("");
  const rows = claimRows(claims, state.claims);
  const open = rows.filter((row) => row.state === "open");

  const take = (taken: readonly ClaimRow[]): void => {
    session.record(...taken.flatMap(takeOver));
    setTold(words.toldTaken(taken.map(({ path }) => questions[path].short).join(", ")));
    onChange();
  };
  const restore = (row: ClaimRow): void => {
    session.record(...putBack(row, answerBefore(events, row.path)));
    setTold(words.toldPutBack(questions[row.path].short));
    onChange();
  };

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.claimsTitle}</h2>
      <dl className="address-claims">
        {rows.map((row) => (
          <div key={row.path}>
            <dt>{questions[row.path].short}</dt>
            <dd>{words.saidBy(answerInWords(text, row.path, row.value), row.attribution)}</dd>
            <dd className="hint">
              {row.state === "open" && words.openAnswer}
              {row.state === "same" && words.sameAnswer}
              {row.state === "differs" && words.ownAnswer(answerInWords(text, row.path, row.own))}
              {row.state === "taken" && words.taken}
              {row.state === "unusable" && words.cannotUse}
            </dd>
            {row.state !== "same" && row.state !== "unusable" && (
              <dd>
                {/* One button with two meanings, so that the focus stays where it is. */}
                <button
                  type="button"
                  className="button button-plain button-small"
                  aria-label={
                    row.state === "taken"
                      ? words.putBackNamed(questions[row.path].short)
                      : words.takeNamed(questions[row.path].short)
                  }
                  onClick={() => (row.state === "taken" ? restore(row) : take([row]))}
                >
                  {row.state === "taken" ? words.putBack : words.take}
                </button>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <div className="actions">
        {rows.length > 1 && (
          <button
            type="button"
            className="button button-plain"
            aria-disabled={open.length === 0}
            onClick={() => open.length > 0 && take(open)}
          >
            {words.takeAll}
          </button>
        )}
        <Link to="home" className="button button-quiet">
          {home.backToQuestions}
        </Link>
      </div>
      <p role="status" className="hint">
        {told}
      </p>
    </section>
  );
}
