/** The last hash: high half, low half; cells instead of an object, so that hot loops do not allocate. */
export const hashHalves = new Uint32Array(2);

let high = 0;
let low = 0;

/** hash = (hash xor byte) · (2^40 + 0x1b3), modulo 2^64. */
function mixByte(byte: number): void {
  const mixed = (low ^ byte) >>> 0;
  const product = mixed * 0x1b3;
  high = (Math.imul(high, 0x1b3) + (mixed << 8) + Math.floor(product / 4294967296)) >>> 0;
  low = product >>> 0;
}

/**
 * 64-bit FNV-1a of the UTF-8 bytes of a text: high half in `hashHalves[0]`, low half in
 * `hashHalves[1]`. A lone surrogate is hashed as the three bytes of its own code point.
 *
 * For naming streams only; for integrity there is SHA-256.
 * Source: Fowler, Noll and Vo; IETF draft-eastlake-fnv (offset basis 0xcbf29ce484222325).
 */
export function hashText(text: string): void {
  high = 0xcbf29ce4;
  low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i)!;
    if (point < 0x80) {
      mixByte(point);
    } else if (point < 0x800) {
      mixByte(0xc0 | (point >>> 6));
      mixByte(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
      mixByte(0xe0 | (point >>> 12));
      mixByte(0x80 | ((point >>> 6) & 0x3f));
      mixByte(0x80 | (point & 0x3f));
    } else {
      mixByte(0xf0 | (point >>> 18));
      mixByte(0x80 | ((point >>> 12) & 0x3f));
      mixByte(0x80 | ((point >>> 6) & 0x3f));
      mixByte(0x80 | (point & 0x3f));
      i++;
    }
  }
  hashHalves[0] = high;
  hashHalves[1] = low;
}
