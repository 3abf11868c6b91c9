import { cbrt, cos, pow, sin } from "@keukentafel/repeatable";
import { longWaveCoefficient } from "../physics/outside-film.ts";
import { zeroCelsiusK } from "../physics/constants.ts";
import type { GasName } from "./gas.ts";
import { gasAt, rayleighNumber } from "./gas.ts";

const radiansPerDegree = 0.017453292519943295;

export interface Gap {
  readonly thicknessM: number;
  readonly gas: GasName;
}

/** Height of the gap over its thickness matters little at usual widths; a window of 1 m. */
const gapHeightM = 1;

/**
 * Convective-conductive coefficient of a gas gap between panes, W/(m²·K): ISO 15099:2003, 5.3.3.
 *
 * @param outerC,innerC temperatures of its faces
 * @param tiltDeg outward normal of the window, 0 up … 90 upright … 180 down
 */
export function gapConvection(gap: Gap, outerC: number, innerC: number, pressurePa: number, tiltDeg: number): number {
  const gas = gasAt(gap.gas, (outerC + innerC) / 2 + zeroCelsiusK, pressurePa);
  const { conductivityWPerMK: conductivity } = gas;
  const rayleigh = rayleighNumber(gas, gap.thicknessM, innerC - outerC);
  return (nusselt(rayleigh, gapHeightM / gap.thicknessM, tiltDeg, innerC > outerC) * conductivity) / gap.thicknessM;
}

/** Long-wave coefficient between the faces of a gap, W/(m²·K). */
export function gapLongWave(outerC: number, innerC: number, outerEmissivity: number, innerEmissivity: number): number {
  if (outerEmissivity === 0 || innerEmissivity === 0) return 0;
  return longWaveCoefficient(1 / (1 / outerEmissivity + 1 / innerEmissivity - 1), outerC, innerC);
}

function nusseltVertical(rayleigh: number, aspect: number): number {
  let first: number;
  if (rayleigh > 5e4) first = 0.0673838 * cbrt(rayleigh);
  else if (rayleigh > 1e4) first = 0.028154 * pow(rayleigh, 0.4134);
  else first = rayleigh < 1 ? 1 : 1 + 1.7596678e-10 * pow(rayleigh, 2.2984755);
  // Below Ra = aspect the second branch cannot exceed 0.242.
  return rayleigh <= aspect ? first : Math.max(first, 0.242 * pow(rayleigh / aspect, 0.272));
}

function nusseltAt60(rayleigh: number, aspect: number): number {
  if (rayleigh < 1) return 1;
  const g = 0.5 / pow(1 + pow(rayleigh / 3160, 20.6), 0.1);
  const first = pow(1 + pow((0.0936 * pow(rayleigh, 0.314)) / (1 + g), 7), 1 / 7);
  return Math.max(first, (0.104 + 0.175 / aspect) * pow(rayleigh, 0.283));
}

/** @param tiltDeg of the window's outward normal; heat flows up through a roof window when the room is warmer */
function nusselt(rayleigh: number, aspect: number, tiltDeg: number, roomWarmer: boolean): number {
  if (tiltDeg === 90) return nusseltVertical(rayleigh, aspect);
  const upward = tiltDeg < 90 === roomWarmer;
  const slope = tiltDeg < 90 ? tiltDeg : 180 - tiltDeg;
  const slopeRad = slope * radiansPerDegree;
  if (!upward) return 1 + (nusseltVertical(rayleigh, aspect) - 1) * sin(slopeRad);
  if (slope >= 60) {
    const share = (slope - 60) / 30;
    return (1 - share) * nusseltAt60(rayleigh, aspect) + share * nusseltVertical(rayleigh, aspect);
  }
  const along = rayleigh * cos(slopeRad);
  if (along < 1) return 1;
  const start = Math.max(0, 1 - 1708 / along);
  const sine = sin(1.8 * slopeRad);
  const bracket = 1 - (1708 * (sine <= 0 ? 0 : pow(sine, 1.6))) / along;
  return 1 + 1.44 * start * bracket + Math.max(0, cbrt(along / 5830) - 1);
}
