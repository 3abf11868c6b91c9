import { cbrt, exp, pow, sin } from "@keukentafel/repeatable";
import { zeroCelsiusK } from "../physics/constants.ts";
import { gasAt, rayleighNumber } from "./gas.ts";

const radiansPerDegree = 0.017453292519943295;

/**
 * Glass temperature less air temperature at which the constant of the solution matrix is taken, K: what
 * double glazing has in front of a room at some 15 K to outdoors. The coefficient goes with its fourth
 * root, so 3 or 12 K would change it by a sixth.
 */
export const usualGlassMinusAirK = -6;

/**
 * Natural convection at the room side of a window, W/(m²·K): ISO 15099:2003, 8.3.2.2. Glass stands in a
 * reveal and its boundary layer begins at its own top, so it is less than at a wall as high as the room.
 *
 * @param heightM height of the window (> 0)
 * @param tiltDeg outward normal, 0 up (roof light) … 90 upright … 180 down
 */
export function roomSideConvection(
  heightM: number,
  tiltDeg: number,
  glassC: number,
  airC: number,
  pressurePa: number,
): number {
  // The film counts at a quarter of the way from air to glass.
  const air = gasAt("air", airC + (glassC - airC) / 4 + zeroCelsiusK, pressurePa);
  const rayleigh = rayleighNumber(air, heightM, glassC - airC);
  // The norm's angle is that of glass colder than the room; warm glass is its mirror image.
  const angleDeg = glassC > airC ? 180 - tiltDeg : tiltDeg;
  return (nusselt(rayleigh, angleDeg) * air.conductivityWPerMK) / heightM;
}

function nusselt(rayleigh: number, angleDeg: number): number {
  if (angleDeg < 15) return 0.13 * cbrt(rayleigh);
  if (angleDeg > 179) return 0.58 * pow(rayleigh, 0.2);
  const sine = sin(angleDeg * radiansPerDegree);
  if (angleDeg > 60) return 0.56 * fourthRoot(rayleigh * sine);
  const critical = 2.5e5 * pow(exp(0.72 * angleDeg) / sine, 0.2);
  if (rayleigh <= critical) return 0.56 * fourthRoot(rayleigh * sine);
  return 0.13 * (cbrt(rayleigh) - cbrt(critical)) + 0.56 * fourthRoot(critical * sine);
}

function fourthRoot(x: number): number {
  return Math.sqrt(Math.sqrt(x));
}
