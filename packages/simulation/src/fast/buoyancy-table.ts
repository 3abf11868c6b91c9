import type { FaceClass } from "../physics/inside-convection.ts";
import { matrixConvection, naturalConvection } from "../physics/inside-convection.ts";

/** Entries per kelvin; between them the flux is taken as straight: within 0.0005 W/m². */
export const finenessPerK = 128;
/** As far as the table goes to either side, K. */
export const reachK = 25;
const classes: readonly FaceClass[] = ["vertical", "ceiling", "floor"];

/** Entries of one class. */
export const buoyancyEntries = 2 * reachK * finenessPerK + 2;

/** `(h₀ − h) x`, x = face less air: the flux onto faces beyond the constant film, W/m². `kind` as in FaceGroups. */
export function exactBuoyancy(kind: number, warmerK: number): number {
  const lies = classes[kind]!;
  return (matrixConvection[lies] - naturalConvection(lies, warmerK)) * warmerK;
}

/** The three classes one behind the other, as `kind` counts them. */
export const buoyancyTable = Float64Array.from({ length: classes.length * buoyancyEntries }, (_, i) =>
  exactBuoyancy(Math.floor(i / buoyancyEntries), (i % buoyancyEntries) / finenessPerK - reachK),
);
