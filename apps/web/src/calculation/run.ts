import type { Problem } from "@keukentafel/quantities";

/** How far one calculation is, with the best answer so far. */
export interface Run<T> {
  /** What it was asked for; a page compares it with what it wants now. */
  readonly key: string;
  readonly status: "running" | "done" | "stopped" | "failed";
  readonly done: number;
  readonly total: number;
  /** The answer so far. While a new question is being calculated, the answer to the earlier one. */
  readonly value: T | null;
  /** Whether `value` answers `key`. */
  readonly fresh: boolean;
  readonly problems: readonly Problem[];
}

export function startedRun<T>(key: string, earlier: Run<T> | undefined): Run<T> {
  return { key, status: "running", done: 0, total: 1, value: earlier?.value ?? null, fresh: false, problems: [] };
}

/** One report of a calculation: how far, and what is known (`null` while nothing new is). */
export interface Report<T> {
  readonly done: number;
  readonly total: number;
  readonly value: T | null;
}

export function reportedRun<T>(run: Run<T>, report: Report<T>): Run<T> {
  const forward = { ...run, done: report.done, total: Math.max(1, report.total) };
  return report.value === null ? forward : { ...forward, value: report.value, fresh: true };
}

/** Whole percent, never 100 before it is done. */
export function percentDone(run: Run<unknown>): number {
  if (run.status === "done") return 100;
  return Math.min(99, Math.floor((100 * run.done) / run.total));
}
