import type {
  Celsius,
  CubicMetre,
  CubicMetreGas,
  Degrees,
  Joule,
  JoulePerKelvin,
  KelvinDifference,
  KilowattHour,
  Metre,
  Quantity,
  Second,
  SquareMetre,
  SquareMetreKelvinPerWatt,
  Watt,
  WattPerKelvin,
  WattPerMetreKelvin,
  WattPerSquareMetre,
  WattPerSquareMetreKelvin,
} from "./quantity.ts";

/** The number itself, under its unit. A number that is not finite has no unit: RangeError. */
function make<Q extends Quantity<string>>(value: number): Q {
  if (!Number.isFinite(value)) throw new RangeError(`a quantity is a finite number, not ${value}`);
  return value as Q;
}

/** Each maker gives a number its unit, and throws a RangeError for NaN and infinities. */
export const celsius = (value: number): Celsius => make(value);
export const kelvinDifference = (value: number): KelvinDifference => make(value);
export const metres = (value: number): Metre => make(value);
export const squareMetres = (value: number): SquareMetre => make(value);
export const cubicMetres = (value: number): CubicMetre => make(value);
export const seconds = (value: number): Second => make(value);
export const watts = (value: number): Watt => make(value);
export const wattsPerSquareMetre = (value: number): WattPerSquareMetre => make(value);
export const wattsPerKelvin = (value: number): WattPerKelvin => make(value);
export const wattsPerMetreKelvin = (value: number): WattPerMetreKelvin => make(value);
export const wattsPerSquareMetreKelvin = (value: number): WattPerSquareMetreKelvin => make(value);
export const squareMetreKelvinsPerWatt = (value: number): SquareMetreKelvinPerWatt => make(value);
export const joules = (value: number): Joule => make(value);
export const joulesPerKelvin = (value: number): JoulePerKelvin => make(value);
export const kilowattHours = (value: number): KilowattHour => make(value);
export const cubicMetresGas = (value: number): CubicMetreGas => make(value);
export const degrees = (value: number): Degrees => make(value);
