import { readFile } from "node:fs/promises";
import { referenceYear, type StationName, writeEpw } from "@keukentafel/climate";
import { sha256Hex } from "@keukentafel/repeatable";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../tools/browser/launch.ts";
import { terracedHouse } from "./support/homes.ts";
import { dutch, expectHeading, seeInsight, tellHome } from "./support/resident.ts";
import { makeDataFolder, startServer, type ServerProcess } from "./support/server-process.ts";

const { weather: words, questions, common } = dutch;

let folder: Awaited<ReturnType<typeof makeDataFolder>>;
let server: ServerProcess;
let browser: Browser;

beforeAll(async () => {
  folder = await makeDataFolder();
  [server, browser] = await Promise.all([startServer({ dataFolder: folder.path }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await folder.remove();
});

async function freshPage(): Promise<Page> {
  const context = await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce", acceptDownloads: true });
  return context.newPage();
}

async function savedYear(page: Page): Promise<string> {
  const save = page.getByRole("button", { name: words.saveYear.action, exact: true });
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  return readFile(await download.path(), "utf8");
}

const hashOf = (text: string): string => sha256Hex(new TextEncoder().encode(text));

describe("the weather of a home", () => {
  it("is to the byte the same in the browser as outside it", async () => {
    const page = await freshPage();
    const stations: readonly StationName[] = ["de-bilt", "eelde", "maastricht", "vlissingen", "de-kooy"];
    for (const station of stations) {
      await page.goto(`${server.address}/weer?plaats=${station}`);
      await page.getByRole("heading", { level: 2, name: words.stations[station] }).waitFor();
      expect(hashOf(await savedYear(page)), station).toBe(hashOf(writeEpw(referenceYear(station))));
    }
  });

  it("is that of the station that fits its postcode, and the pages say so", async () => {
    const page = await freshPage();
    await page.goto(server.address);
    await tellHome(page, terracedHouse);
    await seeInsight(page);
    await page.getByText(words.place.usual(words.stations["de-bilt"])).waitFor();

    await page.getByRole("link", { name: words.place.tell, exact: true }).click();
    await expectHeading(page, questions["home.postcode"].title);
    await page.getByRole("textbox").fill("97 11");
    await page.getByRole("button", { name: common.next, exact: true }).click();
    await page.locator("[aria-invalid=true]").waitFor();
    expect(await page.getByText("‘97 11’").innerText()).toContain("1000…9999");
    await page.getByRole("textbox").fill("9711 LM");
    await page.getByRole("button", { name: common.next, exact: true }).click();
    await page
      .getByRole("heading", { level: 1, name: questions["home.postcode"].title })
      .waitFor({ state: "detached" });

    await page.getByRole("link", { name: common.steps.insight }).first().click();
    const link = page.getByRole("link", { name: words.link(words.stations.eelde), exact: true });
    await link.waitFor({ timeout: 60_000 });
    await page.getByText("Eelde typical").waitFor({ timeout: 60_000 });
    await link.click();
    await page.getByText(words.isTested).waitFor();
    await page.getByRole("heading", { level: 2, name: words.stations.eelde }).waitFor();
  });
});
