import heat from "../../../data/systems-heat.json" with { type: "json" };

/** Figures of the heat side of the systems, each with unit, source, date and confidence. */
export const heatData = heat;
