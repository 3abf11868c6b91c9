import type { HeatGroup } from "@keukentafel/insight";
import { describe, expect, it } from "vitest";
import { balanceSides, spreadWords } from "./heat-balance-layout.ts";

const nothing: Record<HeatGroup, number> = {
  roof: 0,
  facade: 0,
  floor: 0,
  glazing: 0,
  door: 0,
  joints: 0,
  draught: 0,
  ventilation: 0,
  airing: 0,
  neighbours: 0,
  sun: 0,
  people_and_appliances: 0,
  heating: 0,
  cooling: 0,
  stored: 0,
};

describe("balanceSides", () => {
  it("gives both sides the same height when the balance closes", () => {
    const sides = balanceSides({ ...nothing, roof: -300, glazing: -100, sun: 150, heating: 250 });
    expect(sides.totalKwh).toBe(400);
    const height = (bands: readonly { height: number }[]) => bands.reduce((total, band) => total + band.height, 0);
    expect(height(sides.into)).toBeCloseTo(1);
    expect(height(sides.out)).toBeCloseTo(1);
    expect(sides.out.map((band) => band.group)).toEqual(["roof", "glazing"]);
  });

  it("draws nothing for an empty balance", () => {
    expect(balanceSides(nothing)).toEqual({ into: [], out: [], totalKwh: 0 });
  });
});

describe("spreadWords", () => {
  it("keeps words apart and above the bottom", () => {
    const placed = spreadWords([10, 12, 95], 20, 100);
    expect(placed).toEqual([10, 30, 95]);
    const crowded = spreadWords([90, 95, 99], 20, 100);
    expect(crowded).toEqual([60, 80, 100]);
  });
});
