import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** WCAG 2.2, levels A and AA, with the rules of the versions before it. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const themes = ["linen", "eikendam"] as const;

/** Fails on anything axe finds on the page as it stands now, in either theme. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const theme of themes) {
    await page.evaluate((name) => (document.documentElement.dataset["theme"] = name), theme);
    // A colour on its way to another one is no colour anybody reads.
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
    );
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      state,
      theme,
      id,
      help,
      nodes: nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ""}`),
    }));
    expect(found).toEqual([]);
  }
}

/** Fails when the page has to be scrolled sideways at this width (WCAG 1.4.10: 320 CSS pixels). */
export async function expectReflow(page: Page, state: string, width = 320): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 640 });
  await page.waitForTimeout(60);
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > limit + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 160));
  });
  if (before !== null) await page.setViewportSize(before);
  expect({ state, wide }).toEqual({ state, wide: [] });
}
