import type { TestPoint } from "./seasonal-performance.ts";

/**
 * Declared figures of certified air-to-water heat pumps (Heat Pump Keymark data sheets, as collected in
 * FZJ-IEK3-VSA/hplib and SharodX/keymark-heat-pumps): EN 14511 rating points at full or rated speed and
 * EN 14825 part-load points of the average climate.
 */
interface CertifiedUnit {
  readonly name: string;
  readonly ratedW: number;
  readonly rating: readonly { readonly outdoorC: number; readonly flowC: number; readonly cop: number }[];
  readonly seasonal: readonly {
    readonly application: "low temperature" | "medium temperature";
    readonly designHeatW: number;
    readonly scop: number;
    readonly annualKwh: number;
    readonly points: readonly TestPoint[];
  }[];
  /** Thermostat off, standby, crankcase heater, off, W. */
  readonly standbyW: readonly [number, number, number, number];
}

/** Propane, speed controlled, 8 kW (Keymark, 11 March 2024). */
export const propane8kW: CertifiedUnit = {
  name: "Aira HPO-AW-8 (R290)",
  ratedW: 8810,
  rating: [
    { outdoorC: 7, flowC: 35, cop: 4.52 },
    { outdoorC: 7, flowC: 55, cop: 3.02 },
  ],
  seasonal: [
    {
      application: "low temperature",
      designHeatW: 8770,
      scop: 4.7,
      annualKwh: 3851,
      points: [
        { outdoorC: -10, heatW: 7220, cop: 2.73 },
        { outdoorC: -7, heatW: 7750, cop: 2.85 },
        { outdoorC: 2, heatW: 4880, cop: 4.76 },
        { outdoorC: 7, heatW: 4230, cop: 6.38 },
        { outdoorC: 12, heatW: 5030, cop: 8.45 },
      ],
    },
    {
      application: "medium temperature",
      designHeatW: 8650,
      scop: 3.61,
      annualKwh: 4955,
      points: [
        { outdoorC: -10, heatW: 6620, cop: 2.03 },
        { outdoorC: -7, heatW: 7650, cop: 2.4 },
        { outdoorC: 2, heatW: 4850, cop: 3.58 },
        { outdoorC: 7, heatW: 4100, cop: 4.73 },
        { outdoorC: 12, heatW: 4930, cop: 6.46 },
      ],
    },
  ],
  standbyW: [46, 11, 30, 11],
};

/** On/off, full speed at every point: water at the EN 14825 outlet temperatures (Keymark). */
export const onOff8kW = {
  name: "Stiebel Eltron WPL 13 E",
  points: [
    { outdoorC: -7, flowC: 34, cop: 3.28 },
    { outdoorC: 2, flowC: 30, cop: 4.07 },
    { outdoorC: 7, flowC: 27, cop: 4.73 },
    { outdoorC: 12, flowC: 24, cop: 5.29 },
    { outdoorC: -15, flowC: 55, cop: 1.92 },
    { outdoorC: -7, flowC: 52, cop: 2.37 },
    { outdoorC: 2, flowC: 42, cop: 3.02 },
    { outdoorC: 7, flowC: 36, cop: 3.65 },
    { outdoorC: 12, flowC: 30, cop: 4.28 },
  ],
} as const;
