import type { FaceClass } from "../physics/inside-convection.ts";
import { matrixConvection, naturalConvection } from "../physics/inside-convection.ts";

/** Entries per kelvin; a cubic between them, within 0.0001 W/m². */
export const finenessPerK = 128;
/** As far as the table goes to either side, K. */
export const reachK = 25;
const classes: readonly FaceClass[] = ["vertical", "ceiling", "floor"];

/** Entries of one class, each a flux and its rise over the distance between entries. */
export const buoyancyEntries = 2 * reachK * finenessPerK + 2;

/** `(h₀ − h) x`, x = face less air: the flux onto faces beyond the constant film, W/m². `kind` as in FaceGroups. */
export function exactBuoyancy(kind: number, warmerK: number): number {
  const lies = classes[kind]!;
  return (matrixConvection[lies] - naturalConvection(lies, warmerK)) * warmerK;
}

/** Half the distance over which a slope is taken, K. */
const beside = 1 / (1024 * finenessPerK);

/** The three classes one behind the other, as `kind` counts them. */
export const buoyancyTable = new Float64Array(2 * classes.length * buoyancyEntries);
for (let kind = 0; kind < classes.length; kind += 1)
  for (let i = 0; i < buoyancyEntries; i += 1) {
    const warmerK = i / finenessPerK - reachK;
    const rise = exactBuoyancy(kind, warmerK + beside) - exactBuoyancy(kind, warmerK - beside);
    const at = 2 * (kind * buoyancyEntries + i);
    buoyancyTable[at] = exactBuoyancy(kind, warmerK);
    buoyancyTable[at + 1] = rise / (2 * beside * finenessPerK);
  }
