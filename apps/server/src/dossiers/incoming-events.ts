import type { StoredEvent } from "@keukentafel/journey";
import { liftEvent } from "@keukentafel/journey";
import type { Problem } from "@keukentafel/quantities";
import { canonicalJson } from "@keukentafel/repeatable";
import { ProblemError, failure } from "../errors.ts";

/**
 * Checks a batch before anything of it is stored: every event is understood and belongs to one
 * dossier and tenant. Doubles are taken out; two different events of one id are refused.
 *
 * Throws with all problems found, each with its place in the batch.
 */
export function checkIncoming(events: readonly StoredEvent[], dossier: string, tenant: string): readonly StoredEvent[] {
  const problems: Problem[] = events.flatMap((event, index) => [
    ...placed(index, understand(event)),
    ...(event.dossier === dossier ? [] : [differs("dossier", index, event.dossier, dossier)]),
    ...(event.tenant === tenant ? [] : [differs("tenant", index, event.tenant, tenant)]),
  ]);
  if (problems.length > 0) throw new ProblemError(problems);

  const byId = new Map<string, StoredEvent>();
  events.forEach((event, index) => {
    const known = byId.get(event.id);
    if (known !== undefined && !sameEvent(known, event)) {
      throw failure("event.id-taken", `/events/${index}/id`, event.id);
    }
    byId.set(event.id, event);
  });
  return [...byId.values()];
}

function understand(event: StoredEvent): readonly Problem[] {
  const outcome = liftEvent(event);
  return outcome.ok ? [] : outcome.problems;
}

function placed(index: number, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: `/events/${index}${problem.path}` }));
}

function differs(field: "dossier" | "tenant", index: number, value: string, allowed: string): Problem {
  return { code: `event.${field}-differs`, path: `/events/${index}/${field}`, value, allowed };
}

/** Whether two events say the same; a copy of an older version counts as the same once lifted. */
export function sameEvent(a: StoredEvent, b: StoredEvent): boolean {
  return canonicalJson(lifted(a)) === canonicalJson(lifted(b));
}

function lifted(event: StoredEvent): unknown {
  const outcome = liftEvent(event);
  return outcome.ok ? outcome.value : event;
}
