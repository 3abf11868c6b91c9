import type { Element, Signal } from "../compile/network.ts";

/**
 * A memory that moves the face by less than this share of a change of the far side, or one that still
 * has less than this share of it after a step, is left out or kept for one step: below 1e-9 K in all.
 */
const leastShare = 1e-13;
/** Memories run together: their running sums stay in the processor. */
const together = 4;

/**
 * Temperature of an element's inside face by its far side alone: room at 0 °C, everything else exact.
 * Added to what the room does it gives the face as `full` has it (superposition).
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
  const far = inOrder(drive, steps, warmUpSteps);
  const kept: number[] = [];
  let lastStep = 0;
  for (let m = 0; m < count; m += 1) {
    const share = readIn[m]! * restOut[m]!;
    if (Math.abs(share) < leastShare) continue;
    if (Math.abs(share) * decay[m]! < leastShare) lastStep += share;
    else kept.push(m);
  }
  const result = new Float64Array(far.length);
  let before = startC;
  for (let k = 0; k < result.length; k += 1) {
    const now = far[k]!;
    result[k] = inFromOut * now + lastStep * before;
    before = now;
  }
  for (let begin = 0; begin < kept.length; begin += together) {
    const group = new Float64Array(3 * together);
    kept.slice(begin, begin + together).forEach((m, i) => {
      group[3 * i] = decay[m]!;
      group[3 * i + 1] = readIn[m]! * gainOut[m]!;
      group[3 * i + 2] = readIn[m]! * restOut[m]! * startC;
    });
    addMemories(group, far, result);
  }
  return result;
}

/** The drive step by step from the start of the warm-up. */
function inOrder(drive: Signal, steps: number, warmUpSteps: number): Float64Array {
  const far = new Float64Array(warmUpSteps + steps);
  if (typeof drive === "number") return far.fill(drive);
  for (let end = far.length; end > 0; end -= steps)
    far.set(end >= steps ? drive : drive.subarray(steps - end), Math.max(0, end - steps));
  return far;
}

/** Adds four memories (decay, gain and start of each in `group`) of a series to the result. */
function addMemories(group: Float64Array, far: Float64Array, result: Float64Array): void {
  const [d0 = 0, g0 = 0, a = 0, d1 = 0, g1 = 0, b = 0, d2 = 0, g2 = 0, c = 0, d3 = 0, g3 = 0, d = 0] = group;
  let z0 = a;
  let z1 = b;
  let z2 = c;
  let z3 = d;
  for (let k = 0; k < result.length; k += 1) {
    const now = far[k]!;
    result[k]! += z0 + z1 + (z2 + z3);
    z0 = d0 * z0 + g0 * now;
    z1 = d1 * z1 + g1 * now;
    z2 = d2 * z2 + g2 * now;
    z3 = d3 * z3 + g3 * now;
  }
}
