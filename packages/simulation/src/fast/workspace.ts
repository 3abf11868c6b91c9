import type { SimulationCache } from "../weather/simulation-cache.ts";

/**
 * Arrays that a run needs and does not hand over, used again by the next run with the same weather:
 * making megabytes anew for every year costs more than filling them. What comes out is not clean: whoever
 * takes an array writes every number of it.
 */
export interface Workspace {
  /** @param name of what it is for: two uses at the same time have two names */
  readonly numbers: (name: string, length: number) => Float64Array;
}

export function workspaceOf(cache: SimulationCache): Workspace {
  return cache.remember("workspace of the fast solver", () => {
    const arrays = new Map<string, Float64Array>();
    return {
      numbers(name: string, length: number): Float64Array {
        const known = arrays.get(name);
        if (known !== undefined && known.length === length) return known;
        const made = new Float64Array(length);
        arrays.set(name, made);
        return made;
      },
    };
  });
}
