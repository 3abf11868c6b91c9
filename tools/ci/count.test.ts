import { describe, expect, it } from "vitest";
import { countRun } from "./count.ts";

describe("countRun", () => {
  it("adds up runs and steps", () => {
    const reports = [
      { success: true, numPassedTests: 10, numFailedTests: 0 },
      { success: false, numPassedTests: 4, numFailedTests: 2 },
    ];
    expect(countRun(reports, [true, false])).toEqual({ passed: 15, failed: 3 });
  });

  it("counts a run without a report as a failure", () => {
    expect(countRun([undefined], [])).toEqual({ passed: 0, failed: 1 });
  });

  it("counts a run as failed when a file could not be loaded", () => {
    expect(countRun([{ success: false, numPassedTests: 3, numFailedTests: 0 }], [])).toEqual({ passed: 3, failed: 1 });
  });
});
