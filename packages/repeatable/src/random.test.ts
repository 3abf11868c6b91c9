import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverseNormal } from "./normal-distribution.ts";
import { philox4x32, philoxWords } from "./philox.ts";
import { createStream, normal, uniform, uniformAt } from "./random.ts";
import { hashHalves, hashText } from "./text-hash.ts";

/** Known answers published with Random123 (file kat_vectors, philox4x32 with 10 rounds). */
const KNOWN_ANSWERS = [
  { counter: [0, 0, 0, 0], key: [0, 0], words: [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8] },
  {
    counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    key: [0xffffffff, 0xffffffff],
    words: [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  },
  {
    counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    key: [0xa4093822, 0x299f31d0],
    words: [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  },
] as const;

describe("philox4x32", () => {
  it.each(KNOWN_ANSWERS)("gives the known answer for counter $counter", ({ counter, key, words }) => {
    philox4x32(counter[0], counter[1], counter[2], counter[3], key[0], key[1]);
    expect([...philoxWords]).toEqual(words);
  });
});

describe("hashText", () => {
  const hashOfBytes = (bytes: readonly number[]): bigint =>
    bytes.reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn, 0xcbf29ce484222325n);
  const utf8 = (text: string): number[] =>
    [...encodeURIComponent(text).matchAll(/%(..)|(.)/gu)].map(([, hex, plain]) =>
      hex === undefined ? plain!.charCodeAt(0) : Number.parseInt(hex, 16),
    );
  const found = (text: string): bigint => {
    hashText(text);
    return (BigInt(hashHalves[0]!) << 32n) | BigInt(hashHalves[1]!);
  };

  it("gives the published values", () => {
    expect(found("")).toBe(0xcbf29ce484222325n);
    expect(found("a")).toBe(0xaf63dc4c8601ec8cn);
    expect(found("foobar")).toBe(0x85944171f73967e8n);
  });

  it("hashes the UTF-8 bytes of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(found(text)).toBe(hashOfBytes(utf8(text)));
      }),
    );
    expect(found("gevel é € 😀")).toBe(hashOfBytes(utf8("gevel é € 😀")));
  });
});

describe("random numbers by seed, draw and input", () => {
  const whole = fc.nat();

  it("depend on their three names alone and lie inside 0 to 1", () => {
    fc.assert(
      fc.property(whole, whole, fc.string(), (seed, draw, input) => {
        const first = uniform(seed, draw, input);
        uniform(seed + 1, draw + 1, `${input}x`);
        expect(uniform(seed, draw, input)).toBe(first);
        expect(first).toBeGreaterThan(0);
        expect(first).toBeLessThan(1);
        expect(normal(seed, draw, input)).toBe(inverseNormal(first));
        expect(uniformAt(seed, input, draw)).toBe(first);
        expect(createStream(seed, input).uniform(draw)).toBe(first);
        expect(createStream(seed, input).normal(draw)).toBe(inverseNormal(first));
      }),
    );
  });

  it("differ when one name differs, also in the digits beyond 32 bits", () => {
    const numbers = [
      uniform(1, 2, "a"),
      uniform(2, 2, "a"),
      uniform(1, 3, "a"),
      uniform(1, 2, "b"),
      uniform(1 + 2 ** 32, 2, "a"),
      uniform(1, 2 + 2 ** 32, "a"),
      uniform(2, 1, "a"),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("never change from one version to the next", () => {
    expect([uniform(0, 0, ""), uniform(42, 7, "envelope.roof.rc"), normal(42, 7, "envelope.roof.rc")]).toEqual([
      0.2918930367248177, 0.9145030769336563, 1.3690173674479593,
    ]);
  });

  it("are uniform, with neighbouring draws and inputs unrelated", () => {
    const n = 20000;
    const bins = new Float64Array(20);
    let sum = 0;
    let squares = 0;
    let neighbours = 0;
    let inputs = 0;
    const a = createStream(7, "a");
    const b = createStream(7, "b");
    for (let i = 0; i < n; i++) {
      const u = a.uniform(i) - 0.5;
      const bin = Math.floor((u + 0.5) * 20);
      bins[bin] = bins[bin]! + 1;
      sum += u;
      squares += u * u;
      neighbours += u * (a.uniform(i + 1) - 0.5);
      inputs += u * (b.uniform(i) - 0.5);
    }
    const deviation = Math.sqrt(1 / 12 / n);
    expect(Math.abs(sum / n)).toBeLessThan(4 * deviation);
    expect(squares / n).toBeCloseTo(1 / 12, 2);
    expect(Math.abs((neighbours / n) * 12)).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs((inputs / n) * 12)).toBeLessThan(4 / Math.sqrt(n));
    // Chi-square with 19 degrees of freedom: 43.8 is exceeded once in a thousand.
    const chiSquare = bins.reduce((total, count) => total + (count - n / 20) ** 2 / (n / 20), 0);
    expect(chiSquare).toBeLessThan(43.8);
  });

  it("refuse a seed, draw or position that is no count", () => {
    expect(() => uniform(-1, 0, "a")).toThrow(RangeError);
    expect(() => uniform(0, 1.5, "a")).toThrow(RangeError);
    expect(() => createStream(NaN, "a")).toThrow(RangeError);
    expect(() => createStream(1, "a").uniform(2 ** 53)).toThrow(RangeError);
  });
});
