import hotWater from "../../../data/systems-hot-water.json" with { type: "json" };

/** Figures of hot water, each with unit, source, date and confidence. */
export const hotWaterData = hotWater;

/** Heat to warm one litre of water by one kelvin, Wh (density 0.992 kg/L and 4.18 kJ/(kg·K) at 40 °C). */
export const heatPerLitreKelvinWh = 4149 / 3600;
