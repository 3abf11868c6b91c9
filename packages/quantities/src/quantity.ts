/**
 * Units as compile-time brands: at run time a quantity is a plain number.
 *
 * SI inside the code (W, J, K, s, m); kWh, m³ of gas, °C and € only at the edges.
 * Hot loops work on `Float64Array`s in structs whose field names end in the unit.
 */
declare const unit: unique symbol;

/** A number that carries its unit `U` in the type. */
export type Quantity<U extends string> = number & { readonly [unit]: U };

export type Celsius = Quantity<"degC">;
/** A difference of temperatures; never interchangeable with a temperature. */
export type KelvinDifference = Quantity<"K">;
export type Metre = Quantity<"m">;
export type SquareMetre = Quantity<"m2">;
export type CubicMetre = Quantity<"m3">;
export type Second = Quantity<"s">;
export type Watt = Quantity<"W">;
export type WattPerSquareMetre = Quantity<"W/m2">;
export type WattPerKelvin = Quantity<"W/K">;
/** Thermal conductivity of a material, or the linear transmittance ψ of a thermal bridge. */
export type WattPerMetreKelvin = Quantity<"W/(m.K)">;
/** Thermal transmittance U, or a surface coefficient. */
export type WattPerSquareMetreKelvin = Quantity<"W/(m2.K)">;
/** Thermal resistance R. */
export type SquareMetreKelvinPerWatt = Quantity<"m2.K/W">;
export type Joule = Quantity<"J">;
export type JoulePerKelvin = Quantity<"J/K">;
export type KilowattHour = Quantity<"kWh">;
export type CubicMetreGas = Quantity<"m3 gas">;
export type Degrees = Quantity<"deg">;
