export type * from "./work-item.ts";
