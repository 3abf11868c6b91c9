import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { keukentafel } from "./support/command-line.ts";
import { dossierOf, expectAllStored, saveDossier } from "./support/dossiers.ts";
import { galleryFlat, terracedHouse } from "./support/homes.ts";
import { makeDataFolder, startServer, type ServerProcess } from "./support/server-process.ts";

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step();
});

/** A server of its own, with what the command line needs to administer it. */
async function runningServer(masterKeyOf?: ServerProcess) {
  const folder = await makeDataFolder();
  cleanUp.push(folder.remove);
  if (masterKeyOf !== undefined)
    await copyFile(join(masterKeyOf.dataFolder, "master.key"), join(folder.path, "master.key"));
  const server = await startServer({ dataFolder: folder.path, web: "off", program: "serve" });
  cleanUp.push(server.stop);
  return { server, argv: ["--server", server.address, "--token-file", join(folder.path, "administration.token")] };
}

describe("keukentafel serve, backup and restore", () => {
  it("bring every plan to another server that has the same key", async () => {
    const from = await runningServer();
    const acknowledged = [];
    for (const home of [terracedHouse, galleryFlat]) {
      const { events } = dossierOf(home);
      acknowledged.push({ link: await saveDossier(from.server.address, events), events });
    }
    const file = join(from.server.dataFolder, "copy.ndjson");
    const backup = await keukentafel(["backup", file, ...from.argv]);
    expect(backup).toMatchObject({ code: 0, err: "" });
    const content = await readFile(file, "utf8");
    expect(content).not.toContain(terracedHouse.resident);
    for (const { link } of acknowledged) expect(content).not.toContain(link.secret);

    const to = await runningServer(from.server);
    const restored = await keukentafel(["restore", file, ...to.argv]);
    expect(restored).toMatchObject({ code: 0, err: "" });
    await expectAllStored(to.server.address, acknowledged);

    // Where somebody's plan is kept already, nothing is overwritten.
    const again = await keukentafel(["restore", file, ...to.argv]);
    expect(again).toMatchObject({ code: 2, out: "" });
    await expectAllStored(to.server.address, acknowledged);
  });

  it("refuse a wrong token, half a backup and a server with another key, in a sentence each", async () => {
    const { server, argv } = await runningServer();
    const file = join(server.dataFolder, "copy.ndjson");
    const token = "w".repeat(43);
    const wrong = await keukentafel(["backup", file, "--server", server.address], { KEUKENTAFEL_TOKEN: token });
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).not.toContain(token);
    expect(wrong.err).toMatch(/^[^\n]+\n$/);

    expect(await keukentafel(["backup", file, ...argv])).toMatchObject({ code: 0 });
    const lines = (await readFile(file, "utf8")).split("\n");
    const half = join(server.dataFolder, "half.ndjson");
    await writeFile(half, lines.slice(0, 3).join("\n"));
    expect(await keukentafel(["restore", half, ...argv])).toMatchObject({ code: 2, out: "" });

    const other = await runningServer();
    const refused = await keukentafel(["restore", file, ...other.argv, "--language", "en"]);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toMatch(/^[^\n]+\n$/);
    expect(refused.err).not.toMatch(/went wrong/);
  });
});
