import air from "../../../data/systems-air.json" with { type: "json" };

/** Figures of ventilation, airing, CO₂, moisture and mould, each with unit, source, date and confidence. */
export const airData = air;
