import systems from "../data/systems.json" with { type: "json" };

/** Appliances, gases and vapour of a household, each number with unit and source. */
export const systemsData = systems;
