import { createStream } from "@keukentafel/repeatable";
import { describe, expect, it } from "vitest";
import { claimPaths } from "../claim-paths.ts";
import { claimOf, describedBy } from "../example-homes.fixture.ts";
import { drawDwelling } from "../describe/draw-dwelling.ts";
import { heatLoss } from "../physics/heat-loss.ts";
import { alikeness, type AlikeWord } from "./alikeness.ts";
import { dwellingFeatures } from "./features-of.ts";

/** Homes of every form and period, in every state, with what they lose per m² and kelvin. */
function stock() {
  const stream = createStream(11, "stock");
  let position = 0;
  const one = <T>(list: readonly T[]): T => list[Math.floor(stream.uniform(position++) * list.length)]!;
  return Array.from({ length: 240 }, (_, home) => {
    const description = describedBy([
      claimOf("home.form", one(claimPaths[0].answer.options)),
      claimOf("home.constructionYear", one([1925, 1935, 1955, 1962, 1968, 1972, 1980, 1988, 1995, 2003, 2010, 2018])),
      claimOf("envelope.roof.insulation", one(["as_built", "some", "good"])),
      claimOf("envelope.facade.insulation", one(["as_built", "as_built", "cavity", "outside"])),
      claimOf("envelope.floor.insulation", one(["as_built", "some", "good"])),
      claimOf("envelope.glazing.living", one(["double", "hr", "hr_plus_plus"])),
    ]);
    const dwelling = drawDwelling(description, 3, home + 1);
    return {
      features: dwellingFeatures(String(home), dwelling),
      lossWPerM2K: heatLoss(dwelling).totalWPerK / dwelling.floorAreaM2,
    };
  });
}

describe("what alike means for the physics", () => {
  const homes = stock();
  const gaps: Record<AlikeWord, number[]> = { same: [], much_alike: [], somewhat_alike: [], other: [], unknown: [] };
  const heatPump: Record<"yes" | "no" | "ask", number[]> = { yes: [], no: [], ask: [] };
  for (const [i, a] of homes.entries()) {
    for (const b of homes.slice(0, i)) {
      const gap = Math.abs(a.lossWPerM2K - b.lossWPerM2K);
      const alike = alikeness(a.features, b.features);
      gaps[alike.words].push(gap);
      const part = alike.carries.parts.find((each) => each.part === "heat_pump");
      heatPump[part?.answer ?? "ask"].push(gap);
    }
  }
  const mean = (list: readonly number[]): number => list.reduce((sum, gap) => sum + gap, 0) / list.length;

  const whole = mean(homes.map(({ lossWPerM2K }) => lossWPerM2K));

  it("is less difference in heat loss per m² the more alike homes are called", () => {
    for (const word of ["same", "much_alike", "somewhat_alike", "other"] as const) {
      expect(gaps[word].length, word).toBeGreaterThan(20);
    }
    // The bounds of docs/method/alike.md, as shares of the mean heat loss.
    expect(mean(gaps.same) / whole).toBeLessThan(0.1);
    expect(mean(gaps.much_alike) / whole).toBeLessThan(0.25);
    expect(mean(gaps.somewhat_alike) / whole).toBeLessThan(0.45);
    expect(mean(gaps.other) / whole).toBeGreaterThan(0.55);
  });

  it("is a like heat loss where readiness for a heat pump carries, and not where it does not", () => {
    expect(heatPump.yes.length).toBeGreaterThan(100);
    expect(mean(heatPump.yes) / whole).toBeLessThan(0.2);
    expect(mean(heatPump.no) / whole).toBeGreaterThan(0.5);
  });
});
