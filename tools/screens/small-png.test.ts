import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPng } from "./read-png.ts";
import { smallPng } from "./small-png.ts";

function chunk(kind: string, content: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(kind, "latin1"), content, Buffer.alloc(4)]);
}

/** A PNG in full colour whose rows use the filters 0 to 4 in turn. */
function colourPng(width: number, height: number, colourAt: (x: number, y: number) => readonly number[]): Buffer {
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => colourAt(x, y)).flat(),
  );
  const at = (y: number, x: number): number => (y < 0 || x < 0 ? 0 : rows[y]![x]!);
  const filtered = rows.flatMap((row, y) => [
    y % 5,
    ...row.map((value, x) => {
      const [left, up, corner] = [at(y, x - 3), at(y - 1, x), at(y - 1, x - 3)];
      const guess = left + up - corner;
      const nearest = [left, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0]!;
      const guesses = [0, left, up, Math.floor((left + up) / 2), nearest];
      return (value - guesses[y % 5]! + 256) % 256;
    }),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(filtered))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("readPng", () => {
  it("takes off every kind of filter", () => {
    const colourAt = (x: number, y: number) => [(x * 7) % 256, (y * 11) % 256, (x * y) % 256];
    const { width, height, rgb } = readPng(colourPng(9, 10, colourAt));
    expect([width, height]).toEqual([9, 10]);
    const expected = Array.from({ length: 10 }, (_, y) => Array.from({ length: 9 }, (__, x) => colourAt(x, y))).flat(2);
    expect([...rgb]).toEqual(expected);
  });

  it("refuses what a browser does not make", () => {
    expect(() => readPng(smallPng(colourPng(2, 2, () => [1, 2, 3])))).toThrow(RangeError);
  });
});

describe("smallPng", () => {
  it("has one byte for each pixel, a palette of at most 256 colours, and valid check sums", () => {
    const small = smallPng(colourPng(40, 40, (x, y) => [x * 6, y * 6, (x * y) % 256]));
    expect(small.readUInt8(24)).toBe(8);
    expect(small.readUInt8(25)).toBe(3);
    const palette = small.indexOf("PLTE");
    expect(small.readUInt32BE(palette - 4)).toBe(256 * 3);
    // The check sum of an empty IEND chunk is the same in every PNG.
    expect(small.subarray(-4).toString("hex")).toBe("ae426082");
  });
});
