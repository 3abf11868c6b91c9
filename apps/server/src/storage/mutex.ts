import { failure } from "../errors.ts";

/** One holder at a time, first come first served. */
export interface Mutex {
  /**
   * Resolves when it is the caller's turn, with the function that ends the turn (harmless when called
   * twice). Rejects with `storage.busy` when that takes longer than `waitLimitMs`.
   */
  acquire(waitLimitMs: number): Promise<() => void>;
}

export function createMutex(): Mutex {
  const waiting: (() => void)[] = [];
  let held = false;

  const next = (): void => {
    const first = waiting.shift();
    if (first === undefined) held = false;
    else first();
  };
  const turn = (): (() => void) => {
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      next();
    };
  };

  return {
    acquire(waitLimitMs) {
      if (!held) {
        held = true;
        return Promise.resolve(turn());
      }
      return new Promise((resolve, reject) => {
        const begin = (): void => {
          clearTimeout(timer);
          resolve(turn());
        };
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(begin), 1);
          reject(failure("storage.busy", "database", null, { maximumMs: waitLimitMs }));
        }, waitLimitMs);
        waiting.push(begin);
      });
    },
  };
}
