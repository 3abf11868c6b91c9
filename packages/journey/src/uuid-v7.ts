import { uuidV7 } from "@keukentafel/quantities";

/** Lower-case UUID of version 7 (RFC 9562 §5.7): time-ordered, so that sorting by id is sorting by time. */
export const uuidV7Pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const uuidV7RandomBytes = 10;

/** Milliseconds since 1970 in a UUID of version 7. */
export function uuidV7Time(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/**
 * A maker of ids that never go back: within one millisecond, or when the clock is set back, the
 * random part counts up (RFC 9562 §6.2, method 2), so that two events of one device keep their order.
 */
export function createUuidV7Maker(now: () => number, randomBytes: (count: number) => Uint8Array): () => string {
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
