import type { Claim, ClaimSource, ClaimValue } from "@keukentafel/quantities";
import type { EventEnvelope, EventPayload, EventType, Goal, HelpLevel } from "./events.ts";
import { payloadVersions } from "./event-schemas.ts";

/** What every event needs to know of the moment it is made in; nothing here is read from a clock. */
export interface EventContext {
  /** UUIDv7 of the event, see `createUuidV7Maker`. */
  readonly id: string;
  /** UTC instant, e.g. `2026-11-24T13:28:56.095Z`. */
  readonly now: string;
  readonly dossier: string;
  readonly tenant: string;
  readonly actor: string;
  readonly onBehalfOf: string;
}

/** An event of one type at today's version. */
export type EventOf<T extends EventType> = EventEnvelope<T, EventPayload<T>>;

/** Makes an event of any type; the makers below are this with the payload written out. */
export function makeEvent<T extends EventType>(context: EventContext, type: T, payload: EventPayload<T>): EventOf<T> {
  return {
    id: context.id,
    type,
    version: payloadVersions[type],
    dossier: context.dossier,
    tenant: context.tenant,
    actor: context.actor,
    onBehalfOf: context.onBehalfOf,
    at: context.now,
    payload,
  };
}

/** Opens the dossier of a home. */
export function dossierOpened(context: EventContext, language: "nl" | "en"): EventOf<"dossier_opened"> {
  return makeEvent(context, "dossier_opened", { subject: { type: "home" }, language });
}

/** What the resident wants and how much help; replaces what was stated before. */
export function wishesStated(
  context: EventContext,
  wishes: {
    readonly goals: readonly Goal[];
    readonly helpLevel: HelpLevel;
    readonly name: string | null;
  },
): EventOf<"wishes_stated"> {
  return makeEvent(context, "wishes_stated", { ...wishes });
}

/** An answer about the home; `null` takes an earlier answer of the same source back. */
export function claimRecorded(
  context: EventContext,
  answer: {
    readonly path: string;
    readonly value: ClaimValue;
    readonly source: ClaimSource;
    /** UTC instant at which it was seen to be so; the moment of writing when left out. */
    readonly observedAt?: string;
  },
): EventOf<"claim_recorded"> {
  const claim: Claim = {
    id: context.id,
    path: answer.path,
    value: answer.value,
    source: answer.source,
    observedAt: answer.observedAt ?? context.now,
    recordedAt: context.now,
    by: context.actor,
  };
  return makeEvent(context, "claim_recorded", { claim });
}

/** The chosen level of one dimension, e.g. `roof` at `rc3_5`. */
export function choiceMade(context: EventContext, dimension: string, level: string): EventOf<"choice_made"> {
  return makeEvent(context, "choice_made", { dimension, level });
}

/** The resident's own order of steps, as dimensions. */
export function stepsOrdered(context: EventContext, order: readonly string[]): EventOf<"steps_ordered"> {
  return makeEvent(context, "steps_ordered", { order });
}

/** When a step is to happen: at a natural moment, in a year, both or neither. */
export function stepMomentSet(
  context: EventContext,
  dimension: string,
  moment: string | null,
  year: number | null,
): EventOf<"step_moment_set"> {
  return makeEvent(context, "step_moment_set", { dimension, moment, year });
}

/** A version of the plan, kept with what it was calculated from. */
export function planFrozen(
  context: EventContext,
  label: string,
  result: EventPayload<"plan_frozen">["result"],
): EventOf<"plan_frozen"> {
  return makeEvent(context, "plan_frozen", { label, result });
}
