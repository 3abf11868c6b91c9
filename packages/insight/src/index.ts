export type * from "./indicators.ts";
export type * from "./insight.ts";
