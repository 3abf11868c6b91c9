import { describe, expect, it } from "vitest";
import { recoveryEffectiveness, savedShareByColdC, showerGain, unequalEffectiveness } from "./shower-recovery.ts";

const state = { coldC: 10, showerC: 38, hotC: 60, drainFallK: 3 };

describe("shower heat recovery", () => {
  it("is what it is with equal flows, and more of the smaller flow with unequal ones", () => {
    expect(unequalEffectiveness(0.5, 1)).toBe(0.5);
    // NTU 1 with equal flows; half the flow: N = 2, (1 − e⁻¹)/(1 − ½e⁻¹) = 0.7746.
    expect(unequalEffectiveness(0.5, 0.5)).toBeCloseTo(0.6321205588 / (1 - 0.5 * 0.3678794412), 9);
    // Continuous towards equal flows.
    expect(unequalEffectiveness(0.5, 0.99999)).toBeCloseTo(0.5, 4);
  });

  it("saves ε (35 − 10)/(38 − 10) of the heat when balanced: 0.5 gives 44.6 %", () => {
    const gain = showerGain({ effectiveness: 0.5, connection: "both" }, state);
    expect(gain.savedShare).toBeCloseTo((0.5 * 25) / 28, 9);
    expect(gain.preheatedC).toBeCloseTo(22.5, 9);
  });

  it("closes its heat balance: heat from the heater and from the drain make the shower", () => {
    for (const connection of ["both", "heater", "cold_tap"] as const) {
      const { hotFlowShare: hot, preheatedC } = showerGain({ effectiveness: 0.6, connection }, state);
      const heater = hot * (state.hotC - (connection === "cold_tap" ? state.coldC : preheatedC));
      const freshShare = connection === "both" ? 1 : connection === "heater" ? hot : 1 - hot;
      const drain = freshShare * (preheatedC - state.coldC);
      expect(heater + drain).toBeCloseTo(state.showerC - state.coldC, 8);
      // No more than the drain has.
      expect(drain).toBeLessThanOrEqual(state.showerC - 3 - state.coldC);
      expect(showerGain({ effectiveness: 0.6, connection }, state).savedShare).toBeCloseTo(
        1 - heater / (state.showerC - state.coldC),
        8,
      );
    }
  });

  it("saves most when balanced, and nothing without exchanger", () => {
    const saved = (connection: "both" | "heater" | "cold_tap") =>
      showerGain({ effectiveness: recoveryEffectiveness("vertical_pipe"), connection }, state).savedShare;
    expect(saved("both")).toBeGreaterThan(saved("heater"));
    expect(saved("both")).toBeGreaterThan(saved("cold_tap"));
    expect(showerGain({ effectiveness: 0, connection: "cold_tap" }, state).savedShare).toBeCloseTo(0, 9);
    const table = savedShareByColdC({ effectiveness: 0.62, connection: "both" }, 38.5, 60);
    expect(table).toHaveLength(31);
    expect(table[6]).toBeGreaterThan(table[16]!);
  });

  it("refuses the impossible", () => {
    expect(() => showerGain({ effectiveness: 1, connection: "both" }, state)).toThrow(RangeError);
    expect(() => showerGain({ effectiveness: 0.5, connection: "both" }, { ...state, hotC: 30 })).toThrow(RangeError);
  });
});
