import { describe, expect, it } from "vitest";
import { energyPrices2026, isde2026 } from "@keukentafel/finance";
import { builtInCatalogue } from "@keukentafel/measures";
import { planDataVersion, type PlanningData } from "./data-version.ts";

const data: PlanningData = { physics: "p1", catalogue: builtInCatalogue, prices: energyPrices2026, isde: isde2026 };

describe("the data version", () => {
  it("changes with any part and with nothing else", () => {
    expect(planDataVersion({ ...data })).toBe(planDataVersion(data));
    const changed: readonly PlanningData[] = [
      { ...data, physics: "p2" },
      { ...data, catalogue: { ...builtInCatalogue, edition: "2027-01" } },
      { ...data, prices: { ...energyPrices2026, priceDate: "2026-09-30" } },
      { ...data, isde: { ...isde2026, builtBeforeYear: 2020 } },
    ];
    expect(new Set([data, ...changed].map(planDataVersion)).size).toBe(5);
  });
});
