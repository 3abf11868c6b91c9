import { describe, expect, it } from "vitest";
import { findBrowser, launchBrowser } from "./launch.ts";

describe("the browser of the tests", () => {
  it("is the one that CHROMIUM_PATH names", async () => {
    const program = await findBrowser({ CHROMIUM_PATH: process.execPath });
    expect(program.executablePath).toBe(process.execPath);
  });

  it("is refused with the name of the variable when CHROMIUM_PATH names nothing", async () => {
    await expect(findBrowser({ CHROMIUM_PATH: "/nowhere/chromium" })).rejects.toThrow("CHROMIUM_PATH");
  });

  it("draws letters, runs scripts and reaches no other machine", { timeout: 120_000 }, async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent("<p><span>iiii</span><br><span>WWWW</span></p>");
      const [narrow, wide] = await page
        .locator("span")
        .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));
      expect(narrow).toBeGreaterThan(0);
      expect(wide).toBeGreaterThan(2 * (narrow ?? 0));
      await expect(page.goto("https://keukentafel.example/")).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
    } finally {
      await browser.close();
    }
  });
});
