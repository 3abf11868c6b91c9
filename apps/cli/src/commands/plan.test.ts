import { describe, expect, it } from "vitest";
import { claims, inThisProcess } from "../../test-support/run-program.ts";

describe("keukentafel plan", () => {
  it("gives possibilities and the plan of the choices asked for", async () => {
    const choices = "facade=cavity_fill,glazing=hrpp_all";
    const ended = await inThisProcess([
      "plan",
      claims,
      "--json",
      "--draws",
      "0",
      "--date",
      "2026-05-01",
      "--choices",
      choices,
    ]);
    expect(ended.code).toBe(0);
    const document = JSON.parse(ended.out) as {
      readonly possibilities: {
        readonly singles: readonly unknown[];
        readonly ways: readonly { readonly id: string }[];
      };
      readonly plan: { readonly steps: readonly { readonly dimension: string }[] };
    };
    expect(document).toMatchObject({ date: "2026-05-01" });
    expect(document.possibilities.ways.map(({ id }) => id)).toEqual(["nothing", "enough", "further"]);
    expect(document.possibilities.singles.length).toBeGreaterThan(15);
    expect(document.plan.steps.map(({ dimension }) => dimension).toSorted()).toEqual(["facade", "glazing"]);
  }, 120_000);
});
