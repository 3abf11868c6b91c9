export type * from "./model/building-model.ts";
export { buildingModelSchema } from "./model/building-model.ts";
export type * from "./result.ts";
export { simulate } from "./simulate.ts";
export { energyBalance } from "./balance.ts";
export type { SimulationCache } from "./weather/simulation-cache.ts";
export { createSimulationCache } from "./weather/simulation-cache.ts";
