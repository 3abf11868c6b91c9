import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInCatalogue, type Choices, type DimensionId } from "@keukentafel/measures";
import { mergeOrder, orderWarnings } from "./merge-order.ts";
import { orderRules } from "./order-rules.ts";
import { orderSteps, type OrderContext } from "./order-steps.ts";
import { homesOf, terracedAnswers } from "./simple-physics.fixture.ts";

const home = homesOf(terracedAnswers, 0).central;
const flueHome = homesOf({ ...terracedAnswers, "heating.openFlue": true }, 0).central;
const plain: OrderContext = { thisYear: 2026, boilerYear: null, moments: {}, yearlySavingPerEuro: {} };
const order = (choices: Choices, context = plain, dwelling = home): readonly DimensionId[] =>
  orderSteps(dwelling, choices, builtInCatalogue, context).map(({ dimension }) => dimension);

const everything: Choices = {
  roof: "outside_rc6",
  facade: "cavity_fill",
  floor: "below_rc3_5",
  glazing: "triple_all",
  air_sealing: "cracks_closed",
  ventilation: "demand_extract_new",
  emitters: "floor_heating",
  heat_source: "heat_pump",
  solar_panels: "panels_10",
};

const anyChoices: fc.Arbitrary<Choices> = fc.record(
  Object.fromEntries(
    builtInCatalogue.dimensions.map(({ id, levels }) => [
      id,
      fc.constantFrom("as_is", ...levels.map((level) => level.id)),
    ]),
  ),
  { requiredKeys: [] },
);

describe("the advised order", () => {
  it("holds every rule, whatever is chosen", () => {
    const anyMoments = fc.dictionary(
      fc.constantFrom("roof", "facade", "heat_source", "glazing"),
      fc.record({ moment: fc.constant("renovation"), year: fc.integer({ min: 2026, max: 2040 }) }),
    );
    fc.assert(
      fc.property(fc.constantFrom(home, flueHome), anyChoices, anyMoments, (dwelling, choices, moments) => {
        const steps = order(choices, { ...plain, moments }, dwelling);
        const chosen = Object.values(choices).filter((level) => level !== undefined && level !== "as_is");
        expect(steps).toHaveLength(chosen.length);
        for (const { before, after } of orderRules(dwelling, choices, builtInCatalogue)) {
          expect(steps.indexOf(before)).toBeLessThan(steps.indexOf(after));
        }
      }),
    );
  });

  it("puts insulation first, air with it, the heat pump after and panels last", () => {
    expect(order(everything)).toEqual([
      "facade",
      "floor",
      "roof",
      "ventilation",
      "glazing",
      "air_sealing",
      "emitters",
      "heat_source",
      "solar_panels",
    ]);
  });

  it("says why, at both ends", () => {
    const steps = orderSteps(home, everything, builtInCatalogue, plain);
    const reasons = (dimension: string): readonly (readonly [string, string | null])[] =>
      steps
        .find((step) => step.dimension === dimension)
        ?.reasons.map(({ code, relatesTo }) => [code, relatesTo] as const) ?? [];
    expect(reasons("ventilation")).toContainEqual(["ventilation_with_sealing", "air_sealing"]);
    expect(reasons("air_sealing")).toContainEqual(["sealing_after_ventilation", "ventilation"]);
    expect(reasons("heat_source")).toContainEqual(["heat_source_after_envelope", "roof"]);
    expect(reasons("solar_panels")).toEqual([["panels_after_roof", "roof"]]);
    expect(orderSteps(home, { solar_panels: "panels_6" }, builtInCatalogue, plain)[0]?.reasons).toEqual([
      { code: "any_moment", relatesTo: null },
    ]);
  });

  it("takes an open appliance out before air is drawn or gaps are closed", () => {
    const steps = order(
      { air_sealing: "cracks_closed", ventilation: "demand_extract_new", heat_source: "closed_boiler" },
      plain,
      flueHome,
    );
    expect(steps).toEqual(["heat_source", "ventilation", "air_sealing"]);
  });

  it("lets a hybrid heat pump come early when the boiler is old, and not otherwise", () => {
    const choices: Choices = { roof: "inside_rc3_5", heat_source: "hybrid_heat_pump" };
    expect(order(choices)).toEqual(["roof", "heat_source"]);
    expect(order(choices, { ...plain, boilerYear: 2008 })).toEqual(["heat_source", "roof"]);
    expect(order({ ...choices, heat_source: "heat_pump" }, { ...plain, boilerYear: 2008 })).toEqual([
      "roof",
      "heat_source",
    ]);
  });

  it("follows what pays best among insulation, and moments with a later year", () => {
    const choices: Choices = { roof: "inside_rc3_5", facade: "cavity_fill", floor: "below_rc3_5" };
    expect(order(choices, { ...plain, yearlySavingPerEuro: { roof: 0.1, facade: 0.05, floor: 0.2 } })).toEqual([
      "floor",
      "roof",
      "facade",
    ]);
    expect(order(choices, { ...plain, moments: { facade: { moment: "painting", year: 2030 } } })).toEqual([
      "floor",
      "roof",
      "facade",
    ]);
  });
});

describe("a resident's own order", () => {
  const computed = orderSteps(home, everything, builtInCatalogue, plain);
  const own = ["solar_panels", "heat_source", "roof"];

  it("survives: only what is new or gone changes", () => {
    const merged = mergeOrder(own, computed).map(({ dimension }) => dimension);
    expect(merged.filter((dimension) => own.includes(dimension))).toEqual(own);
    expect([...merged].sort()).toEqual(Object.keys(everything).sort());
    const fewer = computed.filter(({ dimension }) => dimension !== "heat_source");
    expect(mergeOrder(merged, fewer).map(({ dimension }) => dimension)).toEqual(
      merged.filter((dimension) => dimension !== "heat_source"),
    );
  });

  it("is the advised order when there is none, and itself when nothing changed", () => {
    expect(mergeOrder([], computed)).toEqual(computed);
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(everything)), (some) => {
        const once = mergeOrder(some, computed).map(({ dimension }) => dimension);
        expect(mergeOrder(once, computed).map(({ dimension }) => dimension)).toEqual(once);
        expect(once.filter((dimension) => some.includes(dimension))).toEqual(some);
      }),
    );
  });

  it("is warned about, never forbidden", () => {
    const rules = orderRules(home, everything, builtInCatalogue);
    const merged = mergeOrder(["air_sealing", "heat_source", "ventilation"], computed);
    const place = merged.findIndex(({ dimension }) => dimension === "air_sealing");
    expect(orderWarnings(merged, place, rules).map(({ code }) => code)).toEqual(["plan.sealing-before-ventilation"]);
    for (const i of computed.keys()) expect(orderWarnings(computed, i, rules)).toEqual([]);
  });
});
