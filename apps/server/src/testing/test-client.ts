import {
  createdDossierSchema,
  importedEventsSchema,
  problemDocumentSchema,
  type CreatedDossier,
  type ImportedEvents,
  type ProblemDocument,
} from "@keukentafel/contract";
import type { DossierEvent } from "@keukentafel/journey";

/** Whatever answers a request: the app itself or a server at an address. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** The requests that the tests send most. */
export interface TestClient {
  readonly save: (
    events: readonly DossierEvent[],
    headers?: Readonly<Record<string, string>>,
  ) => Promise<CreatedDossier>;
  readonly add: (created: CreatedDossier, events: readonly DossierEvent[]) => Promise<ImportedEvents>;
  readonly get: (path: string, secret: string) => Promise<Response>;
}

export function createTestClient(ask: Ask): TestClient {
  return {
    async save(events, headers = {}) {
      const response = await ask("/v1/dossiers", jsonRequest("POST", { events }, headers));
      return createdDossierSchema.parse(await expectStatus(response, 201));
    },
    async add(created, events) {
      const path = `/v1/dossiers/${created.id}/events`;
      const response = await ask(path, jsonRequest("POST", { events }, bearer(created.link.secret)));
      return importedEventsSchema.parse(await expectStatus(response, 200));
    },
    get: (path, secret) => ask(path, { headers: bearer(secret) }),
  };
}

export function bearer(secret: string): Readonly<Record<string, string>> {
  return { Authorization: `Bearer ${secret}` };
}

export function jsonRequest(
  method: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): RequestInit {
  return {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
}

/** The body of a problem; throws when it is not one. */
export async function problemOf(response: Response): Promise<ProblemDocument> {
  const document: unknown = await response.json();
  return problemDocumentSchema.parse(document);
}

async function expectStatus(response: Response, status: number): Promise<unknown> {
  if (response.status !== status) {
    throw new Error(`status ${response.status}: ${await response.text()}`);
  }
  return response.json();
}
