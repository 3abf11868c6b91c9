import { emptyState } from "@keukentafel/journey";
import { describe, expect, it } from "vitest";
import { choicesOf, moveStep, shownOrder } from "./choices.ts";

describe("choices of a dossier", () => {
  it("leaves out what is as it is and what this catalogue does not have", () => {
    const state = { ...emptyState, choices: { roof: "inside_rc6", floor: "as_is", facade: "gone_level", attic: "x" } };
    expect(choicesOf(state)).toEqual({ roof: "inside_rc6" });
  });

  it("keeps the resident's own order, then the advised one, then the catalogue's", () => {
    const choices = { roof: "inside_rc6", floor: "below_rc3_5", glazing: "hrpp_all" } as const;
    expect(shownOrder(choices, ["glazing", "facade"], ["floor", "roof", "glazing"])).toEqual([
      "glazing",
      "floor",
      "roof",
    ]);
    expect(shownOrder(choices, [], [])).toEqual(["roof", "floor", "glazing"]);
  });

  it("moves a step and stops at the ends", () => {
    expect(moveStep(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
    expect(moveStep(["a", "b", "c"], 0, 9)).toEqual(["b", "c", "a"]);
    expect(moveStep(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  });
});
