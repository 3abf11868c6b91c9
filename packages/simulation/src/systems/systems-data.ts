import systems from "../../data/systems.json" with { type: "json" };

/** Figures of the sub-models, each with unit, source, date and confidence. */
export const systemsData = systems;
