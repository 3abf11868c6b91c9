import { describe, expect, it } from "vitest";
import { difference, housesOf, limits, obeys, worst } from "./proof.ts";
import { readRecord } from "./record.ts";
import { hashOfSources } from "./sources.ts";

describe("record of the proof", () => {
  const record = readRecord();

  it("is of these sources: after a change of the engine, `npm run prove` makes it anew", () => {
    expect(record.sources).toBe(hashOfSources());
  });

  it("holds every house of both laws, none broken, within the limits", () => {
    expect(record.limits).toEqual(limits);
    for (const law of ["fastAgainstFull", "fullAgainstDense"] as const) {
      expect(record.laws[law].houses).toBe(housesOf[law]);
      expect(record.laws[law].broken).toBe(0);
      expect(obeys(record.laws[law].worst)).toBe(true);
    }
  });
});

describe("the proof", () => {
  it("finds a house that breaks the law, and one that cannot be judged", () => {
    const good = { heat: 0, temperatureK: 0, powerOfPeak: 0 };
    expect(obeys(good)).toBe(true);
    expect(obeys({ ...good, heat: 2e-4 })).toBe(false);
    expect(obeys({ ...good, temperatureK: 0.02 })).toBe(false);
    expect(obeys({ ...good, powerOfPeak: Number.NaN })).toBe(false);
    expect(obeys(worst([good, { ...good, temperatureK: 1 }]))).toBe(false);
  });

  it("finds what the record says of a house", () => {
    const found = difference("fullAgainstDense", 1);
    expect(found.temperatureK).toBeLessThanOrEqual(readRecord().laws.fullAgainstDense.worst.temperatureK);
  });
});
