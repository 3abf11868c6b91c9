import { describe, expect, it } from "vitest";
import { table } from "./table.ts";

describe("table", () => {
  it("sets words left and numbers right, as wide as the widest cell", () => {
    const text = table(
      [
        { title: "Zone", align: "left" },
        { title: "kWh", align: "right" },
      ],
      [
        ["living", "1.234"],
        ["attic", "5"],
      ],
    );
    expect(text).toBe("Zone      kWh\nliving  1.234\nattic       5\n");
  });
});
