import { describe, expect, it } from "vitest";
import { csvRow } from "./csv.ts";

describe("csvRow", () => {
  it("quotes what would break a row, and leaves what is not a number empty", () => {
    expect(csvRow(["a", 'say "b"', "c,d", "e\nf", 1.5, -0.25, Number.NaN])).toBe(
      'a,"say ""b""","c,d","e\nf",1.5,-0.25,\r\n',
    );
  });
});
