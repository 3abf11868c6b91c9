/** Lower-case UUID of version 7 (RFC 9562 §5.7): time-ordered, so that sorting by id is sorting by time. */
export const uuidV7Pattern =
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Bytes of randomness a UUID takes. */
export const uuidV7RandomBytes = 10;

const largestTime = 2 ** 48 - 1;

/**
 * A UUID of version 7 from a time and ten random bytes.
 *
 * `unixMilliseconds` is whole, 0…2^48−1. Throws a RangeError on another time or too few bytes.
 * Source: RFC 9562 §5.7.
 */
export function uuidV7(unixMilliseconds: number, random: Uint8Array): string {
  if (
    !Number.isInteger(unixMilliseconds) ||
    unixMilliseconds < 0 ||
    unixMilliseconds > largestTime
  ) {
    throw new RangeError("a time in whole milliseconds from 0 to 2^48-1");
  }
  if (random.length < uuidV7RandomBytes) throw new RangeError("ten random bytes");
  const time = unixMilliseconds.toString(16).padStart(12, "0");
  const bytes = [...random.subarray(0, uuidV7RandomBytes)];
  bytes[0] = 0x70 | (bytes[0]! & 0x0f);
  bytes[2] = 0x80 | (bytes[2]! & 0x3f);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${time.slice(0, 8)}-${time.slice(8)}-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}`;
}

/** Milliseconds since 1970 in a UUID of version 7. */
export function uuidV7Time(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/**
 * A maker of ids that never go back: within one millisecond, or when the clock is set back, the
 * random part counts up (RFC 9562 §6.2, method 2), so that two events of one device keep their order.
 */
export function createUuidV7Maker(
  now: () => number,
  randomBytes: (count: number) => Uint8Array,
): () => string {
  let lastTime = -1;
  let last: number[] = [];
  return () => {
    const time = now();
    if (time > lastTime) {
      lastTime = time;
      last = [...randomBytes(uuidV7RandomBytes)];
      // Room to count up before the ten bytes are full.
      last[0] = last[0]! & 0x07;
      last[2] = last[2]! & 0x3f;
    } else {
      countUp(last);
    }
    return uuidV7(lastTime, Uint8Array.from(last));
  };
}

/** Adds one to the 74 free bits: 4 of byte 0, byte 1, 6 of byte 2, bytes 3 to 9. */
function countUp(bytes: number[]): void {
  const largest = (index: number): number => (index === 0 ? 0x0f : index === 2 ? 0x3f : 0xff);
  for (let index = uuidV7RandomBytes - 1; index >= 0; index--) {
    if (bytes[index]! < largest(index)) {
      bytes[index] = bytes[index]! + 1;
      return;
    }
    bytes[index] = 0;
  }
  throw new RangeError("more ids in one millisecond than a UUID can hold");
}
