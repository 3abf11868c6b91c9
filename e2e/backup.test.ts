import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { keukentafel, type Ended } from "./support/command-line.ts";
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
  it("bring every plan to another server that has the same key, and refuse the rest in a sentence each", async () => {
    const from = await runningServer();
    const acknowledged = [];
    for (const home of [terracedHouse, galleryFlat]) {
      const { events } = dossierOf(home);
      acknowledged.push({ link: await saveDossier(from.server.address, events), events });
    }
    const file = join(from.server.dataFolder, "copy.ndjson");
    const token = "w".repeat(43);
    const wrong = await keukentafel(["backup", file, "--server", from.server.address], { KEUKENTAFEL_TOKEN: token });
    expectRefusal(wrong);
    expect(wrong.err).not.toContain(token);

    expect(await keukentafel(["backup", file, ...from.argv])).toMatchObject({ code: 0, err: "" });
    const content = await readFile(file, "utf8");
    expect(content).not.toContain(terracedHouse.resident);
    for (const { link } of acknowledged) expect(content).not.toContain(link.secret);

    const otherKey = await runningServer();
    expectRefusal(await keukentafel(["restore", file, ...otherKey.argv, "--language", "en"]));

    const to = await runningServer(from.server);
    const half = join(from.server.dataFolder, "half.ndjson");
    await writeFile(half, content.split("\n").slice(0, 3).join("\n"));
    expectRefusal(await keukentafel(["restore", half, ...to.argv]));
    expect(await keukentafel(["restore", file, ...to.argv])).toMatchObject({ code: 0, err: "" });
    await expectAllStored(to.server.address, acknowledged);

    // Where somebody's plan is kept already, nothing is overwritten.
    expectRefusal(await keukentafel(["restore", file, ...to.argv]));
    await expectAllStored(to.server.address, acknowledged);
  });
});

/** Bad input: one line in words, and nothing among the results. */
function expectRefusal(ended: Ended): void {
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toMatch(/^[^\n]+\n$/);
  expect(ended.err).not.toMatch(/went wrong|ging iets mis/);
}
