import { parentPort, workerData } from "node:worker_threads";
import { find } from "./kinds.ts";

/** What the watchman hands to a worker. */
export interface WorkerOrder {
  readonly seed: number;
  readonly from: number;
  readonly until: number;
  /** [number of the document at hand], so that the watchman knows where a worker hangs. */
  readonly atHand: Int32Array;
}

const { seed, from, until, atHand } = workerData as WorkerOrder;
for (let number = from; number < until; number += 1) {
  Atomics.store(atHand, 0, number);
  parentPort?.postMessage(find(seed, number));
}
