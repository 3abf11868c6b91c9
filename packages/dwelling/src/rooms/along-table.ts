/**
 * Value between the points of a table, straight lines between them, level beyond its ends.
 *
 * @param at rising places of the points
 * @param values as many values as places
 */
export function alongTable(at: readonly number[], values: readonly number[], place: number): number {
  const first = values[0];
  if (first === undefined || at.length !== values.length) throw new RangeError("a table has as many values as places");
  let before = first;
  let beforeAt = at[0] ?? 0;
  if (place <= beforeAt) return first;
  for (let i = 1; i < at.length; i++) {
    const nextAt = at[i] ?? beforeAt;
    const next = values[i] ?? before;
    if (place <= nextAt) return before + ((next - before) * (place - beforeAt)) / (nextAt - beforeAt);
    before = next;
    beforeAt = nextAt;
  }
  return before;
}
