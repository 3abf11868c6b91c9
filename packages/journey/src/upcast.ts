import { validationProblems, type Outcome, type Problem } from "@keukentafel/quantities";
import {
  envelopeSchema,
  eventTypes,
  isEventType,
  parsePayload,
  payloadVersions,
  type StoredEvent,
} from "./event-schemas.ts";
import type { DossierEvent, EventType } from "./events.ts";

/** Lifts a payload of one version to the next. Pure; never drops what a resident said. */
export type PayloadUpcaster = (payload: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * Per type of event the steps between versions: entry 0 lifts version 1 to 2, entry 1 lifts 2 to 3.
 * Every type whose version is above 1 has all its steps here; a test holds the two tables together.
 */
export const payloadUpcasters: Readonly<Record<EventType, readonly PayloadUpcaster[]>> = {
  dossier_opened: [],
  wishes_stated: [],
  claim_recorded: [],
  choice_made: [],
  steps_ordered: [],
  step_moment_set: [],
  plan_frozen: [],
};

/**
 * Lifts a payload from `version` to `current` along `steps`.
 *
 * Problem `event.version-unknown` when the version is newer than this program knows, or when no
 * steps lead from it to today's.
 */
export function liftPayload(
  payload: Readonly<Record<string, unknown>>,
  version: number,
  current: number,
  steps: readonly PayloadUpcaster[],
): Outcome<Readonly<Record<string, unknown>>> {
  const path = steps.slice(version - 1, current - 1);
  if (version < 1 || version > current || path.length !== current - version) {
    return {
      ok: false,
      problems: [
        {
          code: "event.version-unknown",
          path: "/version",
          value: version,
          allowed: { minimum: Math.max(1, current - steps.length), maximum: current },
        },
      ],
    };
  }
  return { ok: true, value: path.reduce((lifted, step) => step(lifted), payload), warnings: [] };
}

/**
 * Reads one event as it was stored or received and lifts it to today's version.
 *
 * Problems: `value.*` with the field; `event.type-unknown`; `event.version-unknown`.
 */
export function upcastEvent(stored: unknown): Outcome<DossierEvent> {
  const envelope = envelopeSchema.safeParse(stored);
  if (!envelope.success) {
    return { ok: false, problems: validationProblems(envelope.error, stored) };
  }
  return liftEvent(envelope.data);
}

/** As {@link upcastEvent}, for an envelope that has been checked already. */
export function liftEvent(stored: StoredEvent): Outcome<DossierEvent> {
  const { type } = stored;
  if (!isEventType(type)) {
    return {
      ok: false,
      problems: [{ code: "event.type-unknown", path: "/type", value: type, allowed: eventTypes }],
    };
  }
  const current = payloadVersions[type];
  const lifted = liftPayload(stored.payload, stored.version, current, payloadUpcasters[type]);
  if (!lifted.ok) return lifted;
  const event = { ...stored, type, version: current, payload: { ...lifted.value } };
  const parsed = parsePayload(event);
  return parsed.ok
    ? { ok: true, value: parsed.event, warnings: [] }
    : { ok: false, problems: validationProblems(parsed.error, event) };
}

/**
 * Reads a list of events; what cannot be read is told with its place in the list (`/3/version`) and
 * left out, so that a dossier written by a newer program still opens with what is understood.
 */
export function upcastEvents(stored: readonly unknown[]): {
  readonly events: readonly DossierEvent[];
  readonly problems: readonly Problem[];
} {
  const events: DossierEvent[] = [];
  const problems: Problem[] = [];
  stored.forEach((each, index) => {
    const read = upcastEvent(each);
    if (read.ok) events.push(read.value);
    else problems.push(...read.problems.map((problem) => ({ ...problem, path: `/${index}${problem.path}` })));
  });
  return { events, problems };
}
