/** One statistic of the acceptance list. */
export interface WeatherCheck {
  readonly name: string;
  readonly value: number;
  readonly target: number;
  /** Largest difference that passes, in the unit of the value; on several years with their sampling error. */
  readonly tolerance: number;
  readonly ok: boolean;
}

/** A statistic with its target; passes when it lies within the tolerance, a missing value never. */
export function check(name: string, value: number, target: number, tolerance: number): WeatherCheck {
  return { name, value, target, tolerance, ok: Math.abs(value - target) <= tolerance };
}

/** The list's tolerance and, on top, twice the standard error of the sample. */
export function widened(tolerance: number, standardError: number): number {
  return tolerance + 2 * standardError;
}

/** Name of a month's statistic, `temperature.mean.01`. */
export function ofMonth(name: string, month: number): string {
  return `${name}.${String(month + 1).padStart(2, "0")}`;
}
