import { cos, pow } from "@keukentafel/repeatable";
import { quickCubeRoot } from "../numeric/quick-cube-root.ts";
import { stefanBoltzmann, zeroCelsiusK } from "./constants.ts";

const radiansPerDegree = 0.017453292519943295;

/**
 * Natural convection at an outside face, W/(m²·K), as factors of |ΔT|^⅓ (Walton, TARP, 1983; tilted
 * faces as in the EnergyPlus Engineering Reference).
 */
export interface NaturalFactors {
  /** Face warmer than the air. */
  readonly warm: number;
  /** Face colder than the air. */
  readonly cold: number;
}

/** @param tiltDeg outward normal: 0 up, 90 wall, 180 down */
export function naturalFactors(tiltDeg: number): NaturalFactors {
  const cosTilt = cos(tiltDeg * radiansPerDegree);
  const size = Math.abs(cosTilt);
  if (size < 1e-6) return { warm: 1.31, cold: 1.31 };
  const driving = 9.482 / (7.283 - size);
  const calm = 1.81 / (1.382 + size);
  return cosTilt > 0 ? { warm: driving, cold: calm } : { warm: calm, cold: driving };
}

/** Roughness multiplier R_f of DOE-2: rough (brick, render) 1.67, glass and other smooth faces 1. */
export const roughnessFactor = { rough: 1.67, smooth: 1 } as const;

/** `a V^b` of smooth glass by side (MoWiTT: Yazdanian & Klems, ASHRAE Transactions 100, 1994). */
export const windwardConvection = { factor: 3.26, exponent: 0.89 } as const;
export const leewardConvection = { factor: 3.55, exponent: 0.617 } as const;

/** Forced convection of smooth glass, W/(m²·K). */
export function forcedConvection(windMPerS: number, windward: boolean): number {
  if (windMPerS <= 0) return 0;
  const { factor, exponent } = windward ? windwardConvection : leewardConvection;
  return factor * pow(windMPerS, exponent);
}

/**
 * Convective coefficient, W/(m²·K), of the DOE-2 model: `h_n + R_f (√(h_n² + (a V^b)²) − h_n)`.
 *
 * @param forcedWPerM2K result of {@link forcedConvection}
 */
export function outsideConvection(
  natural: NaturalFactors,
  surfaceMinusAirK: number,
  forcedWPerM2K: number,
  roughness: number,
): number {
  return mixedConvection(
    surfaceMinusAirK > 0 ? natural.warm : natural.cold,
    Math.abs(surfaceMinusAirK),
    forcedWPerM2K * forcedWPerM2K,
    roughness,
  );
}

/** {@link outsideConvection} from numbers alone, for loops over the hours: the factor of that side, |ΔT| and `(a V^b)²`. */
export function mixedConvection(
  naturalFactor: number,
  differenceK: number,
  forcedSquared: number,
  roughness: number,
): number {
  const hn = naturalFactor * quickCubeRoot(differenceK);
  return hn + roughness * (Math.sqrt(hn * hn + forcedSquared) - hn);
}

/** Shares of what a face sees: sky, air (the hazy lower sky) and ground; they sum to 1. */
export interface LongWaveView {
  readonly sky: number;
  readonly air: number;
}

/** `F = (1 + cos β)/2`; sky `F√F`, air `F(1 − √F)`, ground `1 − F` at air temperature (Walton 1983). */
export function longWaveView(tiltDeg: number): LongWaveView {
  const view = (1 + cos(tiltDeg * radiansPerDegree)) / 2;
  const sky = view * Math.sqrt(Math.max(0, view));
  return { sky, air: 1 - sky };
}

/** Linear long-wave coefficient between two temperatures, W/(m²·K): `ε σ (T₁² + T₂²)(T₁ + T₂)`. */
export function longWaveCoefficient(emissivity: number, firstC: number, secondC: number): number {
  const first = firstC + zeroCelsiusK;
  const second = secondC + zeroCelsiusK;
  return emissivity * stefanBoltzmann * (first * first + second * second) * (first + second);
}
