export type * from "./possibilities.ts";
