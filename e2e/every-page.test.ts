import { createText, type Text } from "@keukentafel/text";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../tools/browser/launch.ts";
import { expectAccessible, expectReflow } from "./support/axe.ts";
import { addressOfPlan, dossierOf, saveDossier } from "./support/dossiers.ts";
import { terracedHouse } from "./support/homes.ts";
import { expectEnglish } from "./support/language.ts";
import { calculated, calculationMs, dutch, expectHeading } from "./support/resident.ts";
import { makeDataFolder, startServer, type ServerProcess } from "./support/server-process.ts";

/** What every page and state must pass. */
type Check = (page: Page, state: string) => Promise<void>;

async function expectUsable(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectReflow(page, state);
}

/** Unfolds everything, so that what lies inside is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

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
  const context = await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce" });
  return context.newPage();
}

/** The pages of somebody who has not said anything yet, and those beside the path. */
async function emptyPages(page: Page, text: Text, check: Check): Promise<void> {
  const visit = async (path: string, title: string, state: string): Promise<void> => {
    await page.goto(server.address + path);
    await expectHeading(page, title);
    await check(page, state);
  };
  await visit("/", text.front.title, "front door");
  await visit("/mijn-huis", text.questions["home.form"].title, "question with options");
  await page.getByRole("button", { name: text.common.next, exact: true }).click();
  await check(page, "question without an answer refused");
  await visit(
    "/mijn-huis?vraag=home.constructionYear",
    text.questions["home.constructionYear"].title,
    "question with a number",
  );
  await page.getByRole("textbox").fill("1492");
  await page.getByRole("button", { name: text.common.next, exact: true }).click();
  await page.locator("[aria-invalid=true]").waitFor();
  await check(page, "number refused");
  await visit("/mijn-huis/antwoorden", text.home.reviewTitle, "answers, none yet");
  await visit("/inzicht", text.insight.empty.title, "insight, nothing known");
  await visit("/mogelijkheden", text.insight.empty.title, "possibilities, nothing known");
  await visit("/mijn-plan", text.plan.empty.title, "plan, still empty");
  await visit("/mijn-plan/bewaren", text.save.title, "saving");
  await visit("/plan#/plan/half-a-link", text.save.reopen.title, "private link cut off");
  await visit("/bestaat-niet", text.common.notFound.title, "page that does not exist");
  await visit("/stijlgids", text.styleGuide.title, "style guide");
}

/** The pages of a home with a plan, walked inside one page so that what was calculated is kept. */
async function filledPages(page: Page, text: Text, check: Check): Promise<void> {
  const step = (name: keyof Text["common"]["steps"]) =>
    page.getByRole("navigation").getByRole("link", { name: text.common.steps[name] });
  await step("plan").click();
  await page.getByRole("heading", { level: 2, name: text.plan.totals }).waitFor({ timeout: calculationMs });
  await calculated(page);
  await unfold(page);
  await check(page, "plan");
  await page.getByRole("link", { name: text.plan.save, exact: true }).click();
  await expectHeading(page, text.save.savedTitle);
  await page.getByRole("button", { name: text.save.erase, exact: true }).click();
  await check(page, "saved plan");
  await step("insight").click();
  await page.getByRole("heading", { level: 2, name: text.insight.heat.title }).waitFor({ timeout: calculationMs });
  await calculated(page);
  await unfold(page);
  const asTable = page.getByRole("button", { name: text.common.showTable });
  for (let left = await asTable.count(); left > 0; left -= 1) await asTable.first().click();
  await check(page, "insight");
  await step("possibilities").click();
  await page.getByRole("heading", { level: 2, name: text.possibilities.waysTitle }).waitFor({ timeout: calculationMs });
  await calculated(page);
  await unfold(page);
  await check(page, "possibilities");
  await page.goto(`${server.address}/mijn-huis?vraag=genoeg`);
  await expectHeading(page, text.home.shortDoneTitle);
  await check(page, "short questions done");
  await page.goto(`${server.address}/mijn-huis/antwoorden`);
  await expectHeading(page, text.home.reviewTitle);
  await check(page, "answers");
}

async function openPlan(page: Page): Promise<void> {
  const { events } = dossierOf(terracedHouse);
  const link = await saveDossier(server.address, events);
  await page.goto(addressOfPlan(server.address, link));
}

describe("every page and state", () => {
  it("is accessible in both themes and reflows at 320 px, while nothing is known", async () => {
    await emptyPages(await freshPage(), dutch, expectUsable);
  });

  it("is accessible in both themes and reflows at 320 px, with a home and its plan", async () => {
    const page = await freshPage();
    await openPlan(page);
    await expectHeading(page, dutch.plan.titleOf(terracedHouse.resident));
    await filledPages(page, dutch, expectUsable);
  });

  it("is English to the last word once somebody chooses English", async () => {
    const page = await freshPage();
    await page.goto(server.address);
    await page.getByRole("button", { name: dutch.common.languages.en }).click();
    const english = createText("en");
    await expectHeading(page, english.front.title);
    await emptyPages(page, english, expectEnglish);
    await openPlan(page);
    await expectHeading(page, english.plan.titleOf(terracedHouse.resident));
    await filledPages(page, english, expectEnglish);
    expect(await page.evaluate(() => document.title)).toContain(english.home.reviewTitle);
  });
});
