import { crc32, deflateSync } from "node:zlib";
import { pngSignature, readPng, type Pixels } from "./read-png.ts";

const mostColours = 256;

/**
 * The same picture in a palette of 256 colours: a third of the size, and letters stay sharp. The
 * colours that fill the page are kept as they are; rare ones, at the edges of letters and in shades,
 * become the nearest of those.
 */
export function smallPng(file: Uint8Array): Buffer {
  const pixels = readPng(file);
  const palette = paletteOf(pixels);
  return written(pixels, palette, indexed(pixels, palette));
}

const keyAt = (rgb: Uint8Array, pixel: number): number =>
  (rgb[pixel * 3]! << 16) | (rgb[pixel * 3 + 1]! << 8) | rgb[pixel * 3 + 2]!;

/** Half of the palette for what is most frequent, half spread over what lies furthest from it. */
function paletteOf({ rgb }: Pixels): readonly number[] {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < rgb.length / 3; pixel += 1) {
    const key = keyAt(rgb, pixel);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  if (byCount.length <= mostColours) return byCount;
  const palette = byCount.slice(0, mostColours / 2);
  const rest = byCount.slice(mostColours / 2);
  const gaps = rest.map((key) => palette.reduce((least, colour) => Math.min(least, distance(key, colour)), Infinity));
  while (palette.length < mostColours) {
    // What is far off and frequent is missed most.
    let worst = 0;
    for (let each = 1; each < rest.length; each += 1) {
      if (gaps[each]! * (counts.get(rest[each]!) ?? 0) > gaps[worst]! * (counts.get(rest[worst]!) ?? 0)) worst = each;
    }
    const chosen = rest[worst]!;
    palette.push(chosen);
    rest.forEach((key, each) => (gaps[each] = Math.min(gaps[each]!, distance(key, chosen))));
  }
  return palette;
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 0xff) - ((b >> 8) & 0xff);
  const blue = (a & 0xff) - (b & 0xff);
  // The eye weighs green most (ITU-R BT.601, rounded).
  return 3 * red * red + 6 * green * green + blue * blue;
}

function indexed({ rgb }: Pixels, palette: readonly number[]): Uint8Array {
  const known = new Map(palette.map((key, index) => [key, index]));
  return Uint8Array.from({ length: rgb.length / 3 }, (_, pixel) => {
    const key = keyAt(rgb, pixel);
    let index = known.get(key);
    if (index === undefined) {
      index = palette.reduce(
        (best, colour, at) => (distance(key, colour) < distance(key, palette[best]!) ? at : best),
        0,
      );
      known.set(key, index);
    }
    return index;
  });
}

function written({ width, height }: Pixels, palette: readonly number[], indices: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits, palette, the one compression and filter method, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const colours = palette.flatMap((key) => [key >> 16, (key >> 8) & 0xff, key & 0xff]);
  const chunks = [
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(colours)),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return Buffer.concat([pngSignature, ...chunks]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
