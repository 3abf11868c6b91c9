import { canonicalJson } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { claimOf, describedBy, exampleHomes } from "../example-homes.fixture.ts";
import { inputKeys } from "./description.ts";
import { drawDwelling, drawnQuantiles, drawQuantile, drawsPerBlock } from "./draw-dwelling.ts";

const description = exampleHomes[0]!.description;

describe("draws", () => {
  it("are the same for the same seed and index, and others for another seed", () => {
    for (const index of [0, 1, 7, 40])
      expect(canonicalJson(drawDwelling(description, 5, index))).toBe(
        canonicalJson(drawDwelling(description, 5, index)),
      );
    expect(canonicalJson(drawDwelling(description, 5, 3))).not.toBe(canonicalJson(drawDwelling(description, 6, 3)));
  });

  it("hit every sixteenth of each input once in a block", () => {
    for (const key of ["envelope.roof.rc", "use.dayTemperatureC"]) {
      for (const block of [0, 2]) {
        const strata = Array.from({ length: drawsPerBlock }, (_, i) =>
          Math.floor(drawQuantile(9, 1 + block * drawsPerBlock + i, key) * drawsPerBlock),
        );
        expect([...strata].sort((a, b) => a - b)).toEqual(Array.from({ length: drawsPerBlock }, (_, i) => i));
      }
    }
  });

  it("leave the inputs alone about which nothing new was said", () => {
    const before = describedBy([claimOf("home.form", "mid_terrace"), claimOf("home.constructionYear", 1970)]);
    const after = describedBy([
      claimOf("home.form", "mid_terrace"),
      claimOf("home.constructionYear", 1970),
      claimOf("envelope.roof.insulation", "good"),
    ]);
    for (const index of [1, 2, 9]) {
      const a = drawDwelling(before, 4, index);
      const b = drawDwelling(after, 4, index);
      expect(b.envelope.roof.rcM2KPerW).not.toBe(a.envelope.roof.rcM2KPerW);
      expect(b.envelope.facade).toEqual(a.envelope.facade);
      expect(b.envelope.leakageQv10Dm3PerSM2).toBe(a.envelope.leakageQv10Dm3PerSM2);
      expect(b.use.occupants).toBe(a.use.occupants);
      expect(b.use.dayTemperatureC).toBeGreaterThan(a.use.dayTemperatureC - 0.5);
    }
  });

  it("stay within what a dwelling may be", () => {
    for (const home of exampleHomes) {
      for (let index = 1; index <= 32; index++) {
        const d = drawDwelling(home.description, 11, index);
        expect(d.use.sleepingTemperatureC).toBeLessThanOrEqual(d.use.dayTemperatureC);
        expect(d.use.nightTemperatureC).toBeLessThanOrEqual(d.use.dayTemperatureC);
        for (const rc of [d.envelope.roof.rcM2KPerW, d.envelope.facade.rcM2KPerW, d.envelope.floor.rcM2KPerW])
          expect(rc).toBeGreaterThan(0.04);
        expect(d.heating.boilerEfficiency).toBeLessThan(1.05);
        expect(d.geometry.orientationDeg).toBeGreaterThanOrEqual(0);
        expect(d.geometry.orientationDeg).toBeLessThan(360);
      }
    }
  });

  it("say where each uncertain input stood", () => {
    const quantiles = drawnQuantiles(description, 5, 3);
    expect(quantiles["envelope.facade.rc"]).toBe(drawQuantile(5, 3, "envelope.facade.rc"));
    expect(quantiles["envelope.glazing.living"]).toBeGreaterThan(0);
    expect(Object.keys(quantiles).length).toBeGreaterThan(15);
    const sure = inputKeys.filter((key) => description.inputs[key].spread === null);
    expect(sure.length).toBeGreaterThan(0);
    for (const key of sure) expect(quantiles[key]).toBeUndefined();
  });
});
