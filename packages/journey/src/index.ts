export { deriveState, emptyState } from "./derive-state.ts";
export type * from "./events.ts";
export type { StoredEvent } from "./event-schemas.ts";
export {
  claimSchema,
  envelopeSchema,
  eventSchema,
  eventTypes,
  goalSchema,
  helpLevelSchema,
  idSchema,
  instantSchema,
  partySchema,
  payloadVersions,
} from "./event-schemas.ts";
export type { EventContext, EventOf } from "./make-events.ts";
export {
  choiceMade,
  claimRecorded,
  dossierOpened,
  makeEvent,
  planFrozen,
  stepMomentSet,
  stepsOrdered,
  wishesStated,
} from "./make-events.ts";
export { mergeEvents } from "./merge-events.ts";
export { liftEvent, upcastEvent, upcastEvents } from "./upcast.ts";
export { createUuidV7Maker, uuidV7Pattern, uuidV7Time } from "./uuid-v7.ts";
