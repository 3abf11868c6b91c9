import { randomBytes } from "node:crypto";
import {
  apiBasePath,
  createdDossierSchema,
  dossierEventsSchema,
  importedEventsSchema,
  planLinkFragment,
  type PlanLink,
} from "@keukentafel/contract";
import {
  choiceMade,
  claimRecorded,
  createUuidV7Maker,
  dossierOpened,
  wishesStated,
  type DossierEvent,
  type EventContext,
} from "@keukentafel/journey";
import { expect } from "vitest";
import type { ToldHome } from "./homes.ts";

const makeId = createUuidV7Maker(Date.now, (count) => randomBytes(count));

function contextOf(dossier: string): EventContext {
  const resident = "resident:local";
  return {
    id: makeId(),
    now: new Date().toISOString(),
    dossier,
    tenant: "keukentafel",
    actor: resident,
    onBehalfOf: resident,
  };
}

/** The events of a resident who answered one question and chose one measure. */
export function madeUpDossier(name: string): { readonly id: string; readonly events: readonly DossierEvent[] } {
  const id = makeId();
  const events: readonly DossierEvent[] = [
    dossierOpened(contextOf(id), "nl"),
    wishesStated(contextOf(id), { goals: ["lower_bill"], helpLevel: "look_around", name }),
    claimRecorded(contextOf(id), { path: "home.constructionYear", value: 1970, source: "resident" }),
    choiceMade(contextOf(id), "roof", "inside_rc6"),
  ];
  return { id, events };
}

/** The events of a resident who told about a home and chose what to do. */
export function dossierOf(home: ToldHome): { readonly id: string; readonly events: readonly DossierEvent[] } {
  const id = makeId();
  const opening: readonly DossierEvent[] = [
    dossierOpened(contextOf(id), "nl"),
    wishesStated(contextOf(id), { goals: ["lower_bill"], helpLevel: "think_along", name: home.resident }),
  ];
  const claims = Object.entries(home.answers).map(([path, value]) =>
    claimRecorded(contextOf(id), { path, value, source: "resident" }),
  );
  const choices = Object.entries(home.choices).map(([dimension, level]) => choiceMade(contextOf(id), dimension, level));
  return { id, events: [...opening, ...claims, ...choices] };
}

/** One more choice in a dossier. */
export function oneMoreChoice(dossier: string, level: string): DossierEvent {
  return choiceMade(contextOf(dossier), "facade", level);
}

/** The address that opens a saved dossier in a browser. */
export function addressOfPlan(address: string, link: PlanLink): string {
  return `${address}/${planLinkFragment(link)}`;
}

async function post(url: string, body: unknown, secret?: string): Promise<Response> {
  const authorization: Record<string, string> = secret === undefined ? {} : { Authorization: `Bearer ${secret}` };
  return fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...authorization },
    body: JSON.stringify(body),
  });
}

/** Saves a dossier; the link comes back only when the server has acknowledged it. */
export async function saveDossier(address: string, events: readonly DossierEvent[]): Promise<PlanLink> {
  const response = await post(`${address}${apiBasePath}/dossiers`, { events });
  if (response.status !== 201) throw new Error(`saving answered ${response.status}: ${await response.text()}`);
  const created = createdDossierSchema.parse(await response.json());
  return { dossier: created.id, secret: created.link.secret };
}

/** What the server said it had stored. */
export interface Acknowledged {
  readonly link: PlanLink;
  readonly events: readonly DossierEvent[];
}

/** Saves dossier after dossier, each with an addition, until the connection breaks. */
export async function keepSaving(address: string, saver: number, acknowledged: Acknowledged[]): Promise<void> {
  for (let n = 0; ; n += 1) {
    const made = madeUpDossier(`Bewoner ${saver}-${n}`);
    try {
      const link = await saveDossier(address, made.events);
      acknowledged.push({ link, events: made.events });
      const more = oneMoreChoice(made.id, "cavity_fill");
      await addEvents(address, link, [more]);
      acknowledged.push({ link, events: [...made.events, more] });
    } catch (error) {
      // The connection broke: what was on its way was never acknowledged.
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

/** Fails on the first event that was acknowledged and is not there, or is there with other contents. */
export async function expectAllStored(address: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  for (const { link, events } of acknowledged) {
    const stored = new Map((await storedEvents(address, link)).map((event) => [event.id, event]));
    for (const event of events) expect(stored.get(event.id)).toEqual(event);
  }
}

/** Adds events to a saved dossier; resolves only when the server has acknowledged them. */
export async function addEvents(address: string, link: PlanLink, events: readonly DossierEvent[]): Promise<number> {
  const response = await post(`${address}${apiBasePath}/dossiers/${link.dossier}/events`, { events }, link.secret);
  if (response.status !== 200) throw new Error(`adding answered ${response.status}: ${await response.text()}`);
  return importedEventsSchema.parse(await response.json()).eventCount;
}

/** The events the server keeps for a link. */
export async function storedEvents(address: string, link: PlanLink) {
  const response = await fetch(`${address}${apiBasePath}/dossiers/${link.dossier}/events`, {
    headers: { Authorization: `Bearer ${link.secret}` },
  });
  if (response.status !== 200) throw new Error(`reading answered ${response.status}: ${await response.text()}`);
  const { events, problems } = dossierEventsSchema.parse(await response.json());
  if (problems.length > 0) throw new Error(`unreadable events: ${JSON.stringify(problems)}`);
  return events;
}
