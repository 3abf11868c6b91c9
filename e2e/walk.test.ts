import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../tools/browser/launch.ts";
import { expectAllStored, keepSaving, type Acknowledged } from "./support/dossiers.ts";
import { galleryFlat, terracedHouse, type ToldHome } from "./support/homes.ts";
import { noteRequests } from "./support/requests.ts";
import {
  dutch,
  expectHeading,
  saveFromPlan,
  seeInsight,
  seePlan,
  stepTitles,
  takeEnough,
  tellHome,
} from "./support/resident.ts";
import { makeDataFolder, startServer, type ServerProcess } from "./support/server-process.ts";
import { storages } from "./support/storages.ts";

const savers = 4;

// On the embedded database, and on PostgreSQL where DATABASE_URL names a server.
describe.each(storages)("from the front door to a plan that survives, $name", (storage) => {
  const homes: readonly ToldHome[] = [terracedHouse, galleryFlat];
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  let server: ServerProcess;
  let browser: Browser;
  let database: Awaited<ReturnType<typeof storage.open>>;

  beforeAll(async () => {
    folder = await makeDataFolder();
    database = await storage.open();
    [server, browser] = await Promise.all([
      startServer({ dataFolder: folder.path, databaseUrl: database.databaseUrl }),
      launchBrowser(),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await database.remove();
    await folder.remove();
  });

  async function killAndRestart(): Promise<void> {
    await server.kill();
    server = await startServer({
      dataFolder: folder.path,
      databaseUrl: database.databaseUrl,
      port: server.port,
      web: "serve",
    });
  }

  it.each(homes)("walks the whole path for a $name", async (home) => {
    const context = await browser.newContext({ locale: "nl-NL" });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    const sent = noteRequests(context);

    await page.goto(server.address);
    await tellHome(page, home);
    await seeInsight(page);
    await takeEnough(page);
    await seePlan(page, home.resident);
    expect(sent.all().length).toBeGreaterThan(3);
    expect(sent.telling(server.address)).toEqual([]);

    const steps = await stepTitles(page);
    expect(steps.length).toBeGreaterThan(0);
    const link = await saveFromPlan(page);

    const acknowledged = await saveWhileKilled(page, home, server.address, killAndRestart);
    await expectAllStored(server.address, acknowledged);
    expect(acknowledged.length).toBeGreaterThan(2 * savers);

    // What the page had on its way is either stored, or still on the device and can be sent again.
    await finishSaving(page);
    await expectPlanBehind(browser, link, home, steps.length - 1);
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** Changes the plan and saves it, while others save too and the server is killed in the middle of it. */
async function saveWhileKilled(
  page: Page,
  home: ToldHome,
  address: string,
  killAndRestart: () => Promise<void>,
): Promise<readonly Acknowledged[]> {
  const { plan, save } = dutch;
  await page.getByRole("link", { name: save.backToPlan, exact: true }).click();
  await expectHeading(page, plan.titleOf(home.resident));
  await page.locator(".plan-step").last().getByRole("button", { name: plan.removeShort }).click();
  await page.getByRole("link", { name: plan.save, exact: true }).click();
  await expectHeading(page, save.savedTitle);

  const acknowledged: Acknowledged[] = [];
  const saving = Array.from({ length: savers }, (_, saver) => keepSaving(address, saver, acknowledged));
  while (acknowledged.length <= 2 * savers) await new Promise((resolve) => setTimeout(resolve, 5));
  await page.getByRole("button", { name: save.saveChanges, exact: true }).click();
  await killAndRestart();
  await Promise.all(saving);
  return acknowledged;
}

/** Presses save again where the page says that changes are not saved yet. */
async function finishSaving(page: Page): Promise<void> {
  const { save, problems } = dutch;
  const again = page.getByRole("button", { name: save.saveChanges, exact: true });
  const saved = page.getByText(save.upToDate, { exact: true });
  const offline = page.getByText(problems["connection.offline"]?.("", "", "") ?? "");
  await saved.or(offline).first().waitFor({ timeout: 60_000 });
  if (!(await saved.isVisible())) await again.click();
  await saved.waitFor({ timeout: 60_000 });
}

/** Opens the private link on a device that knows nothing yet. */
async function expectPlanBehind(browser: Browser, link: string, home: ToldHome, steps: number): Promise<void> {
  const elsewhere: BrowserContext = await browser.newContext({ locale: "nl-NL" });
  const page = await elsewhere.newPage();
  await page.goto(link);
  await expectHeading(page, steps === 0 ? dutch.plan.empty.title : dutch.plan.titleOf(home.resident));
  expect(await stepTitles(page)).toHaveLength(steps);
  expect(new URL(page.url()).hash).toBe("");
  await page.getByRole("link", { name: dutch.common.product, exact: true }).click();
  await expectHeading(page, dutch.front.title);
  expect(await page.getByRole("textbox", { name: dutch.front.nameLabel }).inputValue()).toBe(home.resident);
  await elsewhere.close();
}
