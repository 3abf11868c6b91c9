const gravity = 9.81;
const universalGasConstant = 8314.46;

/** Gas properties as lines in absolute temperature: ISO 15099:2003, annex B. */
const gases = {
  air: {
    conductivity: [2.873e-3, 7.76e-5],
    viscosity: [3.723e-6, 4.94e-8],
    specificHeat: [1002.737, 1.2324e-2],
    molarMass: 28.97,
  },
  argon: {
    conductivity: [2.285e-3, 5.149e-5],
    viscosity: [3.379e-6, 6.451e-8],
    specificHeat: [521.9285, 0],
    molarMass: 39.948,
  },
  krypton: {
    conductivity: [9.443e-4, 2.826e-5],
    viscosity: [2.213e-6, 7.777e-8],
    specificHeat: [248.0907, 0],
    molarMass: 83.8,
  },
} as const;

export type GasName = keyof typeof gases;

/** A gas at one temperature and pressure. */
export interface GasState {
  readonly temperatureK: number;
  readonly conductivityWPerMK: number;
  readonly viscosityPaS: number;
  readonly specificHeatJPerKgK: number;
  readonly densityKgPerM3: number;
}

export function gasAt(name: GasName, temperatureK: number, pressurePa: number): GasState {
  const gas = gases[name];
  return {
    temperatureK,
    conductivityWPerMK: gas.conductivity[0] + gas.conductivity[1] * temperatureK,
    viscosityPaS: gas.viscosity[0] + gas.viscosity[1] * temperatureK,
    specificHeatJPerKgK: gas.specificHeat[0] + gas.specificHeat[1] * temperatureK,
    densityKgPerM3: (pressurePa * gas.molarMass) / (universalGasConstant * temperatureK),
  };
}

/** Rayleigh number over a length, for a temperature difference of either sign: ISO 15099:2003, eq. 40 and 118. */
export function rayleighNumber(gas: GasState, lengthM: number, differenceK: number): number {
  return (
    (gas.densityKgPerM3 *
      gas.densityKgPerM3 *
      lengthM *
      lengthM *
      lengthM *
      gravity *
      gas.specificHeatJPerKgK *
      Math.abs(differenceK)) /
    (gas.temperatureK * gas.viscosityPaS * gas.conductivityWPerMK)
  );
}
