import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dwelling } from "@keukentafel/dwelling";
import { applyChoices, applyEffects } from "./apply-choices.ts";
import { builtInCatalogue } from "./built-in-catalogue.ts";
import type { Choices } from "./catalogue.ts";
import { chosenLevels, dimensionIds, normalizeChoices } from "./levels.ts";
import { terracedHome } from "./terraced-home.fixture.ts";

const anyChoices: fc.Arbitrary<Choices> = fc.record(
  Object.fromEntries(
    builtInCatalogue.dimensions.map(({ id, levels }) => [
      id,
      fc.constantFrom("as_is", ...levels.map((level) => level.id)),
    ]),
  ),
  { requiredKeys: [] },
);

const flueHome: Dwelling = {
  ...terracedHome,
  heating: { ...terracedHome.heating, openFlue: true },
};
const goodHome: Dwelling = {
  ...terracedHome,
  envelope: {
    ...terracedHome.envelope,
    roof: { rcM2KPerW: 6.3 },
    facade: { rcM2KPerW: 4.7, wall: "cavity", insulatedAt: "built" },
    floor: { rcM2KPerW: 3.7, below: "crawl_space" },
    glazing: { living: "triple", sleeping: "hr_plus_plus" },
    leakageQv10Dm3PerSM2: 0.4,
    temperatureFactor: 0.75,
  },
  ventilation: {
    system: "balanced_heat_recovery",
    inlets: false,
    flowFactor: 0.6,
    heatRecoveryEffectiveness: 0.9,
  },
  heating: {
    ...terracedHome.heating,
    source: "heat_pump",
    emitters: "floor_heating",
    supplyTemperatureC: 35,
    heatPumpPowerW: 5000,
  },
};
const anyHome = fc.constantFrom(terracedHome, flueHome, goodHome);

describe("applying choices", () => {
  it("does not depend on the order of choices or of effects", () => {
    fc.assert(
      fc.property(anyHome, anyChoices, fc.integer(), (home, choices, seed) => {
        const expected = applyChoices(home, choices, builtInCatalogue);
        const effects = chosenLevels(builtInCatalogue, choices).flatMap(({ level }) => level.effects);
        const key = (n: number): number => ((n + 1) * 2654435761 + seed) % 97;
        const shuffled = effects.map((effect, i) => ({ effect, i })).sort((a, b) => key(a.i) - key(b.i) || b.i - a.i);
        const written = Object.fromEntries(Object.entries(choices).reverse());
        expect(
          applyEffects(
            home,
            shuffled.map(({ effect }) => effect),
          ),
        ).toEqual(expected);
        expect(applyChoices(home, written, builtInCatalogue)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("never makes a slot worse, but for the corner behind an inside lining", () => {
    fc.assert(
      fc.property(anyHome, anyChoices, (home, choices) => {
        const after = applyChoices(home, choices, builtInCatalogue);
        expect(after.envelope.roof.rcM2KPerW).toBeGreaterThanOrEqual(home.envelope.roof.rcM2KPerW);
        expect(after.envelope.facade.rcM2KPerW).toBeGreaterThanOrEqual(home.envelope.facade.rcM2KPerW);
        expect(after.envelope.floor.rcM2KPerW).toBeGreaterThanOrEqual(home.envelope.floor.rcM2KPerW);
        expect(after.envelope.leakageQv10Dm3PerSM2).toBeLessThanOrEqual(home.envelope.leakageQv10Dm3PerSM2);
        expect(after.envelope.frameUWPerM2K).toBeLessThanOrEqual(home.envelope.frameUWPerM2K);
        expect(after.ventilation.heatRecoveryEffectiveness).toBeGreaterThanOrEqual(
          home.ventilation.heatRecoveryEffectiveness,
        );
        expect(after.heating.supplyTemperatureC).toBeLessThanOrEqual(home.heating.supplyTemperatureC);
        expect(after.heating.boilerEfficiency).toBeGreaterThanOrEqual(home.heating.boilerEfficiency);
        expect(after.heating.heatPumpPowerW).toBeGreaterThanOrEqual(home.heating.heatPumpPowerW);
        const lowest =
          choices.facade === "inside_rc3_7"
            ? Math.min(0.55, home.envelope.temperatureFactor)
            : home.envelope.temperatureFactor;
        expect(after.envelope.temperatureFactor).toBeGreaterThanOrEqual(lowest);
      }),
    );
  });

  it("applied twice is applied once", () => {
    fc.assert(
      fc.property(anyHome, anyChoices, (home, choices) => {
        const once = applyChoices(home, choices, builtInCatalogue);
        expect(applyChoices(once, choices, builtInCatalogue)).toEqual(once);
      }),
    );
  });

  it("gives the home itself back when nothing is chosen or nothing becomes better", () => {
    expect(applyChoices(terracedHome, { roof: "as_is" }, builtInCatalogue)).toBe(terracedHome);
    expect(applyChoices(goodHome, { roof: "inside_rc3_5", heat_source: "heat_pump" }, builtInCatalogue)).toBe(goodHome);
    expect(normalizeChoices({ roof: "as_is", floor: "below_rc3_5" })).toEqual({
      floor: "below_rc3_5",
    });
  });

  it("sizes a heat pump by the home as it will be", () => {
    const alone = applyChoices(terracedHome, { heat_source: "heat_pump" }, builtInCatalogue);
    const insulated = applyChoices(
      terracedHome,
      {
        heat_source: "heat_pump",
        roof: "inside_rc3_5",
        facade: "cavity_fill",
        floor: "below_rc3_5",
        glazing: "hrpp_all",
      },
      builtInCatalogue,
    );
    expect(alone.heating.heatPumpPowerW).toBeGreaterThan(insulated.heating.heatPumpPowerW + 1000);
    expect(insulated.heating.heatPumpPowerW).toBeGreaterThanOrEqual(4000);
    expect(insulated.heating.supplyTemperatureC).toBe(55);
    expect(insulated.electricity.cooking).toBe("induction");
  });

  it("puts panels on the face to the south and counts those there are", () => {
    const six = applyChoices(terracedHome, { solar_panels: "panels_6" }, builtInCatalogue);
    expect(six.solarPanels).toEqual([{ peakKw: 6 * 0.435, tiltDeg: 45, azimuthDeg: 180 }]);
    const ten = applyChoices(six, { solar_panels: "panels_10" }, builtInCatalogue);
    expect(ten.solarPanels.reduce((sum, { peakKw }) => sum + peakKw, 0)).toBeCloseTo(4.35, 9);
  });

  it("refuses a level that is not there", () => {
    expect(() => applyChoices(terracedHome, { roof: "thatch" }, builtInCatalogue)).toThrow(RangeError);
    expect(dimensionIds).toHaveLength(builtInCatalogue.dimensions.length);
  });
});
