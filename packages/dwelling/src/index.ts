export type * from "./dwelling.ts";
export type * from "./geometry.ts";
export { claimPaths, type ClaimPath, type ClaimPathDefinition } from "./claim-paths.ts";
