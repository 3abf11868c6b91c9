import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bagId } from "../packages/connectors/test-support/example-homes.ts";
import { type StandIn, standInKeys, startStandIn } from "../packages/connectors/test-support/stand-in.ts";
import { launchBrowser } from "../tools/browser/launch.ts";
import { expectAccessible, expectReflow } from "./support/axe.ts";
import { expectEnglish } from "./support/language.ts";
import { noteRequests } from "./support/requests.ts";
import { dutch, expectHeading } from "./support/resident.ts";
import { makeDataFolder, startServer, type ServerProcess } from "./support/server-process.ts";

const { address: words, questions, home } = dutch;
const form = questions["home.form"];
const year = questions["home.constructionYear"];
const area = questions["home.floorAreaM2"];

let standIn: StandIn;
let folders: readonly Awaited<ReturnType<typeof makeDataFolder>>[];
let server: ServerProcess;
let keyless: ServerProcess;
let browser: Browser;

beforeAll(async () => {
  [standIn, browser, ...folders] = await Promise.all([
    startStandIn(),
    launchBrowser(),
    makeDataFolder(),
    makeDataFolder(),
  ] as const);
  const where = {
    KEUKENTAFEL_PDOK_URL: standIn.baseUrl("pdok"),
    KEUKENTAFEL_BAG_URL: standIn.baseUrl("bag"),
    KEUKENTAFEL_EP_ONLINE_URL: standIn.baseUrl("epOnline"),
    KEUKENTAFEL_3DBAG_URL: standIn.baseUrl("bag3d"),
  };
  const keys = { KEUKENTAFEL_BAG_KEY: standInKeys.bag, KEUKENTAFEL_EP_ONLINE_KEY: standInKeys.epOnline };
  const none = { KEUKENTAFEL_BAG_KEY: "", KEUKENTAFEL_EP_ONLINE_KEY: "" };
  // One after the other: the first builds the pages for both.
  server = await startServer({ dataFolder: folders[0]?.path ?? "", environment: { ...where, ...keys } });
  keyless = await startServer({
    dataFolder: folders[1]?.path ?? "",
    web: "serve",
    environment: { ...where, ...none },
  });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await keyless.stop();
  await standIn.stop();
  for (const folder of folders) await folder.remove();
});
beforeEach(() => void standIn.takeCalls());

