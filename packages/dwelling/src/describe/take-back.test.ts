import { describe, expect, it } from "vitest";
import { exampleHomes } from "../example-homes.fixture.ts";
import { withTakeBack } from "./take-back.ts";

const before = exampleHomes[0]!.central;
const insulated = {
  ...before,
  envelope: {
    ...before.envelope,
    roof: { rcM2KPerW: 6 },
    facade: { ...before.envelope.facade, rcM2KPerW: 3.5 },
    floor: { ...before.envelope.floor, rcM2KPerW: 3.5 },
  },
};

describe("warmer after works", () => {
  it("rises within what is measured after renovations", () => {
    const after = withTakeBack(before, insulated).use;
    expect(after.dayTemperatureC - before.use.dayTemperatureC).toBeGreaterThan(0.3);
    expect(after.dayTemperatureC - before.use.dayTemperatureC).toBeLessThan(1.5);
    expect(after.sleepingTemperatureC).toBeGreaterThan(before.use.sleepingTemperatureC + 0.5);
    expect(after.sleepingTemperatureC).toBeLessThan(after.dayTemperatureC);
    expect(after.nightTemperatureC).toBeLessThanOrEqual(after.dayTemperatureC);
  });

  it("changes nothing when the home loses no less heat", () => {
    expect(withTakeBack(before, before)).toBe(before);
    expect(withTakeBack(insulated, before)).toBe(before);
  });
});
