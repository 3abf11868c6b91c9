import { linkSecretPattern } from "@keukentafel/contract";
import { dossierOpened } from "@keukentafel/journey";
import { describe, expect, it } from "vitest";
import { createDossierClient, createRetryKey } from "./dossier-client.ts";

const dossier = "01890a5d-ac96-774b-8cce-b302099a8057";
const link = { dossier, secret: "a".repeat(43) };
const event = dossierOpened(
  {
    id: "01890a5d-ac96-774b-8cce-b302099a8058",
    now: "2026-11-24T12:00:00.000Z",
    dossier,
    tenant: "keukentafel",
    actor: "resident:local",
    onBehalfOf: "resident:local",
  },
  "nl",
);

interface Sent {
  readonly address: string;
  readonly request: RequestInit;
}

function clientAnswering(...answers: readonly (Response | Error)[]) {
  const sent: Sent[] = [];
  const queue = [...answers];
  const client = createDossierClient((address, request) => {
    sent.push({ address, request });
    const next = queue.shift();
    return next instanceof Response
      ? Promise.resolve(next)
      : Promise.reject(next ?? new Error("nothing more to answer"));
  });
  return { client, sent };
}

const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { "Content-Type": "application/json" } });

describe("the client of the server", () => {
  it("saves with a key that makes sending again harmless", async () => {
    const created = {
      id: dossier,
      tenant: "keukentafel",
      createdAt: "2026-11-24T12:00:00.000Z",
      eventCount: 1,
      link: { id: event.id, right: "own", secret: link.secret },
    };
    const { client, sent } = clientAnswering(json(created, 201));
    expect(await client.create([event], "k".repeat(43))).toEqual({ ok: true, value: link, warnings: [] });
    expect(sent[0]?.address).toBe("/v1/dossiers");
    expect(new Headers(sent[0]?.request.headers).get("Idempotency-Key")).toBe("k".repeat(43));
    expect(sent[0]?.request.body).toBe(JSON.stringify({ events: [event] }));
  });

  it("sends the secret in the header and never in the address", async () => {
    const { client, sent } = clientAnswering(json({ events: [event], problems: [] }));
    const outcome = await client.read(link);
    expect(outcome).toMatchObject({ ok: true, value: [event] });
    expect(sent[0]?.address).not.toContain(link.secret);
    expect(new Headers(sent[0]?.request.headers).get("Authorization")).toBe(`Bearer ${link.secret}`);
  });

  it("tells what the server says is wrong", async () => {
    const problem = { code: "access.link-revoked", path: "Authorization", value: null, allowed: null };
    const { client } = clientAnswering(
      json({ type: "urn:x", title: "t", status: 401, detail: "d", instance: "urn:uuid:1", problems: [problem] }, 401),
    );
    expect(await client.read(link)).toEqual({ ok: false, problems: [problem] });
  });

  it("tells a broken connection from a server that answers nonsense", async () => {
    const { client } = clientAnswering(
      new TypeError("failed to fetch"),
      new Response("<html>", { status: 502 }),
      json({ other: true }),
    );
    expect(await client.erase(link)).toMatchObject({ ok: false, problems: [{ code: "connection.offline" }] });
    expect(await client.erase(link)).toMatchObject({
      ok: false,
      problems: [{ code: "connection.refused", value: 502 }],
    });
    expect(await client.read(link)).toMatchObject({ ok: false, problems: [{ code: "connection.refused" }] });
  });

  it("renews a link by making the new one before ending the old one", async () => {
    const other = {
      id: event.id,
      right: "own",
      createdAt: "2026-11-24T12:00:00.000Z",
      expiresAt: null,
      revokedAt: null,
      own: true,
    };
    const secret = "b".repeat(43);
    const { client, sent } = clientAnswering(
      json({ links: [other] }),
      json({ ...other, own: false, secret }, 201),
      new Response(null, { status: 204 }),
    );
    expect(await client.renewLink(link)).toMatchObject({ ok: true, value: { dossier, secret } });
    expect(sent.map(({ request }) => request.method)).toEqual(["GET", "POST", "DELETE"]);
    expect(new Headers(sent[2]?.request.headers).get("Authorization")).toBe(`Bearer ${secret}`);
  });

  it("makes retry keys the server accepts", () => {
    expect(createRetryKey(new Uint8Array(32).fill(251))).toMatch(linkSecretPattern);
  });
});
