import {
  createdDossierSchema,
  createdLinkSchema,
  dossierEventsSchema,
  importedEventsSchema,
  largestEventBatch,
  linksSchema,
  type PlanLink,
} from "@keukentafel/contract";
import { type DossierEvent, upcastEvents } from "@keukentafel/journey";
import type { Outcome } from "@keukentafel/quantities";
import { askServer, type Fetch, readAnswer, type ServerRequest } from "./ask-server.ts";

/** Saving, opening and erasing a dossier at the server this page came from. Nothing throws; what fails is told. */
export interface DossierClient {
  /** Imports the events. The same `retryKey` may be sent again after a broken connection. */
  readonly create: (events: readonly DossierEvent[], retryKey: string) => Promise<Outcome<PlanLink>>;
  readonly append: (link: PlanLink, events: readonly DossierEvent[]) => Promise<Outcome<null>>;
  readonly read: (link: PlanLink) => Promise<Outcome<readonly DossierEvent[]>>;
  /** Makes a new link and ends this one. */
  readonly renewLink: (link: PlanLink) => Promise<Outcome<PlanLink>>;
  readonly erase: (link: PlanLink) => Promise<Outcome<null>>;
}

export function createDossierClient(send: Fetch = (address, request) => fetch(address, request)): DossierClient {
  const ask = (
    method: ServerRequest["method"],
    path: string,
    secret: string | null,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Outcome<unknown>> =>
    askServer(send, {
      method,
      path,
      body,
      headers: { ...headers, ...(secret === null ? {} : { Authorization: `Bearer ${secret}` }) },
    });

  async function append(link: PlanLink, events: readonly DossierEvent[]): Promise<Outcome<null>> {
    for (let start = 0; start < events.length; start += largestEventBatch) {
      const part = events.slice(start, start + largestEventBatch);
      const outcome = await readAnswer(
        ask("POST", `/dossiers/${link.dossier}/events`, link.secret, { events: part }),
        importedEventsSchema,
      );
      if (!outcome.ok) return outcome;
    }
    return { ok: true, value: null, warnings: [] };
  }

  return {
    append,
    async create(events, retryKey) {
      const first = events.slice(0, largestEventBatch);
      const created = await readAnswer(
        ask("POST", "/dossiers", null, { events: first }, { "Idempotency-Key": retryKey }),
        createdDossierSchema,
      );
      if (!created.ok) return created;
      const link = { dossier: created.value.id, secret: created.value.link.secret };
      const rest = await append(link, events.slice(largestEventBatch));
      return rest.ok ? { ok: true, value: link, warnings: [] } : rest;
    },
    async read(link) {
      const outcome = await readAnswer(
        ask("GET", `/dossiers/${link.dossier}/events`, link.secret),
        dossierEventsSchema,
      );
      if (!outcome.ok) return outcome;
      const { events, problems } = upcastEvents(outcome.value.events);
      return { ok: true, value: events, warnings: problems };
    },
    async renewLink(link) {
      const links = await readAnswer(ask("GET", `/dossiers/${link.dossier}/links`, link.secret), linksSchema);
      if (!links.ok) return links;
      const made = await readAnswer(
        ask("POST", `/dossiers/${link.dossier}/links`, link.secret, { right: "own", expiresAt: null }),
        createdLinkSchema,
      );
      if (!made.ok) return made;
      const next = { dossier: link.dossier, secret: made.value.secret };
      const old = links.value.links.find(({ own }) => own);
      if (old !== undefined) {
        const ended = await ask("DELETE", `/dossiers/${link.dossier}/links/${old.id}`, next.secret);
        if (!ended.ok) return ended;
      }
      return { ok: true, value: next, warnings: [] };
    },
    async erase(link) {
      const outcome = await ask("DELETE", `/dossiers/${link.dossier}`, link.secret);
      return outcome.ok ? { ok: true, value: null, warnings: [] } : outcome;
    },
  };
}

/** 256 random bits in base64url, for a request that may be sent again. */
export function createRetryKey(randomBytes: Uint8Array): string {
  return btoa(String.fromCharCode(...randomBytes.subarray(0, 32)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
