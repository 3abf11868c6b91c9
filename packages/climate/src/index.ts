export type * from "./weather-year.ts";
