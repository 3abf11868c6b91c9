import type { HomeLookUp, HomeQuestion } from "@keukentafel/contract";
import type { Problem } from "@keukentafel/quantities";
import { useEffect, useRef, useState } from "react";
import { askRegisters } from "../../../server/home-look-up.ts";

/** How far a look-up is. */
export type LookUp =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly problems: readonly Problem[] }
  | { readonly kind: "answered"; readonly question: HomeQuestion; readonly found: HomeLookUp };

export interface LookUpActions {
  readonly lookUp: LookUp;
  readonly ask: (question: HomeQuestion) => void;
  readonly stop: () => void;
}

/** One look-up at a time; leaving the page stops it. Nothing is asked before `ask`. */
export function useLookUp(): LookUpActions {
  const [lookUp, setLookUp] = useState<LookUp>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const ask = (question: HomeQuestion): void => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setLookUp({ kind: "busy" });
    void askRegisters(question, mine.signal).then((outcome) => {
      if (running.current !== mine || mine.signal.aborted) return;
      setLookUp(
        outcome.ok
          ? { kind: "answered", question, found: outcome.value }
          : { kind: "failed", problems: outcome.problems },
      );
    });
  };
  const stop = (): void => {
    running.current?.abort();
    setLookUp({ kind: "stopped" });
  };
  return { lookUp, ask, stop };
}
