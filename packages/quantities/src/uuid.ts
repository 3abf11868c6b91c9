const LARGEST_MILLIS = 0xffff_ffff_ffff;
const RANDOM_BYTES = 10;

function hexadecimal(value: number, width: number): string {
  return value.toString(16).padStart(width, "0");
}

/**
 * A UUID of version 7: 48 bits of milliseconds since 1970, then 74 random bits, so that identifiers
 * sort by the time they were made. Time and randomness come in: `millis` whole from 0 to 2^48 − 1,
 * `randomBytes` at least ten unpredictable bytes, of which the first ten are used (RangeError
 * otherwise).
 *
 * Source: RFC 9562, section 5.7.
 */
export function uuidV7(millis: number, randomBytes: Uint8Array): string {
  if (!Number.isInteger(millis) || millis < 0 || millis > LARGEST_MILLIS) {
    throw new RangeError(`milliseconds are whole, from 0 to 2^48 - 1, not ${millis}`);
  }
  if (randomBytes.length < RANDOM_BYTES) throw new RangeError(`a UUID takes ${RANDOM_BYTES} random bytes`);
  const byte = (i: number): number => randomBytes[i]!;
  const time = hexadecimal(millis, 12);
  const randomA = hexadecimal(0x7000 | ((byte(0) & 0x0f) << 8) | byte(1), 4);
  const randomB = hexadecimal(0x8000 | ((byte(2) & 0x3f) << 8) | byte(3), 4);
  let node = "";
  for (let i = 4; i < RANDOM_BYTES; i++) node += hexadecimal(byte(i), 2);
  return `${time.slice(0, 8)}-${time.slice(8)}-${randomA}-${randomB}-${node}`;
}

/** Whether a text is a lower-case UUID of version 7. */
export function isUuidV7(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}
