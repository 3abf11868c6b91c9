import electricity from "../../../data/systems-electricity.json" with { type: "json" };

/** Figures of household electricity, panels and battery, each with unit, source, date and confidence. */
export const electricityData = electricity;
