const numbers = new WeakMap<object, number>();
let next = 1;

/**
 * A number for an object the cache made: what is derived from it is remembered under this number, not
 * under a long text of everything it depends on. Never part of a result. No two objects ever share a
 * number, also not when a cache has let go of one and made it again.
 */
export function identityOf(made: object): number {
  let number = numbers.get(made);
  if (number === undefined) {
    number = next;
    next += 1;
    numbers.set(made, number);
  }
  return number;
}
