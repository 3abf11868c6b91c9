import type { Indicators } from "@keukentafel/insight";
import { describe, expect, it } from "vitest";
import rules from "../data/rules.json" with { type: "json" };
import { goalsReached } from "./goals.ts";
import { createHomeStates, finish } from "./home-states.ts";
import { simpleContext, terracedAnswers } from "./simple-physics.fixture.ts";

const home = finish(createHomeStates(simpleContext(terracedAnswers)).indicators({}));

function withDemand(netHeatDemandKwhPerM2: number): Indicators {
  return { ...home, standard: { netHeatDemandKwhPerM2, standardKwhPerM2: 60, meetsStandard: false } };
}

describe("goalsReached", () => {
  it("takes the Standaard as met within the accuracy of the estimate, and no further", () => {
    const limit = 60 * (1 + rules.ways.standardMarginShare.value);
    expect(goalsReached(withDemand(limit - 0.1)).meetsStandard).toBe(true);
    expect(goalsReached(withDemand(limit + 0.1)).meetsStandard).toBe(false);
  });
});
