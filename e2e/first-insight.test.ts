import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../tools/browser/launch.ts";
import { addressOfPlan, dossierOf, saveDossier } from "./support/dossiers.ts";
import { terracedHouse } from "./support/homes.ts";
import { calculated, calculationMs, dutch, expectHeading } from "./support/resident.ts";
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

/** A page with the home's answers, and with nothing chosen yet. */
async function openHome(): Promise<Page> {
  const context = await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce" });
  const page = await context.newPage();
  const link = await saveDossier(server.address, dossierOf({ ...terracedHouse, choices: {} }).events);
  await page.goto(addressOfPlan(server.address, link));
  await expectHeading(page, dutch.plan.empty.title);
  return page;
}

/** Everything the page says after the last answer, in the order in which it is said. */
async function saidAfterLastAnswer(page: Page, waiting: string): Promise<readonly string[]> {
  return page.evaluate(
    ([next, marginToCome]) =>
      new Promise<readonly string[]>((resolve) => {
        const said: string[] = [];
        const observer = new MutationObserver(() => {
          const section = document.querySelector(".first-insight:not([aria-busy=true])");
          if (section === null) return;
          const words = section.textContent;
          if (said.at(-1) !== words) said.push(words);
          if (words.includes(marginToCome)) return;
          observer.disconnect();
          resolve(said);
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        [...document.querySelectorAll("button")].find((button) => button.textContent === next)?.click();
      }),
    [dutch.common.next, waiting] as const,
  );
}

describe("the first insight", () => {
  it("comes with the last answer, first the likely value, then its margin", async () => {
    const page = await openHome();
    await page.goto(`${server.address}/mijn-huis?vraag=solar.panels`);
    await expectHeading(page, dutch.questions["solar.panels"].title);
    await page.getByRole("textbox").fill("6");
    const said = await saidAfterLastAnswer(page, dutch.insight.use.rangeWaiting);
    expect(said.length).toBeGreaterThanOrEqual(2);
    const [likely, ...later] = said.map((words) => /gebruik je ([\d.]+)/.exec(words)?.[1]);
    expect(likely).toBeDefined();
    expect(later.every((value) => value === likely)).toBe(true);
    expect(said[0]).toContain(dutch.insight.use.rangeWaiting);
    expect(said.at(-1)).toContain("tussen");
    await page.context().close();
  });

  it("is there while the questions go on: the drawing carries its heat as soon as they rest", async () => {
    const page = await openHome();
    await page.goto(`${server.address}/mijn-huis?vraag=genoeg`);
    await page.getByRole("heading", { level: 2, name: dutch.home.firstInsight }).waitFor({ timeout: calculationMs });
    expect(await page.locator(".house-side svg").textContent()).toContain(dutch.indicators.heatShort.roof);
    await page.context().close();
  });
});

describe("a measure on the drawing", () => {
  it("shows within the click, before anything is calculated", async () => {
    const page = await openHome();
    await page.getByRole("navigation").getByRole("link", { name: dutch.common.steps.possibilities }).click();
    await page.getByText(dutch.possibilities.waysTitle).waitFor({ timeout: calculationMs });
    await calculated(page);
    const [before, within] = await page.evaluate(() => {
      const drawing = (): string => document.querySelector(".house-side svg")?.innerHTML ?? "";
      const left = drawing();
      const [, first] = document.querySelectorAll<HTMLInputElement>("input[name=measure-roof]:enabled");
      first?.click();
      return [left, drawing()] as const;
    });
    expect(within).not.toBe("");
    expect(within).not.toBe(before);
    await page.context().close();
  });
});
