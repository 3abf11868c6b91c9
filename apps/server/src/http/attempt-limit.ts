/** Counts failures, or whatever else should stay rare, per key in a sliding window, in memory. */
export interface AttemptLimit {
  /** Seconds until the next attempt is allowed; 0 when it is allowed now. */
  readonly secondsToWait: (key: string) => number;
  readonly noteFailure: (key: string) => void;
}

export interface AttemptLimitOptions {
  readonly maximum: number;
  readonly windowMs: number;
  /** Milliseconds, from any start, never going back. */
  readonly now: () => number;
}

/** Most keys that are remembered; beyond that the oldest are forgotten, so that memory stays small. */
const mostKeys = 10_000;

export function createAttemptLimit(options: AttemptLimitOptions): AttemptLimit {
  const failures = new Map<string, readonly number[]>();

  const recent = (key: string): readonly number[] => {
    const since = options.now() - options.windowMs;
    return (failures.get(key) ?? []).filter((time) => time > since);
  };

  return {
    secondsToWait(key) {
      const times = recent(key);
      const first = times[times.length - options.maximum];
      if (first === undefined) return 0;
      return Math.max(1, Math.ceil((first + options.windowMs - options.now()) / 1000));
    },
    noteFailure(key) {
      const times = [...recent(key), options.now()].slice(-options.maximum);
      // Put at the end, so that the map's first key is always the longest quiet one.
      failures.delete(key);
      failures.set(key, times);
      if (failures.size > mostKeys) {
        const oldest = failures.keys().next();
        if (oldest.done !== true) failures.delete(oldest.value);
      }
    },
  };
}
