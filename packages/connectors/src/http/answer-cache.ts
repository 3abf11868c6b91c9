/** A small store that forgets: the oldest entries when it is full, every entry when it is too old. */
export interface AnswerCache<Value> {
  get(key: string, nowMs: number): Value | undefined;
  put(key: string, value: Value, nowMs: number): void;
}

/** @param oldestMs age in milliseconds from which an entry no longer counts; 0 keeps nothing. */
export function createAnswerCache<Value>(largestCount: number, oldestMs: number): AnswerCache<Value> {
  const entries = new Map<string, { readonly value: Value; readonly atMs: number }>();
  return {
    get(key, nowMs) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (nowMs - entry.atMs < oldestMs) return entry.value;
      entries.delete(key);
      return undefined;
    },
    put(key, value, nowMs) {
      if (oldestMs <= 0 || largestCount < 1) return;
      entries.delete(key);
      entries.set(key, { value, atMs: nowMs });
      for (const oldest of entries.keys()) {
        if (entries.size <= largestCount) break;
        entries.delete(oldest);
      }
    },
  };
}
