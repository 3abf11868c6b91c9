import type { Element, Signal } from "../compile/network.ts";
import { signalAt } from "../compile/network.ts";

/**
 * Temperature of an element's inside face by its far side alone: room at 0 °C, everything else exact,
 * all modes. Added to what the room does it gives the face as `full` has it (superposition).
 *
 * @param steps of the period
 * @param warmUpSteps run first, from the end of the period; entry 0 of the result is the first of them
 * @param startC temperature of the far side before
 */
export function weatherResponse(
  { modes }: Pick<Element, "modes">,
  drive: Signal,
  steps: number,
  warmUpSteps: number,
  startC: number,
): Float64Array {
  const { count, decay, gainOut, readIn, restOut, inFromOut } = modes;
  const result = new Float64Array(warmUpSteps + steps);
  const z = new Float64Array(count);
  const gain = new Float64Array(count);
  for (let m = 0; m < count; m += 1) {
    z[m] = readIn[m]! * restOut[m]! * startC;
    gain[m] = readIn[m]! * gainOut[m]!;
  }
  const first = ((-warmUpSteps % steps) + steps) % steps;
  let step = first;
  for (let k = 0; k < result.length; k += 1) {
    const far = signalAt(drive, step);
    let face = inFromOut * far;
    for (let m = 0; m < count; m += 1) {
      const memory = z[m]!;
      face += memory;
      z[m] = decay[m]! * memory + gain[m]! * far;
    }
    result[k] = face;
    step = step + 1 === steps ? 0 : step + 1;
  }
  return result;
}
