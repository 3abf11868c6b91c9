import { describe, expect, it } from "vitest";
import { leakageFlow, leakageOf, windFlow, windGrowth } from "./leakage.ts";

describe("leakage by wind and stack, EN 15242", () => {
  it("follows the worked arithmetic", () => {
    // q10 = 300: q4 = 162.87 m³/h. Wind 4 m/s, ΔCp 0.75: 0.0769·162.87·12^⅔ = 65.65.
    // Stack 5 m, 20 K: 0.0146·162.87·100^⅔ = 51.23. Together 65.65 + 0.14·65.65·51.23/162.87 = 68.54.
    const leakage = leakageOf(300, 5);
    expect(leakage.q4M3PerH).toBeCloseTo(162.87, 2);
    const wind = windFlow(leakage.q4M3PerH, 4, 0.75);
    expect(wind).toBeCloseTo(65.65, 1);
    expect(leakageFlow(leakage, 0, 20)).toBeCloseTo(51.23, 1);
    expect(leakageFlow(leakage, wind, 20)).toBeCloseTo(68.54, 1);
    expect(leakageFlow(leakage, wind, -20)).toBeCloseTo(68.54, 1);
  });

  it("grows with the wind from its flow at 1 m/s", () => {
    const { q4M3PerH } = leakageOf(300, 5);
    expect(windFlow(q4M3PerH, 1, 0.75) * windGrowth(4)).toBeCloseTo(windFlow(q4M3PerH, 4, 0.75), 10);
  });

  it("is nothing in a tight house", () => {
    expect(leakageFlow(leakageOf(0, 5), 0, 20)).toBe(0);
  });
});
