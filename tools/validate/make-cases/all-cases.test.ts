import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { caseFileModel, caseFileText } from "../case-files.ts";
import { caseNames, caseText } from "./all-cases.ts";
import { aroundWindows, areaOf, shadingOf } from "./facade.ts";

describe("cases of ASHRAE 140-2020", () => {
  it("lie there complete, and nothing else", () => {
    const files = readdirSync(fileURLToPath(new URL("../../../validation/cases/", import.meta.url)));
    expect(files.toSorted()).toEqual(caseNames.map((name) => `${name}.json`).toSorted());
    expect(caseNames.length).toBe(52);
  });

  it.each(caseNames)("%s is what the script makes, and a valid model", (name) => {
    expect(caseFileText(name)).toBe(caseText(name));
    const { zones, surfaces, windows } = caseFileModel(name);
    expect(zones.length).toBe(name === "960" ? 2 : 1);
    // The shell of the box: 2 · 48 + 2 · 21.6 + 2 · 16.2 m²; the sunspace adds 2 · 16 + 21.6 + 2 · 5.4.
    const shell = [...surfaces, ...windows].reduce((sum, { areaM2 }) => sum + areaM2, 0);
    expect(shell).toBeCloseTo(name === "960" ? 171.6 + 64.4 : 171.6, 6);
  });
});

describe("a façade", () => {
  const facade = { x0: 0, x1: 8, z0: 0, z1: 2.7 };
  const windows = [
    { x0: 0.5, x1: 3.5, z0: 0.2, z1: 2.2 },
    { x0: 4.5, x1: 7.5, z0: 0.2, z1: 2.2 },
  ];

  it("is whole again with what is around its windows", () => {
    const parts = aroundWindows(facade, windows);
    expect(parts.map(({ id }) => id)).toEqual([
      "strip 1",
      "strip 2",
      "strip 3",
      "above window 1",
      "below window 1",
      "above window 2",
      "below window 2",
    ]);
    const area = [...parts.map(({ part }) => part), ...windows].reduce((sum, part) => sum + areaOf(part), 0);
    expect(area).toBeCloseTo(21.6, 9);
  });

  it("has an overhang half a metre above its windows", () => {
    const shading = shadingOf(windows[0]!, { overhang: { x0: 0, x1: 8, z: 2.7, depthM: 1 } });
    expect(shading).toEqual({
      overhangs: [{ depthM: 1, heightAboveTopM: 0.5, leftExtensionM: 0.5, rightExtensionM: 4.5 }],
    });
  });
});
