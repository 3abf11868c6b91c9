import { pow } from "@keukentafel/repeatable";
import type { Curve, PreparedCurve } from "./curve.ts";
import { alongPrepared, prepareCurve } from "./curve.ts";

/** How warm the water to the emitters is. */
export type FlowControl =
  /** The same at all times, °C. */
  | { readonly kind: "fixed"; readonly flowC: number }
  /** By the weather (stooklijn). */
  | {
      readonly kind: "curve";
      /** Flow by outdoor temperature, °C. */
      readonly flowByOutdoorC: Curve;
      /** Lower in hours of set-back, K. */
      readonly setBackK: number;
      readonly leastC: number;
      readonly mostC: number;
    }
  /** Just what the zone that asks for the warmest water needs, and a margin: a curve set right, or room compensation. */
  | { readonly kind: "needed"; readonly marginK: number; readonly leastC: number; readonly mostC: number };

/** A flow control as the hour loop uses it: a floor under the flow by outdoor temperature, and its limits. */
export interface PreparedFlow {
  readonly curve: PreparedCurve;
  readonly setBackK: number;
  readonly leastC: number;
  readonly mostC: number;
  /** The flow also rises to what the zones need. */
  readonly follows: boolean;
  /** The curve is flat and knows no set-back: always `leastC`, as far as the source makes it. */
  readonly flat: boolean;
  readonly marginK: number;
}

/** @param limitC warmest the source makes, °C */
export function prepareFlow(control: FlowControl, limitC: number): PreparedFlow {
  if (control.kind === "curve") {
    const { flowByOutdoorC, setBackK, leastC } = control;
    const mostC = Math.min(control.mostC, limitC);
    return { curve: prepareCurve(flowByOutdoorC), setBackK, leastC, mostC, follows: false, flat: false, marginK: 0 };
  }
  const leastC = control.kind === "fixed" ? control.flowC : control.leastC;
  const mostC = Math.min(control.kind === "fixed" ? control.flowC : control.mostC, limitC);
  const follows = control.kind === "needed";
  const marginK = control.kind === "needed" ? control.marginK : 0;
  return { curve: prepareCurve([[0, leastC]]), setBackK: 0, leastC, mostC, follows, flat: true, marginK };
}

/**
 * Flow temperature of an hour, °C: the curve at the outdoor temperature, lowered by the set-back,
 * between its limits.
 *
 * @param setBack share of the hour in set-back, 0…1
 */
export function curveFlowC(flow: PreparedFlow, outdoorC: number, setBack: number): number {
  const wanted = alongPrepared(flow.curve, outdoorC) - setBack * flow.setBackK;
  return Math.min(flow.mostC, Math.max(flow.leastC, wanted));
}

/**
 * A heating curve for a design point: flow for which the emitters give the heat of every outdoor
 * temperature, heat straight from design to none at the room's (EN 12828; DIN curves of controllers):
 * `flow = room + (design flow − room) · ((room − outdoor)/(room − design))^(1/n)` in steps of 2 K.
 */
export function designCurve(design: {
  readonly outdoorC: number;
  readonly flowC: number;
  readonly roomC: number;
  readonly exponent: number;
}): Curve {
  const points: [number, number][] = [];
  for (let outdoorC = design.outdoorC; outdoorC < design.roomC; outdoorC += 2) {
    const share = (design.roomC - outdoorC) / (design.roomC - design.outdoorC);
    points.push([outdoorC, design.roomC + (design.flowC - design.roomC) * pow(share, 1 / design.exponent)]);
  }
  points.push([design.roomC, design.roomC]);
  return points;
}
