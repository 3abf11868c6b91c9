import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { hashOf, sha256Hex } from "./hash.ts";

describe("canonicalJson", () => {
  it("writes the example of RFC 8785 section 3.2.2", () => {
    const value: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("sorts keys by UTF-16 code units as RFC 8785 section 3.2.3", () => {
    const value = { "€": 1, "\r": 2, "\ufb33": 3, "1": 4, "😀": 5, "\u0080": 6, ö: 7 };
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it("reads back as the same value, whatever the order of keys", () => {
    const wellFormed = fc.string({ unit: "grapheme" });
    const json = fc.jsonValue({ noUnicodeString: false, stringUnit: "grapheme" });
    fc.assert(
      fc.property(fc.array(fc.tuple(wellFormed, json), { maxLength: 6 }), (entries) => {
        const byKey = new Map(entries);
        const forward = Object.fromEntries(byKey);
        const backward = Object.fromEntries([...byKey].reverse());
        const text = canonicalJson(forward);
        expect(canonicalJson(backward)).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(forward)));
      }),
    );
  });

  it("writes minus zero as zero, and takes objects without a prototype", () => {
    expect(canonicalJson([-0])).toBe("[0]");
    expect(canonicalJson(Object.create(null))).toBe("{}");
  });

  it("allows one object in two places", () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });

  const listWithHole: number[] = [];
  listWithHole[1] = 1;
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  it.each<[unknown, string]>([
    [undefined, "the root"],
    [{ a: [1, NaN] }, "/a/1"],
    [{ a: Infinity }, "/a"],
    [{ a: { b: undefined } }, "/a/b"],
    [{ "a/b": { "~": 1n } }, "/a~1b/~0"],
    [[() => 1], "/0"],
    [[Symbol("x")], "/0"],
    [{ [Symbol("x")]: 1 }, "the root"],
    [{ a: new Date(0) }, "/a"],
    [{ a: new Map() }, "/a"],
    [{ a: new Float64Array(1) }, "/a"],
    [listWithHole, "/0"],
    [{ a: "\ud800" }, "/a"],
    [{ "\ud800": 1 }, "/\ud800"],
    [cyclic, "/self"],
  ])("refuses %o, naming the place", (value, place) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
    expect(() => canonicalJson(value)).toThrow(`(at ${place})`);
  });
});

describe("hashes", () => {
  it("give the known answers of FIPS 180-4", () => {
    expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256Hex(Uint8Array.of(0x61, 0x62, 0x63))).toBe(sha256Hex("abc"));
  });

  it("hash a text by its UTF-8 bytes", () => {
    expect(sha256Hex("€")).toBe(sha256Hex(Uint8Array.of(0xe2, 0x82, 0xac)));
  });

  it("name a value by its content, not by the order of its keys", () => {
    expect(hashOf({ a: 1, b: [2] })).toBe(hashOf({ b: [2], a: 1 }));
    expect(hashOf({ a: 1, b: [2] })).toBe(sha256Hex('{"a":1,"b":[2]}'));
    expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: 2 }));
  });
});
