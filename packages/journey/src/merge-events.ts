import { canonicalJson } from "@keukentafel/repeatable";

/**
 * The union of two lists of events: one of each id, in order of id.
 *
 * Commutative, associative and idempotent, so that devices may exchange their lists in any order
 * and as often as they like. Two different events under one id are a fault of whoever made them; the
 * one whose canonical JSON sorts first is kept, so that every device keeps the same one.
 */
export function mergeEvents<E extends { readonly id: string }>(a: readonly E[], b: readonly E[]): readonly E[] {
  const byId = new Map<string, E>();
  for (const event of [...a, ...b]) {
    const known = byId.get(event.id);
    if (known === undefined || (known !== event && sortsBefore(event, known))) byId.set(event.id, event);
  }
  return [...byId.values()].sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
}

function sortsBefore(x: unknown, y: unknown): boolean {
  return canonicalJson(x) < canonicalJson(y);
}
