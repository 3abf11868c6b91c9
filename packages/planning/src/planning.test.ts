import { describe, expect, it } from "vitest";
import type { Dwelling } from "@keukentafel/dwelling";
import type { Indicators } from "@keukentafel/insight";
import { builtInCatalogue, type Choices } from "@keukentafel/measures";
import rules from "../data/rules.json" with { type: "json" };
import { blockOf } from "./blocks.ts";
import { findPossibilities } from "./find-possibilities.ts";
import { freezePlan, isUnchanged } from "./freeze-plan.ts";
import { goalsReached } from "./goals.ts";
import { createHomeStates, finish, type HomeContext, type HomeStates } from "./home-states.ts";
import { makePlan } from "./make-plan.ts";
import type { Block, Possibilities, Way } from "./possibilities.ts";
import { simpleContext, simpleYear, terracedAnswers } from "./simple-physics.fixture.ts";

function block(states: HomeStates, choices: Choices): Block | null {
  return finish(blockOf(states, choices));
}

const context = (answers = {}, more: Partial<HomeContext> = {}): HomeContext =>
  simpleContext({ ...terracedAnswers, ...answers }, more);
const possibilitiesOf = (one: HomeContext): Possibilities => finish(findPossibilities(createHomeStates(one)));
const way = (possibilities: Possibilities, id: Way["id"]): Way => {
  const found = possibilities.ways.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no way ${id}`);
  return found;
};

describe("blocks", () => {
  const stuffy = { "ventilation.inlets": false, "use.bedroomWindow": "shut", "use.occupants": 2 };

  it("blocks sealing that leaves too little air, and mends it with grilles before heat recovery", () => {
    const states = createHomeStates(context(stuffy));
    const found = block(states, { air_sealing: "cracks_closed" });
    expect(found?.reason).toBe("insufficient_air");
    expect(found?.details["co2P95SleepingPpm"]).toBeGreaterThan(1200);
    expect(found?.remedy).toEqual({ ventilation: "inlets" });
    expect(found?.remedyCost?.likely.cents).toBe(90_000);
    expect(finish(states.indicators({ air_sealing: "cracks_closed", ventilation: "inlets" })).air.insufficient).toBe(
      false,
    );
  });

  it("takes the next dearer ventilation when grilles are not enough", () => {
    const found = block(createHomeStates(context(stuffy)), { air_sealing: "careful" });
    expect(found?.reason).toBe("insufficient_air");
    expect(Object.values(found?.remedy ?? {})).toEqual(["local_fans"]);
  });

  it("holds a whole package to the same, and lets a better ventilation replace the one chosen", () => {
    const states = createHomeStates(context(stuffy));
    expect(block(states, { air_sealing: "cracks_closed", ventilation: "inlets" })).toBeNull();
    const found = block(states, { air_sealing: "careful", ventilation: "inlets" });
    expect(found?.remedy).toEqual({ ventilation: "local_fans" });
    expect(
      block(createHomeStates(context({ "heating.openFlue": true })), {
        air_sealing: "careful",
        heat_source: "closed_boiler",
      })?.reason,
    ).not.toBe("open_flue");
  });

  it("does not block what leaves the air alone", () => {
    expect(block(createHomeStates(context(stuffy)), { roof: "inside_rc3_5" })).toBeNull();
  });

  it("puts safety first beside an open appliance", () => {
    const found = block(createHomeStates(context({ "heating.openFlue": true })), { air_sealing: "cracks_closed" });
    expect(found?.reason).toBe("open_flue");
    expect(found?.remedy).toEqual({ heat_source: "closed_boiler" });
  });

  it("blocks a heat pump that leaves rooms cold, with a simulated remedy", () => {
    const states = createHomeStates(context());
    const found = block(states, { heat_source: "heat_pump" });
    expect(found?.reason).toBe("too_cold_at_supply_temperature");
    expect(found?.remedy).not.toBeNull();
    const mended = finish(states.indicators({ heat_source: "heat_pump", ...found?.remedy }));
    expect(mended.comfort.coldHoursLiving).toBeLessThan(100);
    expect(block(createHomeStates(context()), { heat_source: "hybrid_heat_pump" })).toBeNull();
  });
});

describe("possibilities", () => {
  const couple = { "use.occupants": 2 };
  const found = possibilitiesOf(context(couple));

  it("compares every level alone, and only simulates what applies", () => {
    const levels = builtInCatalogue.dimensions.flatMap(({ id, levels: all }) =>
      all.map((level) => `${id}.${level.id}`),
    );
    expect(found.singles.map(({ dimension, level }) => `${dimension}.${level}`)).toEqual(levels);
    for (const single of found.singles)
      expect(single.outcomes === null).toBe(single.block?.reason === "not_applicable");
    const roof = found.singles.find(({ level }) => level === "inside_rc3_5");
    expect(roof?.billChange?.cents).toBe((roof?.outcomes?.yearlyBill.cents ?? 0) - found.asIs.yearlyBill.cents);
    expect(roof?.billChange?.cents).toBeLessThan(0);
  });

  it("finds enough: all goals, and none without any of its steps", () => {
    const { outcomes } = way(found, "enough");
    const all = (indicators: Indicators): boolean => Object.values(goalsReached(indicators)).every(Boolean);
    expect(all(outcomes.indicators)).toBe(true);
    const states = createHomeStates(context(couple));
    for (const dimension of Object.keys(outcomes.choices)) {
      expect(all(finish(states.indicators({ ...outcomes.choices, [dimension]: "as_is" })))).toBe(false);
    }
  });

  it("goes further on top of enough, each step with what it adds", () => {
    const enough = way(found, "enough");
    const further = way(found, "further");
    expect(Object.keys(further.outcomes.choices)).toEqual(expect.arrayContaining(Object.keys(enough.outcomes.choices)));
    expect(enough.addsSteps.at(-1)?.outcomes.choices).toEqual(enough.outcomes.choices);
    expect(further.addsSteps.at(-1)?.outcomes.choices).toEqual(further.outcomes.choices);
    expect(further.outcomes.indicators.energy.gasM3.total).toBe(0);
    expect(further.outcomes.subsidy.cents).toBeGreaterThan(enough.outcomes.subsidy.cents);
  });

  it("gives ranges to the ways, over the same draws", () => {
    for (const { outcomes } of found.ways) {
      expect(outcomes.ranges?.billEuro.p10).toBeLessThanOrEqual(outcomes.ranges?.billEuro.p90 ?? 0);
      expect(outcomes.ranges?.billEuro.likely).toBe(outcomes.yearlyBill.cents / 100);
    }
    expect(found.asIs.ranges).not.toBeNull();
  });

  it("simulates each state once, and can be stopped between any two", () => {
    const asked: string[] = [];
    const counted = (dwelling: Dwelling): Indicators => {
      asked.push(JSON.stringify(dwelling));
      return simpleYear(dwelling);
    };
    const counting = context(couple, { evaluate: { fully: counted, year: counted } });
    const work = findPossibilities(createHomeStates(counting));
    work.next();
    expect(asked).toHaveLength(1);
    let last = 0;
    for (const { done, total } of work) {
      expect(done).toBeGreaterThanOrEqual(last);
      expect(total).toBeGreaterThanOrEqual(done);
      last = done;
    }
    expect(last).toBe(asked.length);
    expect(asked.length).toBeLessThan(110);
  });

  it("is the same every time", () => {
    expect(possibilitiesOf(context(couple))).toEqual(found);
  });

  it("does for every type of home", () => {
    for (const form of ["end_terrace", "semi_detached", "detached", "walk_up_flat", "gallery_flat"]) {
      for (const year of [1920, 1985, 2018]) {
        const one = possibilitiesOf(context({ "home.form": form, "home.constructionYear": year }));
        expect(one.ways).toHaveLength(3);
        for (const { outcomes } of one.ways) expect(Number.isSafeInteger(outcomes.yearlyBill.cents)).toBe(true);
      }
    }
  });

  it("names only levels that the catalogue has in its rules", () => {
    for (const preferences of [rules.ways.enough, rules.ways.further]) {
      for (const [dimension, ids] of Object.entries(preferences)) {
        const levels = builtInCatalogue.dimensions.find(({ id }) => id === dimension)?.levels.map(({ id }) => id) ?? [];
        expect(levels).toEqual(expect.arrayContaining(ids));
      }
    }
  });
});

describe("a plan", () => {
  const choices: Choices = {
    roof: "inside_rc3_5",
    air_sealing: "cracks_closed",
    ventilation: "inlets",
    solar_panels: "panels_10",
  };
  const stuffy = context({ "ventilation.inlets": false, "use.bedroomWindow": "shut", "use.occupants": 2 });

  it("runs through its steps to the end", () => {
    const plan = finish(makePlan(createHomeStates(stuffy), { choices, order: [], moments: {} }));
    expect(plan.steps.map(({ dimension }) => dimension)).toEqual([
      "roof",
      "ventilation",
      "air_sealing",
      "solar_panels",
    ]);
    expect(plan.steps.at(-1)?.after.yearlyBill).toEqual(plan.total.yearlyBill);
    expect(plan.total.ranges).not.toBeNull();
    expect(plan.steps.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it("keeps the resident's order and says what goes wrong in it", () => {
    const plan = finish(
      makePlan(createHomeStates(stuffy), { choices, order: ["air_sealing", "ventilation"], moments: {} }),
    );
    const sealing = plan.steps.find(({ dimension }) => dimension === "air_sealing");
    expect(sealing?.warnings.map(({ code }) => code)).toContain("plan.sealing-before-ventilation");
    expect(
      plan.steps
        .map(({ dimension }) => dimension)
        .filter((dimension) => dimension !== "roof" && dimension !== "solar_panels"),
    ).toEqual(["air_sealing", "ventilation"]);
  });

  it("is subsidised by the years of its steps", () => {
    const two: Choices = { roof: "inside_rc3_5", floor: "below_rc3_5" };
    const subsidy = (year: number): number =>
      finish(
        makePlan(createHomeStates(context()), {
          choices: two,
          order: [],
          moments: { roof: { moment: "renovation", year } },
        }),
      ).total.subsidy.cents;
    expect(subsidy(2026)).toBe(2 * subsidy(2029));
  });

  it("is empty when nothing is chosen", () => {
    const plan = finish(makePlan(createHomeStates(context()), { choices: {}, order: ["roof"], moments: {} }));
    expect(plan.steps).toEqual([]);
    expect(plan.total).toEqual(plan.asIs);
  });

  it("freezes with a hash that tells every change", () => {
    const plan = finish(makePlan(createHomeStates(context()), { choices, order: [], moments: {} }));
    const provenance = {
      engine: { name: "keukentafel", version: "0.1.0", solver: "full", stepsPerHour: 1 },
      weather: "reference:de-bilt",
      seed: 7,
      draws: 4,
      dataVersion: "abc",
      catalogueEdition: "2026-11",
      priceDate: "2026-08-31",
    };
    const frozen = freezePlan(plan, provenance);
    expect(freezePlan(plan, provenance).hash).toBe(frozen.hash);
    expect(isUnchanged(frozen)).toBe(true);
    expect(isUnchanged({ ...frozen, summary: { ...frozen.summary, steps: 9 } })).toBe(false);
    expect(freezePlan(plan, { ...provenance, seed: 8 }).hash).not.toBe(frozen.hash);
    expect(frozen.summary["billAfterEuro"]).toBeLessThan(frozen.summary["billBeforeEuro"] ?? 0);
  });
});
