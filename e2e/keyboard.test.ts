import { claimPaths } from "@keukentafel/dwelling";
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../tools/browser/launch.ts";
import { terracedHouse } from "./support/homes.ts";
import { askedNow, calculated, calculationMs, dutch, expectHeading, stepTitles } from "./support/resident.ts";
import { makeDataFolder, startServer, type ServerProcess } from "./support/server-process.ts";

/** More presses than any page has places to stop at. */
const mostStops = 400;

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

interface Focused {
  readonly tag: string;
  readonly name: string;
  readonly type: string;
  readonly focusName: string;
  /** Whether the outline, or the shadow in its place, can be seen. */
  readonly isVisible: boolean;
}

/** The element that has the focus, named as a screen reader would. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return { tag: "", name: "", type: "", focusName: "", isVisible: false };
    const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])] : [];
    const name =
      ids
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" ")
        .trim() ||
      element.getAttribute("aria-label") ||
      labels
        .map((label) => label.textContent)
        .join(" ")
        .trim() ||
      (element.textContent ?? "").trim();
    const ring = [element, element.closest("label"), element.parentElement]
      .filter((each) => each !== null)
      .map((each) => getComputedStyle(each));
    return {
      tag: element.tagName.toLowerCase(),
      name,
      type: element.getAttribute("type") ?? "",
      focusName: element.getAttribute("data-focus") ?? "",
      isVisible: ring.some((style) => style.outlineStyle !== "none" || style.boxShadow !== "none"),
    };
  });
}

/** Presses Tab until the wanted element has the focus, and sees that the focus can be seen there. */
async function tabTo(page: Page, wanted: (element: Focused) => boolean, what: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press("Tab");
    const element = await focused(page);
    if (!wanted(element)) continue;
    expect({ what, isVisible: element.isVisible }).toEqual({ what, isVisible: true });
    return;
  }
  throw new Error(`no way to ${what} with Tab`);
}

const named = (tag: string, name: string) => (element: Focused) => element.tag === tag && element.name === name;

async function press(page: Page, tag: "a" | "button", name: string): Promise<void> {
  await tabTo(page, named(tag, name), name);
  await page.keyboard.press("Enter");
}

/** Answers one question: Tab into the options, arrows to the answer, Enter to go on. */
async function answerByKeys(page: Page, asked: (typeof claimPaths)[number]): Promise<void> {
  const value = terracedHouse.answers[asked.path];
  if (value === undefined) {
    await press(page, "button", dutch.common.unknown);
    return;
  }
  if (asked.answer.kind === "number") {
    await tabTo(page, ({ tag, type }) => tag === "input" && type === "text", asked.path);
    await page.keyboard.type(String(value).replace(".", ","));
  } else {
    const options: Readonly<Record<string, { readonly label: string }>> = dutch.questions[asked.path].options;
    const label = options[String(value)]?.label ?? "";
    await tabTo(page, ({ tag, type }) => tag === "input" && type === "radio", asked.path);
    await page.keyboard.press("Space");
    for (let turn = 0; (await focused(page)).name !== label; turn += 1) {
      if (turn > 10) throw new Error(`no option ${label} by arrows`);
      await page.keyboard.press("ArrowDown");
    }
  }
  await page.keyboard.press("Enter");
}

