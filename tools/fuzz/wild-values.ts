import { buildingModelJsonSchema } from "@keukentafel/simulation";

/** Numbers at which programs tend to break. */
const oddNumbers: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.5,
  24,
  90,
  180,
  360,
  1e-9,
  1e-300,
  5e-324,
  1e9,
  1e21,
  1.7976931348623157e308,
  -1e308,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

/** Every bound that the schema of building models names: values on the edge of what is allowed. */
function boundsOf(schema: unknown): number[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "number" && /^(exclusive)?(minimum|maximum)$/i.test(key) ? [value] : boundsOf(value),
  );
}

export const wildNumbers: readonly number[] = [...oddNumbers, ...new Set(boundsOf(buildingModelJsonSchema()))];

export const factors: readonly number[] = [-1, 0, 1e-6, 1e-3, 0.1, 0.5, 0.9, 1.1, 2, 10, 1e3, 1e6];

/** Texts that are names of built-in things, empty, long, or no well-formed text at all. */
export const wildTexts: readonly string[] = [
  "",
  " ",
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "length",
  "null",
  "NaN",
  "1e999",
  "-0",
  "0x10",
  "\u0000",
  "\ud800",
  "é\u0301\u202e",
  "/a~0b~1c",
  "<b>&amp;</b>",
  "2026-02-30T25:61:61Z",
  "9999-12-31T23:59:59Z",
  "x".repeat(200),
  "y".repeat(100_000),
];
