import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  acos,
  asin,
  atan,
  atan2,
  cbrt,
  cos,
  createStream,
  exp,
  expm1,
  ln,
  log10,
  pow,
  sha256Hex,
  sin,
  tan,
} from "./index.ts";

const EDGES = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.5,
  2,
  -2,
  3,
  -3,
  1e308,
  -1e308,
  5e-324,
  -5e-324,
  1e-310,
  710,
  -746,
  Infinity,
  -Infinity,
  NaN,
];

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true });
const anyPositive = fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true });

interface Range {
  readonly name: string;
  readonly own: (x: number) => number;
  readonly platform: (x: number) => number;
  readonly arguments: fc.Arbitrary<number>;
}

const RANGES: readonly Range[] = [
  { name: "exp", own: exp, platform: Math.exp, arguments: between(-708, 709.7) },
  { name: "expm1", own: expm1, platform: Math.expm1, arguments: between(-50, 50) },
  { name: "ln", own: ln, platform: Math.log, arguments: anyPositive },
  { name: "ln near 1", own: ln, platform: Math.log, arguments: between(0.5, 2) },
  { name: "log10", own: log10, platform: Math.log10, arguments: anyPositive },
  { name: "cbrt", own: cbrt, platform: Math.cbrt, arguments: anyDouble },
  { name: "sin", own: sin, platform: Math.sin, arguments: between(-10, 10) },
  { name: "sin of anything", own: sin, platform: Math.sin, arguments: anyDouble },
  { name: "cos", own: cos, platform: Math.cos, arguments: between(-10, 10) },
  { name: "cos of anything", own: cos, platform: Math.cos, arguments: anyDouble },
  { name: "tan", own: tan, platform: Math.tan, arguments: between(-10, 10) },
  { name: "atan", own: atan, platform: Math.atan, arguments: anyDouble },
  { name: "asin", own: asin, platform: Math.asin, arguments: between(-1, 1) },
  { name: "acos", own: acos, platform: Math.acos, arguments: between(-1, 1) },
];

/** Equal to 1e-15, or to the last places of a subnormal number. */
function expectSame(found: number, expected: number): void {
  if (Object.is(found, expected)) return;
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-15 * Math.abs(expected) + 1e-323);
}

describe("elementary functions against the platform's", () => {
  it.each(RANGES)("$name agrees to 1e-15", ({ own, platform, arguments: domain }) => {
    fc.assert(
      fc.property(domain, (x) => expectSame(own(x), platform(x))),
      { numRuns: 1000 },
    );
  });

  it("pow agrees to 1e-15", () => {
    fc.assert(
      fc.property(between(0, 1e4), between(-70, 70), (x, y) => expectSame(pow(x, y), Math.pow(x, y))),
      { numRuns: 1000 },
    );
  });

  it("atan2 agrees to 1e-15", () => {
    fc.assert(
      fc.property(anyDouble, anyDouble, (y, x) => expectSame(atan2(y, x), Math.atan2(y, x))),
      { numRuns: 1000 },
    );
  });

  it("zeros, infinities and NaN come out as the platform's", () => {
    const functions = [
      [exp, Math.exp],
      [expm1, Math.expm1],
      [ln, Math.log],
      [log10, Math.log10],
      [cbrt, Math.cbrt],
      [sin, Math.sin],
      [cos, Math.cos],
      [tan, Math.tan],
      [asin, Math.asin],
      [acos, Math.acos],
      [atan, Math.atan],
    ] as const;
    for (const [own, platform] of functions) for (const x of EDGES) expectSame(own(x), platform(x));
  });

  it("pow and atan2 treat every pair of edges as ECMAScript does", () => {
    for (const x of EDGES) {
      for (const y of EDGES) {
        expectSame(pow(x, y), Math.pow(x, y));
        expectSame(atan2(x, y), Math.atan2(x, y));
      }
    }
  });
});

describe("elementary functions by themselves", () => {
  it("powers with a double as their result are exact", () => {
    for (let k = -22; k <= 22; k++) {
      expect(pow(10, Math.abs(k))).toBe(Number(`1e${Math.abs(k)}`));
      expect(log10(Number(`1e${k}`))).toBe(k);
    }
    for (let k = -1074; k <= 1023; k++) expect(pow(2, k)).toBe(k < -1022 ? 2 ** -1022 * 2 ** (k + 1022) : 2 ** k);
    for (let n = -50; n <= 50; n++) expect(cbrt(n ** 3)).toBe(n);
  });

  it("never decrease where they should not", () => {
    fc.assert(
      fc.property(between(-700, 700), (x) => {
        const next = x + Math.max(Math.abs(x), 1) * 2.3e-16;
        expect(exp(next)).toBeGreaterThanOrEqual(exp(x));
        expect(atan(next)).toBeGreaterThanOrEqual(atan(x));
      }),
    );
  });

  it("give the same bits on every machine", () => {
    const stream = createStream(2026, "elementary");
    const results = new Float64Array(12 * 500);
    for (let i = 0; i < 500; i++) {
      const u = stream.uniform(i);
      const x = (u - 0.5) * 200;
      results.set(
        [
          exp(x),
          expm1(x / 50),
          ln(u),
          log10(u),
          pow(1 + u, x),
          sin(x),
          cos(x),
          tan(x),
          asin(x / 100),
          acos(x / 100),
          atan2(x, u),
          cbrt(x),
        ],
        12 * i,
      );
    }
    const view = new DataView(new ArrayBuffer(8 * results.length));
    results.forEach((value, i) => view.setFloat64(8 * i, value));
    expect(sha256Hex(new Uint8Array(view.buffer))).toBe(
      "366e4ca02f75ad02c0eabe58119db72626ffded78365666cde3a3e766eda646d",
    );
  });
});
