import { describe, expect, it } from "vitest";
import { referenceYear } from "@keukentafel/climate";
import { describeHome, type Description } from "@keukentafel/dwelling";
import { readClaimsDocument } from "@keukentafel/dwelling";
import type { Choices } from "@keukentafel/measures";
import type { ClaimValue } from "@keukentafel/quantities";
import { createSimulationCache } from "@keukentafel/simulation";
import { blockOf } from "./blocks.ts";
import { finish, type HomeStates } from "./home-states.ts";
import { makePlan } from "./make-plan.ts";
import { homeStates } from "./request.ts";

const cache = createSimulationCache(referenceYear("de-bilt"));

function described(answers: Readonly<Record<string, ClaimValue>>): Description {
  const claims = readClaimsDocument({ format: "keukentafel/claims", version: 1, answers });
  if (!claims.ok) throw new Error(JSON.stringify(claims.problems));
  const home = describeHome(claims.value);
  if (!home.ok) throw new Error(JSON.stringify(home.problems));
  return home.value;
}

function statesOf(answers: Readonly<Record<string, ClaimValue>>, draws: number): HomeStates {
  return homeStates({ description: described(answers), cache, seed: 7, draws, today: "2026-11-24" });
}

const terraced = { "home.form": "mid_terrace", "home.constructionYear": 1970, "home.streetFacing": "north" };

describe("on simulated years", () => {
  const closedUp = statesOf(
    {
      ...terraced,
      "ventilation.inlets": false,
      "use.bedroomWindow": "shut",
      "use.occupants": 2,
      "envelope.draught": "ordinary",
    },
    0,
  );

  it(
    "blocks sealing where the simulation shows too little air or mould, with a remedy that the simulation shows to work",
    { timeout: 60_000 },
    () => {
      const sealing: Choices = { air_sealing: "careful" };
      const found = finish(blockOf(closedUp, sealing));
      expect(["insufficient_air", "mould_risk"]).toContain(found?.reason);
      expect(found?.remedy).not.toBeNull();
      const mended = finish(closedUp.indicators({ ...sealing, ...found?.remedy }));
      expect(mended.air.insufficient).toBe(false);
      // Every cheaper ventilation was tried and found wanting.
      const cost = found?.remedyCost?.likely.cents ?? 0;
      const cheaper = [
        { level: "inlets", cents: 90_000 },
        { level: "local_fans", cents: 150_000 },
        { level: "demand_extract_new", cents: 580_000 },
      ]
        .filter(({ cents }) => cents < cost)
        .map(({ level }) => finish(closedUp.indicators({ ...sealing, ventilation: level })));
      for (const { air, moisture } of cheaper) expect(air.insufficient || moisture.mouldRisk).toBe(true);
    },
  );

  it("makes a plan whose every step saves what the physics says", { timeout: 60_000 }, () => {
    const states = statesOf(terraced, 2);
    const choices: Choices = {
      facade: "cavity_fill",
      floor: "below_rc3_5",
      heat_source: "hybrid_heat_pump",
      solar_panels: "panels_10",
    };
    const plan = finish(makePlan(states, { choices, order: [], moments: {} }));
    expect(plan.steps.at(-1)?.after.yearlyBill).toEqual(plan.total.yearlyBill);
    const gas = [plan.asIs, ...plan.steps.map(({ after }) => after)].map(
      ({ indicators }) => indicators.energy.gasM3.total,
    );
    for (let i = 1; i < gas.length; i++) expect(gas[i]).toBeLessThanOrEqual(gas[i - 1] ?? 0);
    expect(plan.total.yearlyBill.cents).toBeLessThan(plan.asIs.yearlyBill.cents * 0.7);
    expect(plan.total.ranges?.billEuro.p10).toBeLessThan(plan.asIs.ranges?.billEuro.p10 ?? 0);
  });

  it(
    "saves about what Milieu Centraal publishes for a filled cavity in a mid-terrace house",
    { timeout: 60_000 },
    () => {
      const states = statesOf(
        { ...terraced, "envelope.glazing.living": "double", "envelope.glazing.sleeping": "double" },
        0,
      );
      const before = finish(states.indicators({})).energy.gasM3.total;
      const saved = before - finish(states.indicators({ facade: "cavity_fill" })).energy.gasM3.total;
      // Milieu Centraal 2026: 180 m³; half to one and a half of it.
      expect(saved).toBeGreaterThan(90);
      expect(saved).toBeLessThan(270);
    },
  );

  it(
    "counts that people let an insulated home become warmer, unless they said how warm they have it",
    { timeout: 60_000 },
    () => {
      const cavity: Choices = { facade: "cavity_fill" };
      const supposed = statesOf(terraced, 0);
      const stated = statesOf({ ...terraced, "use.dayTemperatureC": 20 }, 0);
      const rise = (states: HomeStates): number =>
        states.dwellingAfter(cavity).use.dayTemperatureC - states.context.central.use.dayTemperatureC;
      expect(rise(supposed)).toBeGreaterThan(0.05);
      expect(rise(supposed)).toBeLessThan(1.5);
      expect(rise(stated)).toBe(0);
    },
  );
});
