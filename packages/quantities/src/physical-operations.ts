import type {
  Celsius,
  CubicMetre,
  Joule,
  JoulePerKelvin,
  KelvinDifference,
  KilowattHour,
  Metre,
  Second,
  SquareMetre,
  SquareMetreKelvinPerWatt,
  Watt,
  WattPerKelvin,
  WattPerMetreKelvin,
  WattPerSquareMetre,
  WattPerSquareMetreKelvin,
} from "./quantity.ts";
import {
  celsius,
  cubicMetres,
  joules,
  kelvinDifference,
  kilowattHours,
  squareMetreKelvinsPerWatt,
  squareMetres,
  watts,
  wattsPerKelvin,
  wattsPerSquareMetreKelvin,
} from "./quantity-makers.ts";

/** Joule in one kilowatt-hour, by definition. */
export const JOULES_PER_KILOWATT_HOUR = 3_600_000;

/** How much warmer `a` is than `b`. */
export function differenceOf(a: Celsius, b: Celsius): KelvinDifference {
  return kelvinDifference(a - b);
}

/** A temperature moved up by a difference. */
export function warmerBy(temperature: Celsius, difference: KelvinDifference): Celsius {
  return celsius(temperature + difference);
}

/** Area of a rectangle. */
export function areaOf(width: Metre, height: Metre): SquareMetre {
  return squareMetres(width * height);
}

/** Volume of a prism. */
export function volumeOf(area: SquareMetre, height: Metre): CubicMetre {
  return cubicMetres(area * height);
}

/** Heat transfer coefficient of a plane: H = U A (EN ISO 13789). */
export function transmission(u: WattPerSquareMetreKelvin, area: SquareMetre): WattPerKelvin {
  return wattsPerKelvin(u * area);
}

/** Heat transfer coefficient of a linear thermal bridge: H = ψ l (EN ISO 14683). */
export function bridgeTransmission(psi: WattPerMetreKelvin, length: Metre): WattPerKelvin {
  return wattsPerKelvin(psi * length);
}

/** Heat flow through a coefficient over a difference of temperatures: Φ = H ΔT. */
export function heatFlow(h: WattPerKelvin, difference: KelvinDifference): Watt {
  return watts(h * difference);
}

/** Power received by an area under an irradiance. */
export function irradiatedPower(irradiance: WattPerSquareMetre, area: SquareMetre): Watt {
  return watts(irradiance * area);
}

/** Resistance of a homogeneous layer: R = d / λ (EN ISO 6946). λ must be above 0: RangeError. */
export function layerResistance(thickness: Metre, conductivity: WattPerMetreKelvin): SquareMetreKelvinPerWatt {
  return squareMetreKelvinsPerWatt(thickness / conductivity);
}

/** Transmittance of a total resistance: U = 1 / R. R must be above 0: RangeError. */
export function transmittanceOf(resistance: SquareMetreKelvinPerWatt): WattPerSquareMetreKelvin {
  return wattsPerSquareMetreKelvin(1 / resistance);
}

/** Heat stored by a capacity over a rise of temperature. */
export function storedHeat(capacity: JoulePerKelvin, rise: KelvinDifference): Joule {
  return joules(capacity * rise);
}

/** Energy of a constant power over a time. */
export function energyOver(power: Watt, time: Second): Joule {
  return joules(power * time);
}

/** The same energy in kilowatt-hours. */
export function inKilowattHours(energy: Joule): KilowattHour {
  return kilowattHours(energy / JOULES_PER_KILOWATT_HOUR);
}

/** The same energy in joules. */
export function inJoules(energy: KilowattHour): Joule {
  return joules(energy * JOULES_PER_KILOWATT_HOUR);
}
