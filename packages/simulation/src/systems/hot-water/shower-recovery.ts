import { exp } from "@keukentafel/repeatable";
import { hotWaterData } from "./hot-water-data.ts";

/** What receives the water that the drain has warmed. */
export type RecoveryConnection = "cold_tap" | "heater" | "both";

export interface ShowerRecovery {
  /** Effectiveness with equal flows, 0…<1; see `showerRecovery.effectiveness` in the data by kind. */
  readonly effectiveness: number;
  readonly connection: RecoveryConnection;
}

export interface ShowerState {
  /** Water of the mains, mixed water at the shower, and hot water from the heater, °C; cold < shower < hot. */
  readonly coldC: number;
  readonly showerC: number;
  readonly hotC: number;
  /** Fall between shower head and exchanger, K. */
  readonly drainFallK: number;
}

export interface ShowerGain {
  /** Share of the heat of the shower that the heater need not give, 0…1. */
  readonly savedShare: number;
  /** Share of the shower's flow that comes from the heater. */
  readonly hotFlowShare: number;
  /** Temperature of the water behind the exchanger, °C. */
  readonly preheatedC: number;
}

/** The effectiveness by kind of exchanger, of the data. */
export function recoveryEffectiveness(kind: keyof typeof hotWaterData.showerRecovery.effectiveness): number {
  return hotWaterData.showerRecovery.effectiveness[kind].value;
}

/**
 * Effectiveness of a counter-flow exchanger with flow ratio `r = C_min/C_max`, from the one it has
 * with equal flows (there `NTU = ε/(1 − ε)`): `ε = (1 − e^{−N(1−r)}) / (1 − r e^{−N(1−r)})` with
 * `N = NTU/r`, as the transfer stays and the smaller flow is `r` of the larger (Kays & London 1984).
 */
export function unequalEffectiveness(equalEffectiveness: number, flowRatio: number): number {
  const units = equalEffectiveness / (1 - equalEffectiveness);
  if (flowRatio >= 1 - 1e-9) return equalEffectiveness;
  const n = units / flowRatio;
  const fading = exp(-n * (1 - flowRatio));
  return (1 - fading) / (1 - flowRatio * fading);
}

/**
 * What a shower drain exchanger saves while the water runs steadily. The drain carries the whole
 * flow at `θ_shower − fall`; the fresh water on the other side is
 *
 * - `both`: the whole flow (balanced): `saved = ε (θ_d − θ_c)/(θ_s − θ_c)`;
 * - `heater`: only what goes to the heater, `h = (θ_s − θ_c)/(θ_h − θ_c)` of the flow;
 * - `cold_tap`: only what is mixed in cold, `1 − h`, and as that is warmer now
 *   `h = (θ_s − θ_p)/(θ_h − θ_p)` becomes less: solved by halving, to 1e-12.
 *
 * RangeError for an effectiveness outside 0…<1 or temperatures out of order.
 */
export function showerGain(recovery: ShowerRecovery, state: ShowerState): ShowerGain {
  const { effectiveness, connection } = recovery;
  const { coldC, showerC, hotC } = state;
  if (!(effectiveness >= 0 && effectiveness < 1)) throw new RangeError(`effectiveness ${effectiveness} is not 0…<1`);
  if (!(coldC < showerC && showerC < hotC)) throw new RangeError("cold, shower and hot water must rise in that order");
  const drain = Math.max(0, showerC - state.drainFallK - coldC);
  const plainHot = (showerC - coldC) / (hotC - coldC);
  const preheat = (flowShare: number): number => coldC + drain * unequalEffectiveness(effectiveness, flowShare);
  if (connection === "heater") {
    const preheatedC = preheat(plainHot);
    return { savedShare: (preheatedC - coldC) / (hotC - coldC), hotFlowShare: plainHot, preheatedC };
  }
  if (connection === "both") {
    const preheatedC = preheat(1);
    return {
      savedShare: (preheatedC - coldC) / (showerC - coldC),
      hotFlowShare: (showerC - preheatedC) / (hotC - preheatedC),
      preheatedC,
    };
  }
  let least = 0;
  let most = plainHot;
  for (let step = 0; step < 40; step += 1) {
    const hot = (least + most) / 2;
    const preheatedC = preheat(1 - hot);
    if ((showerC - preheatedC) / (hotC - preheatedC) < hot) most = hot;
    else least = hot;
  }
  const hotFlowShare = (least + most) / 2;
  return { savedShare: 1 - hotFlowShare / plainHot, hotFlowShare, preheatedC: preheat(1 - hotFlowShare) };
}

/**
 * Saved shares of whole showers (warm-up of the exchanger counted) for cold water of 0, 1 … 30 °C; between
 * them straight.
 */
export function savedShareByColdC(recovery: ShowerRecovery, showerC: number, hotC: number): Float64Array {
  const { drainFallK, warmUpMinutes, showerMinutes } = hotWaterData.showerRecovery;
  const working = Math.max(0, 1 - warmUpMinutes.value / showerMinutes.value);
  return Float64Array.from(
    { length: 31 },
    (_, coldC) => working * showerGain(recovery, { coldC, showerC, hotC, drainFallK: drainFallK.value }).savedShare,
  );
}
