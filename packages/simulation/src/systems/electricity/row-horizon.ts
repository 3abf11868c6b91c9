import { atan, cos } from "@keukentafel/repeatable";

const degreesPerRadian = 180 / Math.PI;

/** A row of houses or trees opposite, long and even. */
export interface RowOpposite {
  /** Direction in which it is nearest, clockwise from north. */
  readonly azimuthDeg: number;
  readonly distanceM: number;
  /** Of its top above the middle of the modules or window; below zero it hides nothing. */
  readonly heightM: number;
  /** Angle to each side over which it reaches, up to 85. */
  readonly halfWidthDeg: number;
}

/**
 * Skyline of a row opposite for `Shading.horizon`, a point every five degrees:
 * `tan α = h/d · cos(γ − γ₀)`, the height of a long level edge seen askew; flat elsewhere. RangeError
 * unless the distance is positive and the half width 5…85.
 */
export function rowHorizon(row: RowOpposite): { readonly azimuthDeg: number; readonly elevationDeg: number }[] {
  const { azimuthDeg, distanceM, heightM, halfWidthDeg } = row;
  if (!(distanceM > 0)) throw new RangeError(`distance ${distanceM} m is not positive`);
  if (!(halfWidthDeg >= 5 && halfWidthDeg <= 85))
    throw new RangeError(`half width ${halfWidthDeg} is not 5…85 degrees`);
  const points: { azimuthDeg: number; elevationDeg: number }[] = [];
  const add = (aside: number, elevationDeg: number): void => {
    points.push({ azimuthDeg: (((azimuthDeg + aside) % 360) + 360) % 360, elevationDeg });
  };
  const slope = Math.max(0, heightM) / distanceM;
  add(-halfWidthDeg - 1, 0);
  for (let aside = -halfWidthDeg; aside <= halfWidthDeg; aside += 5) {
    add(aside, degreesPerRadian * atan(slope * cos(aside / degreesPerRadian)));
  }
  add(halfWidthDeg + 1, 0);
  return points;
}
