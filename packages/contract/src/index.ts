export { apiBasePath, apiVersion } from "./api-version.ts";
export type { BackupEnd, BackupHeader, BackupRow, BackupTable } from "./backup-document.ts";
export {
  backupEndSchema,
  backupHeaderSchema,
  backupMediaType,
  backupRowSchema,
  backupTables,
  backupVersion,
  restoredSchema,
} from "./backup-document.ts";
export type { CreatedDossier, CreatedLink, Dossier, ImportedEvents, Link, LinkRight } from "./dossiers.ts";
export {
  createdDossierSchema,
  createdLinkSchema,
  dossierEventsSchema,
  dossierSchema,
  importedEventsSchema,
  largestBodyBytes,
  largestDossier,
  largestEventBatch,
  linkRightSchema,
  linkSchema,
  linksSchema,
  newDossierSchema,
  newEventsSchema,
  newLinkSchema,
} from "./dossiers.ts";
export type { DossierDocument } from "./dossier-document.ts";
export { dossierDocument, readDossierDocument } from "./dossier-document.ts";
export { healthSchema } from "./health.ts";
export type { HomeLookUp, HomeQuestion, RegisterClaim } from "./home-look-up.ts";
export { homeLookUpSchema, homeQuestionSchema } from "./home-look-up.ts";
export type { Neighbourhood, PublicHome } from "./neighbourhoods.ts";
export { neighbourhoodSchema, neighbourhoodsSchema, publicHomeSchema, publicHomesSchema } from "./neighbourhoods.ts";
export type { PlanLink } from "./plan-link.ts";
export { linkSecretPattern, parsePlanLinkFragment, planLinkFragment } from "./plan-link.ts";
export type { ProblemDocument } from "./problem-document.ts";
export { problemDocumentSchema, problemMediaType, problemSchema, problemType } from "./problem-document.ts";
export { platformTenant } from "./tenants.ts";
