/**
 * Bytes of the typed arrays in a value, each memory counted once however often it is pointed to.
 * Looks into plain lists and records.
 */
export function arrayBytes(value: unknown): number {
  return bytesOf(value, new Set());
}

function bytesOf(value: unknown, seen: Set<object>): number {
  if (typeof value !== "object" || value === null || seen.has(value)) return 0;
  seen.add(value);
  if (ArrayBuffer.isView(value)) {
    if (seen.has(value.buffer)) return 0;
    seen.add(value.buffer);
    return value.buffer.byteLength;
  }
  let sum = 0;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const member of members) sum += bytesOf(member, seen);
  return sum;
}
