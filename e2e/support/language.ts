import { createText } from "@keukentafel/text";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Dutch words that are in almost every Dutch sentence and are no English words. */
const tellTale =
  /(?:^|[^\p{L}])(?:het|een|je|jouw|niet|van|voor|met|geen|wordt|naar|bij|hier|nog|wat|meer dan|dit|ons|wij|uit|en de|op de)(?:$|[^\p{L}])/iu;

/** Every fixed message of a catalogue. */
function messages(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === "string") found.add(value);
  else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) messages(each, found);
  return found;
}

const english = messages(createText("en"));
/** Messages that are not the same in both languages. */
const onlyDutch = new Set([...messages(createText("nl"))].filter((message) => !english.has(message)));

/** Fails on any Dutch that a reader or a screen reader meets on the page, but what is marked as Dutch. */
export async function expectEnglish(page: Page, state: string): Promise<void> {
  const texts = await page.evaluate(() => {
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element === null || element.closest('[lang="nl"], script, noscript, style') !== null) continue;
      if (node instanceof Element) {
        for (const name of ["aria-label", "title", "placeholder", "alt", "aria-description"]) {
          const value = node.getAttribute(name);
          if (value !== null) found.push(value);
        }
      } else found.push(node.textContent ?? "");
    }
    return found.map((text) => text.trim()).filter((text) => text !== "");
  });
  const dutch = texts.filter((text) => onlyDutch.has(text) || tellTale.test(text));
  expect({ state, dutch: [...new Set(dutch)] }).toEqual({ state, dutch: [] });
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
}
