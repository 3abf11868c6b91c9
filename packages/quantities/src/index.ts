export type * from "./claim.ts";
export type * from "./datum.ts";
export type * from "./money.ts";
export type * from "./problem.ts";
export type * from "./quantity.ts";
