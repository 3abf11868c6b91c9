import type { SimulationCache } from "../weather/simulation-cache.ts";

interface Identities {
  readonly numbers: WeakMap<object, number>;
  next: number;
}

/**
 * A number for an object the cache made: what is derived from it is remembered under this number, not
 * under a long text of everything it depends on. Never part of a result.
 */
export function identityOf(cache: SimulationCache, made: object): number {
  const identities = cache.remember("identities", (): Identities => ({ numbers: new WeakMap(), next: 1 }));
  let number = identities.numbers.get(made);
  if (number === undefined) {
    number = identities.next;
    identities.next += 1;
    identities.numbers.set(made, number);
  }
  return number;
}
