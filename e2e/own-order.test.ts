import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../tools/browser/launch.ts";
import { addressOfPlan, dossierOf, saveDossier } from "./support/dossiers.ts";
import { terracedHouse } from "./support/homes.ts";
import { calculated, calculationMs, dutch, expectHeading, stepTitles } from "./support/resident.ts";
import { makeDataFolder, startServer, type ServerProcess } from "./support/server-process.ts";

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

async function planIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const { events } = dossierOf(terracedHouse);
  await page.goto(addressOfPlan(server.address, await saveDossier(server.address, events)));
  await expectHeading(page, dutch.plan.titleOf(terracedHouse.resident));
  // The page is at rest once everything is calculated: steps have their advised order and their height.
  await page.getByRole("heading", { level: 2, name: dutch.plan.totals }).waitFor({ timeout: calculationMs });
  await calculated(page);
  return page;
}

const namesOf = async (page: Page): Promise<readonly string[]> =>
  (await stepTitles(page)).map((title) => title.replace(/^[^:]*: /, ""));

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(element: Locator): Promise<Point> {
  const box = await element.boundingBox();
  if (box === null) throw new Error("the element is not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** From the handle of the first step to below the middle of the second. */
async function pathOfDrag(page: Page): Promise<{ readonly from: Point; readonly to: Point }> {
  const steps = page.locator(".plan-step");
  await steps.first().scrollIntoViewIfNeeded();
  const from = await middleOf(steps.first().locator(".step-handle"));
  const second = await steps.nth(1).boundingBox();
  if (second === null) throw new Error("there is no second step");
  return { from, to: { x: from.x, y: second.y + second.height * 0.8 } };
}

describe("the resident's own order of steps", () => {
  it("is made with a mouse, survives a reload, and gives way to the advised one when asked", async () => {
    const page = await planIn(await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 1400 } }));
    const [first = "", second = "", ...rest] = await namesOf(page);
    const { from, to } = await pathOfDrag(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, (from.y + to.y) / 2, { steps: 5 });
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    expect(await namesOf(page)).toEqual([second, first, ...rest]);
    await page.getByText(dutch.plan.ownOrder).waitFor();
    await page.reload();
    await page.getByText(dutch.plan.ownOrder).waitFor({ timeout: calculationMs });
    expect(await namesOf(page)).toEqual([second, first, ...rest]);
    await page.getByRole("button", { name: dutch.plan.backToAdvised }).click();
    await page.getByText(dutch.plan.advisedOrder).waitFor();
  });

  it("is made with a finger", async () => {
    const context = await browser.newContext({
      locale: "nl-NL",
      viewport: { width: 390, height: 2000 },
      hasTouch: true,
    });
    const page = await planIn(context);
    const [first = "", second = "", ...rest] = await namesOf(page);
    const { from, to } = await pathOfDrag(page);
    const finger = await context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints: [...points] });
    await touch("touchStart", [from]);
    for (let part = 1; part <= 10; part += 1) {
      await touch("touchMove", [{ x: from.x, y: from.y + ((to.y - from.y) * part) / 10 }]);
    }
    await touch("touchEnd", []);
    await page.getByText(dutch.plan.ownOrder).waitFor();
    expect(await namesOf(page)).toEqual([second, first, ...rest]);
  });
});
