import { quickCubeRoot } from "../numeric/quick-cube-root.ts";

/** How a face lies in its room: what heat does there depends on it. */
export type FaceClass = "vertical" | "ceiling" | "floor";

/** Class of the inside face of a surface by the tilt of its *outward* normal (0 up, 90 wall, 180 down). */
export function faceClass(tiltDeg: number): FaceClass {
  if (tiltDeg < 60) return "ceiling";
  return tiltDeg > 120 ? "floor" : "vertical";
}

/**
 * Constants of the solution matrix, W/(m²·K): the TARP formulas at 3 K for opaque faces (floor and
 * ceiling: mean of up and down). What the formulas give beyond them enters as a flux, see
 * {@link naturalConvection}. Glass has its own, see `roomSideConvection`.
 */
export const matrixConvection = { vertical: 1.9, ceiling: 1.6, floor: 1.6 } as const;

/** Smallest coefficient at a floor, W/(m²·K). */
const leastFloorConvection = 0.1;

/**
 * Largest temperature difference used in the formulas, K. Rooms stay far below it; it bounds the
 * correction so that a wild free-floating zone cannot amplify itself from step to step.
 */
export const largestConvectionDifferenceK = 25;

/**
 * Natural convection at an inside face, W/(m²·K).
 *
 * G.N. Walton, *Thermal Analysis Research Program Reference Manual*, NBSIR 83-2655 (1983): vertical
 * 1.31 |ΔT|^⅓; heat flow up 1.509 |ΔT|^⅓; heat flow down 0.760 |ΔT|^⅓.
 *
 * @param surfaceMinusAirK mean face temperature of the class minus air temperature
 */
export function naturalConvection(kind: FaceClass, surfaceMinusAirK: number): number {
  const root = quickCubeRoot(Math.min(Math.abs(surfaceMinusAirK), largestConvectionDifferenceK));
  if (kind === "vertical") return 1.31 * root;
  // A warm floor and a cold ceiling drive the air; the other way round they calm it.
  const flowUp = kind === "floor" ? surfaceMinusAirK > 0 : surfaceMinusAirK < 0;
  const coefficient = (flowUp ? 1.509 : 0.76) * root;
  return kind === "floor" ? Math.max(coefficient, leastFloorConvection) : coefficient;
}
