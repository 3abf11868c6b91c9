import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { engineVersion } from "@keukentafel/simulation";
import { reasonOf } from "./explained.ts";
import { pageFile, pageText } from "./page.ts";
import { readRecord } from "./record.ts";
import { insideShare } from "./statistics.ts";

const record = readRecord();

describe("page of the validation", () => {
  it("is what the record says, of this version of the engine", () => {
    expect(readFileSync(pageFile, "utf8")).toBe(pageText(record));
    expect(record.full?.engineVersion).toBe(engineVersion);
  });

  it("has 95 % inside, and a reason for all that is not", () => {
    const checks = record.full?.checks ?? [];
    const { inside, values } = insideShare(checks);
    expect(values).toBe(81);
    expect(inside / values).toBeGreaterThan(0.95);
    for (const check of checks.filter(({ passed }) => !passed))
      expect(reasonOf(check, "full"), check.case).toBeDefined();
  });
});
