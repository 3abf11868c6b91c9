/** One value held against what is known of it. */
export interface Check {
  readonly group: Group;
  /** Case, lower case as its file, or name of the construction or floor. */
  readonly case: string;
  readonly quantity: string;
  readonly unit: string;
  readonly ours: number;
  readonly low: number;
  readonly high: number;
  /** Mean of the reference programs, or the exact value. */
  readonly mean: number;
  readonly passed: boolean;
}

/** Where the reference comes from. */
export type Group =
  | "programs: loads, peaks, free float"
  | "programs: sun"
  | "acceptance limits 140-2023"
  | "exact: sun"
  | "exact: conduction"
  | "exact: rooms"
  | "exact: ground"
  | "own weather, digit by digit";

type Known = Omit<Check, "passed">;

/** @param check value and range; NaN never passes */
export function checked(check: Known): Check {
  return { ...check, passed: check.ours >= check.low && check.ours <= check.high };
}

/** A value that is known exactly, and how far ours may be from it. */
export function near(check: Omit<Known, "low" | "high">, tolerance: number): Check {
  return checked({ ...check, low: check.mean - tolerance, high: check.mean + tolerance });
}

/** Deviation from the mean, per cent; NaN where the mean is zero. */
export function deviationPct({ ours, mean }: Check): number {
  return mean === 0 ? Number.NaN : 100 * (ours / mean - 1);
}
