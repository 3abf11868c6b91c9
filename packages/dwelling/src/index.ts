export type * from "./dwelling.ts";
export type * from "./geometry.ts";
export { claimPaths, type ClaimPath, type ClaimPathDefinition } from "./claim-paths.ts";
export { claimsJsonSchema, claimsDocumentSchema, readClaimsDocument, type ClaimsDocument } from "./claims-document.ts";
