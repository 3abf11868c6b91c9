import type { Network } from "../compile/network.ts";
import type { RoomState } from "./record-step.ts";
import type { StepInputs } from "./step-inputs.ts";

/** Constants of every glazing in the form the loop wants them. */
export interface RoomGlass {
  readonly zone: Int32Array;
  readonly areaM2: Float64Array;
  readonly convectionWPerM2K: Float64Array;
  readonly longWaveWPerM2K: Float64Array;
  readonly frameWPerK: Float64Array;
  readonly radiantPerM2: Float64Array;
  /** 1 / (h_c + h_r + U_out) in this step, m²·K/W. */
  readonly perSum: Float64Array;
}

export function createRoomGlass(network: Network): RoomGlass {
  const { windows } = network;
  return {
    zone: Int32Array.from(windows, (window) => window.zone),
    areaM2: Float64Array.from(windows, (window) => window.areaM2),
    convectionWPerM2K: Float64Array.from(windows, (window) => window.convectionWPerM2K),
    longWaveWPerM2K: Float64Array.from(windows, (window) => window.longWaveWPerM2K),
    frameWPerK: Float64Array.from(windows, (window) => window.frameWPerK),
    radiantPerM2: Float64Array.from(windows, (window) => window.radiantPerM2),
    perSum: new Float64Array(windows.length),
  };
}

/** Puts the glazings of this step into the room matrix (row-major 2n × 2n). */
export function addGlassToMatrix(glass: RoomGlass, inputs: StepInputs, zones: number, matrix: Float64Array): void {
  const { zone, areaM2, convectionWPerM2K, longWaveWPerM2K, perSum } = glass;
  const { outwardWPerM2K } = inputs;
  const size = 2 * zones;
  for (let w = 0; w < zone.length; w += 1) {
    const z = zone[w]!;
    const hc = convectionWPerM2K[w]!;
    const hr = longWaveWPerM2K[w]!;
    const per = 1 / (hc + hr + outwardWPerM2K[w]!);
    const area = areaM2[w]!;
    const cross = area * hc * hr * per;
    perSum[w] = per;
    matrix[z * size + z]! += area * hc * (1 - hc * per);
    matrix[z * size + zones + z]! -= cross;
    matrix[(zones + z) * size + z]! -= cross;
    matrix[(zones + z) * size + zones + z]! += area * hr * (1 - hr * per);
  }
}

/** Puts what the glazings bring by themselves into the right side. */
export function addGlass(glass: RoomGlass, inputs: StepInputs, zones: number, right: Float64Array): void {
  const { zone, areaM2, convectionWPerM2K, longWaveWPerM2K, frameWPerK, perSum } = glass;
  const { outwardWPerM2K, outwardC, glassFluxWPerM2, outdoorC } = inputs;
  for (let w = 0; w < zone.length; w += 1) {
    const z = zone[w]!;
    const still = areaM2[w]! * (outwardWPerM2K[w]! * outwardC[w]! + glassFluxWPerM2[w]!) * perSum[w]!;
    right[z]! += still * convectionWPerM2K[w]! + frameWPerK[w]! * outdoorC;
    right[zones + z]! += still * longWaveWPerM2K[w]!;
  }
}

/** Inside face temperatures once the rooms are known. */
export function settleGlass(glass: RoomGlass, inputs: StepInputs, state: RoomState, radiantW: Float64Array): void {
  const { zone, convectionWPerM2K, longWaveWPerM2K, radiantPerM2, perSum } = glass;
  const { outwardWPerM2K, outwardC, glassFluxWPerM2 } = inputs;
  const { airC, radiantC, glassC } = state;
  for (let w = 0; w < zone.length; w += 1) {
    const z = zone[w]!;
    glassC[w] =
      (convectionWPerM2K[w]! * airC[z]! +
        longWaveWPerM2K[w]! * radiantC[z]! +
        outwardWPerM2K[w]! * outwardC[w]! +
        glassFluxWPerM2[w]! +
        radiantPerM2[w]! * radiantW[z]!) *
      perSum[w]!;
  }
}
