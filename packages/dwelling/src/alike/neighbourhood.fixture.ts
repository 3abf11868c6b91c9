import { createStream } from "@keukentafel/repeatable";
import { claimPaths } from "../claim-paths.ts";
import { ventilationSystems } from "../data/air.ts";
import { glazingTypes } from "../data/glazing.ts";
import type { HomeFeatures } from "./features.ts";

/** Any homes at all, each feature known or not: as unlike as homes can be. */
export function anyHomes(count: number, seed: number, knownShare = 0.7): readonly HomeFeatures[] {
  const stream = createStream(seed, "any homes");
  let position = 0;
  const next = (): number => stream.uniform(position++);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const maybe = <T extends object>(features: T): Partial<T> => (next() < knownShare ? features : {});
  return Array.from({ length: count }, (_, home) => ({
    id: `home-${String(home).padStart(6, "0")}`,
    ...maybe({ form: one(claimPaths[0].answer.options) }),
    ...maybe({ constructionYear: 1900 + Math.floor(next() * 125) }),
    ...maybe({ floorAreaM2: 40 + next() * 200 }),
    ...maybe({ storeys: 1 + Math.floor(next() * 3) }),
    ...maybe({ roof: one(["pitched", "flat", "pitched_and_flat"] as const) }),
    ...maybe({ freeSides: 2 + Math.floor(next() * 3) }),
    ...maybe({ wall: one(["cavity", "solid"] as const) }),
    ...maybe({ facadeRcM2KPerW: 0.2 + next() * 5 }),
    ...maybe({ roofRcM2KPerW: 0.2 + next() * 6 }),
    ...maybe({ floorRcM2KPerW: 0.1 + next() * 4 }),
    ...maybe({ floorBelow: one(["crawl_space", "ground"] as const) }),
    ...maybe({ glazingLiving: one(glazingTypes) }),
    ...maybe({ glazingSleeping: one(glazingTypes) }),
    ...maybe({ leakageQv10Dm3PerSM2: 0.2 + next() * 3 }),
    ...maybe({ ventilation: one(ventilationSystems) }),
    ...maybe({ heatSource: one(["gas_boiler", "hybrid_heat_pump", "heat_pump"] as const) }),
    ...maybe({ emitters: one(["radiators", "floor_heating"] as const) }),
    ...maybe({ orientationDeg: next() * 360 }),
  }));
}
