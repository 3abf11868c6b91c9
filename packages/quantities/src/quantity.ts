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
export type SquareMetre = Quantity<"m2">;
export type CubicMetre = Quantity<"m3">;
export type Metre = Quantity<"m">;
export type Watt = Quantity<"W">;
export type WattPerKelvin = Quantity<"W/K">;
export type WattPerSquareMetreKelvin = Quantity<"W/(m2.K)">;
export type SquareMetreKelvinPerWatt = Quantity<"m2.K/W">;
export type KilowattHour = Quantity<"kWh">;
export type CubicMetreGas = Quantity<"m3 gas">;
export type Degrees = Quantity<"deg">;
