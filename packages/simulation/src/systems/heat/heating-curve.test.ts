import { describe, expect, it } from "vitest";
import { alongCurve } from "./curve.ts";
import { curveFlowC, designCurve, prepareFlow } from "./heating-curve.ts";

describe("heating curve", () => {
  it("goes by the weather between its limits, lower in set-back", () => {
    const flow = prepareFlow(
      {
        kind: "curve",
        flowByOutdoorC: [
          [-10, 55],
          [20, 25],
        ],
        setBackK: 6,
        leastC: 28,
        mostC: 52,
      },
      90,
    );
    expect(curveFlowC(flow, 5, 0)).toBeCloseTo(40, 12);
    expect(curveFlowC(flow, 5, 0.5)).toBeCloseTo(37, 12);
    expect(curveFlowC(flow, -10, 0)).toBe(52);
    expect(curveFlowC(flow, 19, 1)).toBe(28);
  });

  it("a source that makes no warmer water limits it", () => {
    expect(curveFlowC(prepareFlow({ kind: "fixed", flowC: 70 }, 65), 5, 0)).toBe(65);
    expect(curveFlowC(prepareFlow({ kind: "fixed", flowC: 70 }, 90), 5, 1)).toBe(70);
    expect(curveFlowC(prepareFlow({ kind: "needed", marginK: 2, leastC: 25, mostC: 55 }, 90), -10, 0)).toBe(25);
  });

  it("for radiators of 55 °C at −10 °C: half of the heat at 20 + 35 · 0.5^(1/1.3) = 40.5 °C", () => {
    const curve = designCurve({ outdoorC: -10, flowC: 55, roomC: 20, exponent: 1.3 });
    expect(alongCurve(curve, -10)).toBe(55);
    expect(alongCurve(curve, 5)).toBeCloseTo(40.5, 1);
    expect(alongCurve(curve, 25)).toBe(20);
  });
});