describe("by keyboard alone", () => {
  it("walks the whole path, reorders steps and saves", async () => {
    const context = await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce" });
    const page = await context.newPage();
    const { front, home, insight, possibilities, plan, save, common } = dutch;
    await page.goto(server.address);
    await expectHeading(page, front.title);

    await page.keyboard.press("Tab");
    expect((await focused(page)).name).toBe(common.skipLink);
    await page.keyboard.press("Enter");
    await tabTo(page, named("input", dutch.wishes.goals.lower_bill), "a goal");
    await page.keyboard.press("Space");
    await tabTo(page, ({ tag, type }) => tag === "input" && type === "text", "the name");
    await page.keyboard.type("Karel");
    await press(page, "button", front.start);

    for (const _ of claimPaths) {
      await page.waitForFunction((title) => document.querySelector("h1")?.textContent !== title, front.title);
      const asked = await askedNow(page);
      if (asked === null) break;
      const { title } = dutch.questions[asked.path];
      await answerByKeys(page, claimPaths.find(({ path }) => path === asked.path) ?? claimPaths[0]);
      await page.waitForFunction((shown) => document.querySelector("h1")?.textContent !== shown, title);
    }
    await expectHeading(page, home.shortDoneTitle);
    await press(page, "a", home.toInsight);
    await expectHeading(page, insight.title);
    await page.getByRole("link", { name: insight.next, exact: true }).waitFor({ timeout: calculationMs });
    await press(page, "a", insight.next);
    await expectHeading(page, possibilities.title);
    await page.getByText(possibilities.waysTitle).waitFor({ timeout: calculationMs });
    await press(page, "button", possibilities.chooseWay(possibilities.ways.enough.label));
    await page.getByText(possibilities.chosenWay).waitFor();
    await press(page, "a", possibilities.next);
    await expectHeading(page, plan.titleOf("Karel"));
    await page.getByRole("heading", { level: 2, name: plan.totals }).waitFor({ timeout: calculationMs });
    await calculated(page);

    await reorderByKeys(page);
    await press(page, "a", plan.save);
    await expectHeading(page, save.title);
    await press(page, "button", save.action);
    await expectHeading(page, save.savedTitle);
    expect(await page.getByRole("textbox", { name: save.linkLabel }).inputValue()).toContain("#/plan/");
    await context.close();
  });

  it("chooses the weather, shows it as a table, saves it as a picture and finds the choice in the address", async () => {
    const context = await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce" });
    const page = await context.newPage();
    const { weather, common } = dutch;
    await page.goto(`${server.address}/weer`);
    await expectHeading(page, weather.title);
    await tabTo(page, named("select", weather.stationLabel), weather.stationLabel);
    await page.keyboard.press("ArrowDown");
    await tabTo(page, named("select", weather.climateLabel), weather.climateLabel);
    await page.keyboard.press("End");
    const shown = `${weather.stations["de-kooy"]}, ${weather.years.typical.inSentence}`;
    const heading = page.getByRole("heading", { level: 2, name: shown });
    await heading.waitFor();
    expect(page.url()).toBe(`${server.address}/weer?plaats=de-kooy&jaar=gewoon&klimaat=2100-hoog-nat`);
    await page.reload();
    await heading.waitFor();
    await press(page, "button", common.showTable);
    await page.getByRole("columnheader", { name: weather.months.month }).waitFor();
    await tabTo(page, named("button", `${weather.save}: ${weather.carpet.title}`), weather.save);
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(file.suggestedFilename()).toBe("weer-de-kooy-gewoon-2100-hoog-nat-jaar.svg");
    const picture = await readFile(await file.path(), "utf8");
    expect(picture).toContain(weather.carpet.title);
    expect(picture).not.toContain("var(--");
    expect(picture).not.toContain("class=");
    await context.close();
  });
});

/** What a step is called, without its number. */
const nameOf = (title: string): string => title.replace(/^[^:]*: /, "");

/** Moves the first step down with Alt and an arrow, and up again with the button; the focus goes along. */
async function reorderByKeys(page: Page): Promise<void> {
  const before = (await stepTitles(page)).map(nameOf);
  expect(before.length).toBeGreaterThan(1);
  const [first = "", second = ""] = before;
  await tabTo(page, ({ focusName }) => focusName.startsWith("handle-"), "the handle of the first step");
  await page.keyboard.press("Alt+ArrowDown");
  expect((await stepTitles(page)).map(nameOf).slice(0, 2)).toEqual([second, first]);
  expect((await focused(page)).name).toBe(dutch.plan.handle(first));
  await page.getByText(dutch.plan.moved(first, 2, before.length)).waitFor({ state: "attached" });
  await tabTo(page, ({ focusName }) => focusName.startsWith("earlier-"), "the button that moves a step up");
  await page.keyboard.press("Enter");
  expect((await stepTitles(page)).map(nameOf)).toEqual(before);
  await page.getByText(dutch.plan.ownOrder).waitFor();
}
