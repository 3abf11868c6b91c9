/** Stefan–Boltzmann constant, W/(m²·K⁴) (CODATA 2018). */
export const stefanBoltzmann = 5.670374419e-8;

/** 0 °C in kelvin. */
export const zeroCelsiusK = 273.15;

/** Specific gas constant of dry air, J/(kg·K). */
export const gasConstantDryAir = 287.05;

/** Specific heat of room air at constant pressure, J/(kg·K) (ISO 13789: 1006…1008 with usual moisture). */
export const specificHeatAir = 1006;

/** Temperature of the room against which elements and windows meet the weather once, °C (`docs/method/simulation.md`). */
export const referenceRoomC = 22;

/** Mean temperature at which inside long-wave exchange is made linear, K. */
export const insideLongWaveMeanK = 293;
