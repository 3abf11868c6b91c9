import { inflateSync } from "node:zlib";

/** A picture as rows of red, green and blue, one byte each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Channels by colour type (PNG specification, third edition, table 8); the others do not come from a browser. */
const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * Reads the kind of PNG that a browser makes of a page: 8 bits, colour with or without alpha, not
 * interlaced. Alpha is left out: a page is not see-through.
 *
 * @throws RangeError on any other kind
 */
export function readPng(file: Uint8Array): Pixels {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const data: Buffer[] = [];
  let header: Buffer | null = null;
  for (let at = pngSignature.length; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString("latin1", at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (kind === "IHDR") header = content;
    if (kind === "IDAT") data.push(content);
    at += length + 12;
  }
  const channels = header === null ? undefined : channelsOf[header[9]!];
  if (header === null || channels === undefined || header[8] !== 8 || header[12] !== 0) {
    throw new RangeError("not a PNG of 8 bits in colour, without interlacing");
  }
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const rows = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) rgb[pixel * 3 + channel] = rows[pixel * channels + channel]!;
  }
  return { width, height, rgb };
}

/** Takes the filter of each row off (PNG specification §9.2). */
function unfiltered(filtered: Uint8Array, rowBytes: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    const filter = filtered[y * (rowBytes + 1)]!;
    for (let x = 0; x < rowBytes; x += 1) {
      const left = x >= step ? rows[y * rowBytes + x - step]! : 0;
      const up = y > 0 ? rows[(y - 1) * rowBytes + x]! : 0;
      const corner = x >= step && y > 0 ? rows[(y - 1) * rowBytes + x - step]! : 0;
      rows[y * rowBytes + x] = filtered[y * (rowBytes + 1) + 1 + x]! + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    default:
      return paeth(left, up, corner);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