/** The first question, with the look-up unfolded. */
async function openLookUp(at: ServerProcess = server): Promise<Page> {
  const context = await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${at.address}/mijn-huis`);
  await expectHeading(page, form.title);
  await page.getByText(words.open, { exact: true }).click();
  return page;
}

async function lookUp(page: Page, postcode: string, number: string): Promise<void> {
  await page.getByRole("textbox", { name: words.postcode, exact: true }).fill(postcode);
  await page.getByRole("textbox", { name: words.number, exact: true }).fill(number);
  await page.getByRole("button", { name: words.action, exact: true }).click();
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const drawing = (page: Page): Promise<string> => page.locator(".house-side svg").innerHTML();
const found = (page: Page) => page.getByRole("heading", { level: 2, name: words.claimsTitle });

/** Where the calls of the look-up went. */
const asked = (): readonly string[] => [...new Set(standIn.takeCalls().map(({ register }) => register))].toSorted();

describe("looking up the home by its address", () => {
  it("sends nothing before the button, shows what registers say, and changes the drawing when it is taken over", async () => {
    const page = await openLookUp();
    const sent = noteRequests(page.context());
    await page.getByRole("textbox", { name: words.postcode, exact: true }).fill("9998 zz");
    expect([...sent.telling(server.address), ...asked()]).toEqual([]);
    const before = await drawing(page);
    await lookUp(page, "9998 zz", "12");
    await found(page).waitFor();
    expect(sent.telling(server.address)).toEqual([`POST ${server.address}/v1/homes/look-up`]);
    expect(asked()).toEqual(["bag", "bag3d", "epOnline", "pdok"]);
    await page.getByText(words.found("Lindelaan 12, 9998ZZ Eikendam")).waitFor();
    for (const told of [
      words.saidBy("1974", "BAG (Kadaster)"),
      words.saidBy("118 m²", "BAG (Kadaster)"),
      words.saidBy(form.options.mid_terrace.label, "EP-Online (RVO)"),
      words.label("C", "EP-Online (RVO)"),
      words.building(words.roofs.pitched, "8,9", "3DBAG (TU Delft, 3DGI), CC BY 4.0"),
    ])
      await page.getByText(told, { exact: true }).waitFor();
    expect(await drawing(page)).toBe(before);

    await button(page, words.takeAll).click();
    await page
      .getByText(words.toldTaken([year, area, form, questions["home.postcode"]].map(({ short }) => short).join(", ")))
      .waitFor();
    expect(await drawing(page)).not.toBe(before);
    // The question stays, with the value in it; the way on is to the first one that is open.
    await expectHeading(page, form.title);
    expect(await page.getByRole("radio", { name: form.options.mid_terrace.label, exact: true }).isChecked()).toBe(true);
    await page.getByRole("link", { name: home.backToQuestions, exact: true }).click();
    await page.waitForFunction((title) => document.querySelector("h1")?.textContent !== title, form.title);
    await page.goto(`${server.address}/mijn-huis/antwoorden`);
    for (const told of ["1974", "118 m²", form.options.mid_terrace.label])
      await page.getByText(told, { exact: true }).waitFor();
    await page.context().close();
  });

  it("never overwrites an own answer, takes over one by one, and puts back", async () => {
    const page = await openLookUp();
    await page.goto(`${server.address}/mijn-huis?vraag=home.constructionYear`);
    await expectHeading(page, year.title);
    await page.getByRole("textbox").fill("1980");
    await button(page, dutch.common.next).click();
    await expectHeading(page, area.title);
    await page.getByText(words.open, { exact: true }).click();
    await lookUp(page, "9998ZZ", "12");
    await found(page).waitFor();
    await button(page, words.takeAll).click();
    // Only what was empty.
    await page.getByText(words.ownAnswer("1980")).waitFor();
    const before = await drawing(page);
    await button(page, words.takeNamed(year.short)).focus();
    await page.keyboard.press("Enter");
    await button(page, words.putBackNamed(year.short)).waitFor();
    expect(await drawing(page)).not.toBe(before);
    // The focus stayed on the button, which now puts back.
    await page.keyboard.press("Enter");
    await page.getByText(words.ownAnswer("1980")).waitFor();
    expect(await drawing(page)).toBe(before);
    await page.goto(`${server.address}/mijn-huis/antwoorden`);
    await page.getByText("1980", { exact: true }).waitFor();
    await page.context().close();
  });

  it("lets the resident choose between homes at one number, and asks on only then", async () => {
    const page = await openLookUp();
    await lookUp(page, "9997ZZ", "1");
    await page.getByRole("heading", { level: 2, name: words.chooseTitle }).waitFor();
    expect(asked()).toEqual(["bag", "pdok"]);
    await expectUsable(page, "choice of addresses");
    await button(page, "Kastanjehof 1-2, 9997ZZ, Eikendam").click();
    await found(page).waitFor();
    expect(asked()).toContain("epOnline");
    // The button that was pressed is gone; the focus is not.
    expect(await button(page, words.action).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByText(words.saidBy(form.options.walk_up_flat.label, "EP-Online (RVO)")).waitFor();
    await page.context().close();
  });

  it("says in words what is no address, what is not there, and what cannot be right", async () => {
    const page = await openLookUp();
    await lookUp(page, "99 ZZ", "huis");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/99 ZZ.*huis/s);
    expect(asked()).toEqual([]);
    await expectUsable(page, "no address");
    await lookUp(page, "9998ZZ", "999");
    await page.getByText(dutch.problems["address.not-found"]?.("", "", "") ?? "").waitFor();
    await page.getByText(words.nothing).waitFor();
    await lookUp(page, "9998ZZ", "20");
    await page
      .getByText(/1005.*kan niet kloppen/s)
      .first()
      .waitFor();
    await page.context().close();
  });

  it("goes on without the server, and can be stopped", async () => {
    const page = await openLookUp();
    await page.context().setOffline(true);
    await lookUp(page, "9998ZZ", "12");
    await page.getByRole("alert").getByText(words.goOn).waitFor();
    await page.context().setOffline(false);
    standIn.expect("pdok", { kind: "slow", milliseconds: 3000 });
    await lookUp(page, "9998ZZ", "12");
    await button(page, dutch.common.cancel).click();
    await page.getByText(words.stopped).waitFor();
    expect(await found(page).count()).toBe(0);
    await page.context().close();
  });

  it("is usable by keyboard, in both themes, at 320 px and in English", async () => {
    const page = await openLookUp();
    await page.getByRole("textbox", { name: words.postcode, exact: true }).focus();
    await page.keyboard.type("9998ZZ");
    await page.keyboard.press("Tab");
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await found(page).waitFor();
    await expectUsable(page, "found");
    await page.context().close();
  });
});

describe("a server without keys", () => {
  it("finds the address, says what it cannot ask, and leaves the questions as they are", async () => {
    const page = await openLookUp(keyless);
    await lookUp(page, "9998ZZ", "12");
    await page.getByText(words.found("Lindelaan 12, 9998ZZ Eikendam")).waitFor();
    for (const register of ["BAG", "EP-Online"])
      await page.getByText(dutch.problems["register.key-missing"]?.(register, "", "") ?? "").waitFor();
    await page.getByText(words.nothing).waitFor();
    expect(asked()).toEqual(["pdok"]);
    await expectHeading(page, form.title);
    await page.context().close();
  });
});

describe("the log of the server", () => {
  it("holds nothing of the addresses that were asked for", () => {
    for (const log of [server.log(), keyless.log()]) {
      expect(log).toContain("/v1/homes/look-up");
      for (const told of ["ZZ", "Lindelaan", "Kastanjehof", bagId("01", 1), standInKeys.bag])
        expect(log).not.toContain(told);
    }
  });
});

async function expectUsable(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectReflow(page, state);
  await page.getByRole("button", { name: dutch.common.languages.en }).click();
  // What the register itself writes is Dutch in any language: streets and places are names.
  await expectEnglish(page, state);
  await page.getByRole("button", { name: dutch.common.languages.nl }).click();
}
