export type * from "./model/building-model.ts";
export { buildingModelSchema } from "./model/building-model.ts";
export type * from "./result.ts";
