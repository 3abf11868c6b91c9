import type { Browser, Page } from "playwright-core";
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

async function freshPage(): Promise<Page> {
  const context = await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce" });
  return context.newPage();
}

async function pageWithPlan(): Promise<Page> {
  const page = await freshPage();
  const { events } = dossierOf(terracedHouse);
  await page.goto(addressOfPlan(server.address, await saveDossier(server.address, events)));
  await expectHeading(page, dutch.plan.titleOf(terracedHouse.resident));
  await page
    .locator(".plan-step")
    .nth(Object.keys(terracedHouse.choices).length - 1)
    .waitFor({ timeout: calculationMs });
  return page;
}

const answerField = "/mijn-huis?vraag=home.constructionYear";

describe("answers", () => {
  it("are refused in words when they cannot be, and nothing is lost", async () => {
    const page = await freshPage();
    await page.goto(server.address + answerField);
    const field = page.getByRole("textbox");
    for (const [typed, told] of [
      ["oud", /oud/],
      ["1492", /1\.?492.*1\.?600/s],
    ] as const) {
      await field.fill(typed);
      await page.getByRole("button", { name: dutch.common.next, exact: true }).click();
      const problem = page.getByRole("alert");
      await problem.waitFor();
      expect(await problem.innerText()).toMatch(told);
      expect(await field.inputValue()).toBe(typed);
      expect(await field.getAttribute("aria-invalid")).toBe("true");
    }
    await field.fill("1974");
    await page.getByRole("button", { name: dutch.common.next, exact: true }).click();
    await page.waitForFunction(
      (title) => document.querySelector("h1")?.textContent !== title,
      dutch.questions["home.constructionYear"].title,
    );
    await page.goto(`${server.address}/mijn-huis/antwoorden`);
    await page.getByText("1974", { exact: true }).waitFor();
  });

  it("are still there after a reload, and can be taken back", async () => {
    const page = await freshPage();
    await page.goto(`${server.address}/mijn-huis?vraag=home.form`);
    await page.getByRole("radio", { name: dutch.questions["home.form"].options.detached.label, exact: true }).check();
    await page.getByRole("button", { name: dutch.common.next, exact: true }).click();
    await expectHeading(page, dutch.questions["home.constructionYear"].title);
    await page.reload();
    await page.goto(`${server.address}/mijn-huis?vraag=home.form`);
    expect(
      await page
        .getByRole("radio", { name: dutch.questions["home.form"].options.detached.label, exact: true })
        .isChecked(),
    ).toBe(true);
    await page.getByRole("button", { name: dutch.common.footer.startOver }).click();
    await page.getByRole("button", { name: dutch.common.footer.startOverYes }).click();
    await expectHeading(page, dutch.front.title);
    await page.reload();
    await page.getByText(dutch.front.privacy).waitFor();
  });
});

describe("a private link", () => {
  it("that is cut off, unknown or of somebody else says so, and changes nothing", async () => {
    const { id, events } = dossierOf(terracedHouse);
    await saveDossier(server.address, events);
    const page = await freshPage();
    const told = [
      { hash: "#/plan/half", code: "link.incomplete" },
      { hash: `#/plan/${id}.${"A".repeat(43)}`, code: "access.secret-unknown" },
    ] as const;
    for (const { hash, code } of told) {
      await page.goto(`${server.address}/${hash}`);
      await expectHeading(page, dutch.save.reopen.title);
      const problem = page.getByRole("alert");
      await problem.waitFor();
      expect(await problem.innerText()).toContain(dutch.problems[code]?.("", "", "").slice(0, 20));
      await page.goto(server.address);
      await page.getByText(dutch.front.privacy).waitFor();
    }
  });
});

describe("without the server", () => {
  it("the path goes on, and saving says that the plan is safe on the device", async () => {
    const page = await pageWithPlan();
    await page.locator(".plan-step").last().getByRole("button", { name: dutch.plan.removeShort }).click();
    await page.getByRole("link", { name: dutch.plan.save, exact: true }).click();
    await expectHeading(page, dutch.save.savedTitle);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: dutch.save.saveChanges, exact: true }).click();
    await page.getByText(dutch.problems["connection.offline"]?.("", "", "") ?? "-").waitFor({ timeout: calculationMs });
    await page.context().setOffline(false);
    await page.getByRole("button", { name: dutch.save.saveChanges, exact: true }).click();
    await page.getByText(dutch.save.upToDate, { exact: true }).waitFor({ timeout: calculationMs });
  });
});

describe("on paper", () => {
  it("stands the plan: its steps, what it does and the answers it rests on, on at most four pages", async () => {
    const page = await pageWithPlan();
    await page.getByRole("heading", { level: 2, name: dutch.plan.totals }).waitFor({ timeout: calculationMs });
    await calculated(page);
    const steps = await stepTitles(page);
    await page.emulateMedia({ media: "print" });
    for (const step of steps)
      expect(await page.getByRole("heading", { name: step, exact: true }).isVisible()).toBe(true);
    expect(await page.getByText(dutch.plan.answersTitle).isVisible()).toBe(true);
    expect(await page.getByRole("navigation").isVisible()).toBe(false);
    expect(await page.getByRole("link", { name: dutch.plan.save, exact: true }).isVisible()).toBe(false);
    const paper = await page.pdf({ format: "A4" });
    const sheets = paper.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(4);
  });
});
