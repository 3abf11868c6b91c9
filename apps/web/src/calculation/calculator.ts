import type { Problem } from "@keukentafel/quantities";
import { proxy, type Remote, wrap } from "comlink";
import type { Answers, FrozenResult, Kind, Questions } from "./questions.ts";
import { keyOf } from "./questions.ts";
import { type Report, reportedRun, type Run, startedRun } from "./run.ts";
import type { CalculationWorker } from "./worker.ts";

type Runs = { readonly [K in Kind]?: Run<Answers[K]> };

function isAsked<K extends Kind>(
  asked: { readonly kind: Kind },
  kind: K,
): asked is { readonly kind: K; readonly question: Questions[K] } {
  return asked.kind === kind;
}

/**
 * Has calculations done off the page, one of a kind at a time. A newer question of a kind stops the
 * older one; its last answer stays to be looked at until the new one is there.
 */
export class Calculator {
  #runs: Runs = {};
  #tasks = new Map<Kind, number>();
  #lastTask = 0;
  #worker: Worker | null = null;
  #remote: Remote<CalculationWorker> | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #makeWorker: () => Worker;

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  runOf<K extends Kind>(kind: K): Run<Answers[K]> | undefined {
    const runs: { readonly [P in Kind]?: Run<Answers[P]> } = this.#runs;
    return runs[kind];
  }

  /** Starts the worker and lets it make ready, before there is anything to ask. */
  prepare(): void {
    // What goes wrong here shows at the first question.
    void this.#connect()
      .prepare()
      .catch(() => null);
  }

  /** Starts a calculation, unless the same one is running, done or stopped by the resident, or one that says more is done. */
  ask<K extends Kind>(kind: K, question: Questions[K]): void {
    const run = this.runOf(kind);
    if (run?.key === keyOf(kind, question)) return;
    const asked: { readonly kind: Kind; readonly question: Questions[Kind] } = { kind, question };
    if (isAsked(asked, "insight") && run?.status === "done") {
      if (run.key === keyOf("insight", { ...asked.question, depth: "whole" })) return;
    }
    this.again(kind, question);
  }

  /** Starts a calculation, whatever came of an earlier one. */
  again<K extends Kind>(kind: K, question: Questions[K]): void {
    this.#cancelTask(kind);
    const task = ++this.#lastTask;
    this.#tasks.set(kind, task);
    this.#put(kind, startedRun(keyOf(kind, question), this.runOf(kind)));
    void this.#carryOut(kind, task, question);
  }

  /** Stops at the resident's wish; what is known so far stays. */
  stop(kind: Kind): void {
    this.#cancelTask(kind);
    const run = this.runOf(kind);
    if (run?.status === "running") this.#put(kind, { ...run, status: "stopped" });
  }

  /** What a dossier keeps of the plan last calculated; `null` while this question has no complete answer. */
  async freeze(question: Questions["plan"]): Promise<FrozenResult | null> {
    const run = this.runOf("plan");
    if (run?.status !== "done" || run.key !== keyOf("plan", question)) return null;
    try {
      return await this.#connect().freeze(question);
    } catch {
      return null; // Without it the plan is saved all the same: it can be calculated again.
    }
  }

  async #carryOut<K extends Kind>(kind: K, task: number, question: Questions[K]): Promise<void> {
    const isCurrent = (): boolean => this.#tasks.get(kind) === task;
    const report = proxy((update: Report<Answers[K]>): void => {
      const run = this.runOf(kind);
      if (isCurrent() && run !== undefined) this.#put(kind, reportedRun(run, update));
    });
    try {
      const problems = await this.#calculate(kind, task, question, report);
      const run = this.runOf(kind);
      if (!isCurrent() || run === undefined) return;
      this.#put(kind, problems.length === 0 ? { ...run, status: "done" } : { ...run, status: "failed", problems });
    } catch {
      // A fault in the worker: a fresh one serves the next question.
      const run = this.runOf(kind);
      if (!isCurrent() || run === undefined) return;
      this.#dispose();
      this.#put(kind, {
        ...run,
        status: "failed",
        problems: [{ code: "calculation.failed", path: kind, value: null, allowed: null }],
      });
    }
  }

  async #calculate<K extends Kind>(
    kind: K,
    task: number,
    question: Questions[K],
    report: (update: Report<Answers[K]>) => void,
  ): Promise<readonly Problem[]> {
    const remote = this.#connect();
    const asked: { readonly kind: Kind; readonly question: Questions[Kind] } = { kind, question };
    const told = report as (update: Report<Answers[Kind]>) => void;
    // Comlink's types know no generic call, so the three are written out.
    if (isAsked(asked, "insight")) return remote.insight(task, asked.question, told);
    if (isAsked(asked, "possibilities")) return remote.possibilities(task, asked.question, told);
    if (isAsked(asked, "plan")) return remote.plan(task, asked.question, told);
    throw new Error(`unknown calculation ${kind}`);
  }

  #connect(): Remote<CalculationWorker> {
    if (this.#remote === null) {
      this.#worker = this.#makeWorker();
      this.#worker.addEventListener("error", () => this.#failAll());
      this.#remote = wrap<CalculationWorker>(this.#worker);
    }
    return this.#remote;
  }

  /** The worker itself could not start or broke: nothing it was doing will ever answer. */
  #failAll(): void {
    this.#dispose();
    for (const kind of Array.from(this.#tasks.keys())) {
      const run = this.runOf(kind);
      this.#tasks.delete(kind);
      if (run?.status === "running")
        this.#put(kind, {
          ...run,
          status: "failed",
          problems: [{ code: "calculation.failed", path: kind, value: null, allowed: null }],
        });
    }
  }

  #dispose(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#remote = null;
  }

  #cancelTask(kind: Kind): void {
    const task = this.#tasks.get(kind);
    this.#tasks.delete(kind);
    if (task !== undefined && this.runOf(kind)?.status === "running") void this.#remote?.cancel(task);
  }

  #put<K extends Kind>(kind: K, run: Run<Answers[K]>): void {
    this.#runs = { ...this.#runs, [kind]: run };
    for (const listener of this.#listeners) listener();
  }
}
