import { pow } from "@keukentafel/repeatable";
import type { Network } from "../compile/network.ts";
import { signalAt } from "../compile/network.ts";

/**
 * What the plant of each zone may do in one step. A limit is a line in the controlled temperature,
 * `limit = limitW − slope · (T − aroundC)`: an emitter gives less to a warmer room.
 */
export interface PlantLimits {
  /** −Infinity: no heating. */
  readonly heatAtC: Float64Array;
  /** +Infinity: no cooling. */
  readonly coolAtC: Float64Array;
  readonly heatLimitW: Float64Array;
  readonly heatSlopeWPerK: Float64Array;
  readonly heatAroundC: Float64Array;
  readonly coolLimitW: Float64Array;
}

export function createPlantLimits(zones: number): PlantLimits {
  return {
    heatAtC: new Float64Array(zones),
    coolAtC: new Float64Array(zones),
    heatLimitW: new Float64Array(zones),
    heatSlopeWPerK: new Float64Array(zones),
    heatAroundC: new Float64Array(zones),
    coolLimitW: new Float64Array(zones),
  };
}

/**
 * Limits of a step. The emitter's law `P = P_n ((θ_w − T)/ΔT_n)^n` (EN 442) enters as its tangent at
 * the controlled temperature of the last step, so that a floor with a small excess stays stable.
 *
 * @param air,radiant temperatures at the end of the last step
 */
export function loadPlantLimits(
  network: Network,
  limits: PlantLimits,
  step: number,
  air: Float64Array,
  radiant: Float64Array,
): void {
  for (let z = 0; z < network.zones.length; z += 1) {
    const { heating, cooling } = network.zones[z]!;
    limits.heatAtC[z] = -Infinity;
    limits.coolAtC[z] = Infinity;
    limits.heatSlopeWPerK[z] = 0;
    if (heating !== undefined) {
      limits.heatAtC[z] = signalAt(heating.setpointC, step);
      const limitW = signalAt(heating.limitW, step);
      limits.heatLimitW[z] = limitW;
      const around = air[z]! + heating.radiantControl * (radiant[z]! - air[z]!);
      limits.heatAroundC[z] = around;
      const { emitter } = heating;
      if (emitter !== undefined) {
        const excess = emitter.meanWaterC[step]! - around;
        const power = excess <= 0 ? 0 : emitter.nominalPowerW * pow(excess / emitter.nominalExcessK, emitter.exponent);
        if (power < limitW) {
          limits.heatLimitW[z] = power;
          limits.heatSlopeWPerK[z] = excess <= 0 ? 0 : (emitter.exponent * power) / excess;
          // Where the tangent has come down to nothing the emitter gives nothing: no set point above it.
          if (power > 0) limits.heatAtC[z] = Math.min(limits.heatAtC[z]!, around + excess / emitter.exponent);
        }
      }
    }
    if (cooling !== undefined) {
      const available = signalAt(cooling.availability, step);
      if (available > 0) {
        // Heating has the last word where the two set points cross.
        limits.coolAtC[z] = Math.max(signalAt(cooling.setpointC, step), limits.heatAtC[z]!);
        limits.coolLimitW[z] = signalAt(cooling.limitW, step) * available;
      }
    }
  }
}
