import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { launchBrowser } from "../tools/browser/launch.ts";
import { expectAccessible, expectReflow } from "./support/axe.ts";
import { addressOfPlan, dossierOf, saveDossier } from "./support/dossiers.ts";
import { terracedHouse } from "./support/homes.ts";
import { expectEnglish } from "./support/language.ts";
import { calculated, calculationMs, dutch, expectHeading } from "./support/resident.ts";
import { makeDataFolder, startServer, type ServerProcess } from "./support/server-process.ts";

/** What every page and state must pass; it is left in Dutch. */
async function expectUsable(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectReflow(page, state);
  await page.getByRole("button", { name: dutch.common.languages.en }).click();
  await expectEnglish(page, state);
  await page.getByRole("button", { name: dutch.common.languages.nl }).click();
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
async function expectEmptyPagesUsable(page: Page): Promise<void> {
  const visit = async (path: string, title: string, state: string): Promise<void> => {
    await page.goto(server.address + path);
    await expectHeading(page, title);
    await expectUsable(page, state);
  };
  await visit("/", dutch.front.title, "front door");
  await visit("/mijn-huis", dutch.questions["home.form"].title, "question with options");
  await page.getByRole("button", { name: dutch.common.next, exact: true }).click();
  await expectUsable(page, "question without an answer refused");
  await visit(
    "/mijn-huis?vraag=home.constructionYear",
    dutch.questions["home.constructionYear"].title,
    "question with a number",
  );
  await page.getByRole("textbox").fill("1492");
  await page.getByRole("button", { name: dutch.common.next, exact: true }).click();
  await page.locator("[aria-invalid=true]").waitFor();
  await expectUsable(page, "number refused");
  await visit("/mijn-huis/antwoorden", dutch.home.reviewTitle, "answers, none yet");
  await visit("/inzicht", dutch.insight.empty.title, "insight, nothing known");
  await visit("/mogelijkheden", dutch.insight.empty.title, "possibilities, nothing known");
  await visit("/mijn-plan", dutch.plan.empty.title, "plan, still empty");
  await visit("/mijn-plan/bewaren", dutch.save.title, "saving");
  await visit("/plan#/plan/half-a-link", dutch.save.reopen.title, "private link cut off");
  await visit("/bestaat-niet", dutch.common.notFound.title, "page that does not exist");
  await visit("/stijlgids", dutch.styleGuide.title, "style guide");
  for (const [search, state] of [
    ["", "the year homes are tested on"],
    ["?plaats=de-kooy&jaar=hete-zomer&klimaat=2050-hoog-droog", "a hot year at the coast in 2050"],
  ] as const) {
    await page.goto(`${server.address}/weer${search}`);
    await expectHeading(page, dutch.weather.title);
    await page.getByRole("columnheader", { name: dutch.weather.climates.coldestWeek }).waitFor();
    await showAllTables(page);
    await expectUsable(page, `weather, ${state}`);
  }
}

/** Shows the facts of every picture as a table. */
async function showAllTables(page: Page): Promise<void> {
  const asTable = page.getByRole("button", { name: dutch.common.showTable });
  for (let left = await asTable.count(); left > 0; left -= 1) await asTable.first().click();
}

/** The pages of a home with a plan, walked inside one page so that what was calculated is kept. */
async function expectFilledPagesUsable(page: Page): Promise<void> {
  const step = (name: keyof typeof dutch.common.steps) =>
    page.getByRole("navigation").getByRole("link", { name: dutch.common.steps[name] });
  await step("plan").click();
  await page.getByRole("heading", { level: 2, name: dutch.plan.totals }).waitFor({ timeout: calculationMs });
  await calculated(page);
  await unfold(page);
  await expectUsable(page, "plan");
  await page.getByRole("link", { name: dutch.plan.save, exact: true }).click();
  await expectHeading(page, dutch.save.savedTitle);
  await page.getByRole("button", { name: dutch.save.erase, exact: true }).click();
  await expectUsable(page, "saved plan");
  await step("insight").click();
  await page.getByRole("heading", { level: 2, name: dutch.insight.heat.title }).waitFor({ timeout: calculationMs });
  await calculated(page);
  await unfold(page);
  await showAllTables(page);
  await expectUsable(page, "insight");
  await step("possibilities").click();
  await page
    .getByRole("heading", { level: 2, name: dutch.possibilities.waysTitle })
    .waitFor({ timeout: calculationMs });
  await calculated(page);
  await unfold(page);
  await expectUsable(page, "possibilities");
  await page.goto(`${server.address}/mijn-huis?vraag=genoeg`);
  await expectHeading(page, dutch.home.shortDoneTitle);
  await expectUsable(page, "short questions done");
  await page.goto(`${server.address}/mijn-huis/antwoorden`);
  await expectHeading(page, dutch.home.reviewTitle);
  await expectUsable(page, "answers");
}

async function openPlan(page: Page): Promise<void> {
  const { events } = dossierOf(terracedHouse);
  const link = await saveDossier(server.address, events);
  await page.goto(addressOfPlan(server.address, link));
}

describe("every page and state", () => {
  it("is accessible in both themes, reflows at 320 px and is English on request, while nothing is known", async () => {
    await expectEmptyPagesUsable(await freshPage());
  });

  it("is accessible in both themes, reflows at 320 px and is English on request, with a home and its plan", async () => {
    const page = await freshPage();
    await openPlan(page);
    await expectHeading(page, dutch.plan.titleOf(terracedHouse.resident));
    await expectFilledPagesUsable(page);
  });
});
