import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from "react";
import { Calculator } from "./calculator.ts";
import { type Answers, type Kind, keyOf, type Questions } from "./questions.ts";
import { type Run, startedRun } from "./run.ts";

const CalculatorContext = createContext<Calculator | null>(null);

const makeWorker = (): Worker =>
  new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "keukentafel-calculation" });

/** Runs once the page has nothing more urgent; returns how to call it off. Not every browser tells when that is. */
function whenIdle(action: () => void): () => void {
  if (typeof window.requestIdleCallback === "function") {
    const asked = window.requestIdleCallback(action, { timeout: 2000 });
    return () => window.cancelIdleCallback(asked);
  }
  const timer = setTimeout(action, 300);
  return () => clearTimeout(timer);
}

export function CalculatorProvider({ children }: { readonly children: ReactNode }) {
  const [calculator] = useState(() => new Calculator(makeWorker));
  useEffect(() => whenIdle(() => calculator.prepare()), [calculator]);
  return <CalculatorContext value={calculator}>{children}</CalculatorContext>;
}

export interface Calculation<T> {
  readonly run: Run<T>;
  readonly stop: () => void;
  readonly again: () => void;
}

export function useCalculator(): Calculator {
  const calculator = useContext(CalculatorContext);
  if (calculator === null) throw new Error("useCalculator outside CalculatorProvider");
  return calculator;
}

/** The answer to a question, calculated off the page; `null` asks nothing. */
export function useCalculation<K extends Kind>(kind: K, question: Questions[K] | null): Calculation<Answers[K]> {
  const calculator = useCalculator();
  const key = question === null ? null : keyOf(kind, question);
  // A question that is being answered, or has been, is not asked again: asking at every render is free.
  useEffect(() => {
    if (question !== null) calculator.ask(kind, question);
  }, [calculator, kind, question]);
  const current = useSyncExternalStore(calculator.subscribe, () => calculator.runOf(kind));
  const run: Run<Answers[K]> =
    key === null
      ? { ...startedRun<Answers[K]>("", undefined), status: "stopped" }
      : current === undefined
        ? startedRun(key, undefined)
        : current.key === key
          ? current
          : startedRun(key, current);
  return {
    run,
    stop: () => calculator.stop(kind),
    again: () => {
      if (question !== null) calculator.again(kind, question);
    },
  };
}
