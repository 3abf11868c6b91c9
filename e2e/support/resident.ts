import { claimPaths, type ClaimPath, type ClaimPathDefinition } from "@keukentafel/dwelling";
import { createText, type Text } from "@keukentafel/text";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { ToldHome } from "./homes.ts";

/** Dutch, the language the screens begin with. */
export const dutch: Text = createText("nl");

/** Two homes are simulated some hundred times on their way to a plan; on a busy machine that takes a while. */
export const calculationMs = 150_000;

/** Waits until no calculation is running on the page. */
export async function calculated(page: Page): Promise<void> {
  await page.getByRole("progressbar").first().waitFor({ state: "detached", timeout: calculationMs });
}

export function mainHeading(page: Page) {
  return page.getByRole("heading", { level: 1 });
}

/** The question that is asked now, by its heading; null when none is. */
export async function askedNow(
  page: Page,
  text: Text = dutch,
): Promise<(ClaimPathDefinition & { readonly path: ClaimPath }) | null> {
  const heading = await mainHeading(page).innerText();
  return claimPaths.find(({ path }) => text.questions[path].title === heading) ?? null;
}

/** Answers the question on the page with mouse and keyboard, as somebody who knows the answer or does not. */
export async function answerQuestion(
  page: Page,
  asked: ClaimPathDefinition & { readonly path: ClaimPath },
  home: ToldHome,
): Promise<void> {
  const value = home.answers[asked.path];
  const { common, questions } = dutch;
  if (value === undefined) {
    await page.getByRole("button", { name: common.unknown, exact: true }).click();
    return;
  }
  if (asked.answer.kind === "number") {
    await page.getByRole("textbox").fill(String(value).replace(".", ","));
  } else {
    const options: Readonly<Record<string, { readonly label: string }>> = questions[asked.path].options;
    const label = typeof value === "boolean" ? (value ? common.yes : common.no) : options[String(value)]?.label;
    await page.getByRole("radio", { name: label ?? "", exact: true }).check();
  }
  await page.getByRole("button", { name: common.next, exact: true }).click();
}

/** From the front door through all short questions to the place where they are done. */
export async function tellHome(page: Page, home: ToldHome): Promise<void> {
  const { front, wishes, home: words } = dutch;
  await expectHeading(page, front.title);
  await page.getByRole("checkbox", { name: wishes.goals.lower_bill, exact: true }).check();
  await page.getByRole("radio", { name: wishes.help.think_along.label, exact: true }).check();
  await page.getByRole("textbox", { name: front.nameLabel }).fill(home.resident);
  await page.getByRole("button", { name: front.start, exact: true }).click();
  for (let turn = 0; turn <= claimPaths.length; turn += 1) {
    await page.waitForFunction(
      (title) => document.querySelector("h1")?.textContent !== title,
      turn === 0 ? front.title : "",
    );
    const asked = await askedNow(page);
    if (asked === null) {
      await expectHeading(page, words.shortDoneTitle);
      return;
    }
    await answerQuestion(page, asked, home);
    await page.waitForFunction(
      (title) => document.querySelector("h1")?.textContent !== title,
      dutch.questions[asked.path].title,
    );
  }
  throw new Error("the questions never end");
}

/** Waits for the page with this heading. */
export async function expectHeading(page: Page, title: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor({ timeout: 20_000 });
}

/** From the questions to the insight, until its ranges are there too. */
export async function seeInsight(page: Page): Promise<void> {
  const { home: words, insight } = dutch;
  await page.getByRole("link", { name: words.toInsight, exact: true }).click();
  await expectHeading(page, insight.title);
  await page.getByRole("heading", { level: 2, name: insight.heat.title }).waitFor({ timeout: calculationMs });
  await calculated(page);
}

/** From the insight to the possibilities; takes the way called enough. */
export async function takeEnough(page: Page): Promise<void> {
  const { insight, possibilities } = dutch;
  await page.getByRole("link", { name: insight.next, exact: true }).click();
  await expectHeading(page, possibilities.title);
  const take = page.getByRole("button", {
    name: possibilities.chooseWay(possibilities.ways.enough.label),
    exact: true,
  });
  await take.click({ timeout: calculationMs });
  await page.getByText(possibilities.chosenWay).waitFor();
}

/** From the possibilities to the plan, until it is calculated in full. */
export async function seePlan(page: Page, resident: string): Promise<void> {
  const { possibilities, plan } = dutch;
  await page.getByRole("link", { name: possibilities.next, exact: true }).first().click();
  await expectHeading(page, plan.titleOf(resident));
  await page.getByRole("heading", { level: 2, name: plan.totals }).waitFor({ timeout: calculationMs });
  await calculated(page);
}

/** The names of the steps of the plan, in their order. */
export async function stepTitles(page: Page): Promise<readonly string[]> {
  return page.locator(".plan-step h3").allInnerTexts();
}

/** Saves from the plan, and returns the private link that is shown. */
export async function saveFromPlan(page: Page): Promise<string> {
  const { plan, save } = dutch;
  await page.getByRole("link", { name: plan.save, exact: true }).click();
  await expectHeading(page, save.title);
  await page.getByRole("button", { name: save.action, exact: true }).click();
  await expectHeading(page, save.savedTitle);
  const link = await page.getByRole("textbox", { name: save.linkLabel }).inputValue();
  expect(link).toMatch(/#\/plan\/[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}$/);
  return link;
}
