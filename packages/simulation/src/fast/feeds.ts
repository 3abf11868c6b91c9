import type { Signal } from "../compile/network.ts";
import { heap as numbers } from "./heap.ts";

const heap = numbers;

/** Steps that lie in the working memory at once. */
export const blockSteps = 96;

/** A series that a run reads: `width` numbers per step, copied to `place` block by block. */
export interface Feed {
  readonly series: Signal;
  readonly width: number;
  readonly place: number;
  /** Index of the series: step of the period, its hour, or steps since the beginning of the warm-up. */
  readonly by: "step" | "hour" | "run";
}

/** A series that a run writes, from `place` in the working memory. */
export interface Drain {
  readonly series: Float64Array;
  readonly from: number;
  readonly place: number;
}

/** @param run steps since the beginning of the warm-up; @param step step of the period at the block's beginning */
export function loadBlock(
  feeds: readonly Feed[],
  run: number,
  step: number,
  count: number,
  stepsPerHour: number,
): void {
  for (const { series, width, place, by } of feeds) {
    if (typeof series === "number") heap.fill(series, place, place + count);
    else if (by === "hour" && stepsPerHour > 1)
      for (let i = 0; i < count; i += 1) heap[place + i] = series[((step + i) / stepsPerHour) | 0]!;
    else {
      const from = (by === "run" ? run : step) * width;
      heap.set(series.subarray(from, from + count * width), place);
    }
  }
}

export function saveBlock(drains: readonly Drain[], step: number, count: number): void {
  for (const { series, from, place } of drains) series.set(heap.subarray(place, place + count), from + step);
}
