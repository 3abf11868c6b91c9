import { randomBytes } from "node:crypto";
import { createdDossierSchema } from "@keukentafel/contract";
import { choiceMade, claimRecorded, createUuidV7Maker, dossierOpened, type EventContext } from "@keukentafel/journey";
import { makeDataFolder, startServer } from "../../e2e/support/server-process.ts";

export interface RequestRate {
  readonly path: string;
  readonly requestsPerSecond: number;
}

const clients = 8;
const measuredMs = 2_000;
const warmUpMs = 500;

/** Asks one path from several clients at once for a fixed time; every answer has to be good. */
async function rateOf(address: string, path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const ask = async (until: number): Promise<number> => {
    let answers = 0;
    while (performance.now() < until) {
      const response = await fetch(`${address}${path}`, { headers });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      answers++;
    }
    return answers;
  };
  const all = async (ms: number): Promise<number> => {
    const until = performance.now() + ms;
    const counts = await Promise.all(Array.from({ length: clients }, () => ask(until)));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  await all(warmUpMs);
  const begin = performance.now();
  const answers = await all(measuredMs);
  return (answers * 1000) / (performance.now() - begin);
}

/** Saves one dossier to read back. */
async function saveDossier(address: string): Promise<{ readonly id: string; readonly secret: string }> {
  const makeId = createUuidV7Maker(Date.now, (count) => randomBytes(count));
  const [dossier, resident] = [makeId(), "resident:local"];
  const context = (): EventContext => ({
    id: makeId(),
    now: new Date().toISOString(),
    dossier,
    tenant: "keukentafel",
    actor: resident,
    onBehalfOf: resident,
  });
  const events = [
    dossierOpened(context(), "nl"),
    claimRecorded(context(), { path: "home.constructionYear", value: 1970, source: "resident" }),
    choiceMade(context(), "roof", "inside_rc6"),
  ];
  const response = await fetch(`${address}/v1/dossiers`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ events }),
  });
  if (!response.ok) throw new Error(`saving answered ${response.status}: ${await response.text()}`);
  const created = createdDossierSchema.parse(await response.json());
  return { id: created.id, secret: created.link.secret };
}

/** Requests per second of the read paths of a server of its own, on loopback, with the embedded database. */
export async function timeRequests(): Promise<readonly RequestRate[]> {
  const data = await makeDataFolder();
  const server = await startServer({ dataFolder: data.path });
  try {
    const dossier = await saveDossier(server.address);
    const bearer = { authorization: `Bearer ${dossier.secret}` };
    const rates: RequestRate[] = [];
    for (const [path, headers] of [
      ["/v1/health", {}],
      ["/v1/openapi.json", {}],
      ["/v1/catalogues/measures", {}],
      ["/v1/neighbourhoods", {}],
      [`/v1/dossiers/${dossier.id}`, bearer],
      [`/v1/dossiers/${dossier.id}/events`, bearer],
      ["/", {}],
    ] as const) {
      const requestsPerSecond = await rateOf(server.address, path, headers);
      rates.push({ path: path.replace(dossier.id, "{id}"), requestsPerSecond });
    }
    return rates;
  } finally {
    await server.stop();
    await data.remove();
  }
}
