/** Entry of `npm run screens`: pictures of every step under docs/screens, from the product as it is now. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { makeDataFolder, startServer } from "../../e2e/support/server-process.ts";
import { launchBrowser } from "../browser/launch.ts";
import { smallPng } from "./small-png.ts";
import { type ScreenState, screenStates } from "./states.ts";

const folder = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), "docs", "screens");

const themes = ["linen", "eikendam"] as const;
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 860 },
] as const;

/** Pictures are looked at side by side in a browser: none may be heavy. */
const largestBytes = 300_000;
/** What is further down than this is more of the same. */
const tallest = 5900;

interface Picture {
  readonly state: ScreenState;
  readonly theme: (typeof themes)[number];
  readonly width: number;
  readonly file: string;
  readonly bytes: number;
}

/** The page as it stands at one width. */
async function photograph(page: Page, state: ScreenState, size: (typeof sizes)[number]): Promise<Buffer> {
  await page.setViewportSize(size);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.evaluate(() => document.fonts.ready.then(() => null));
  // One frame for the layout, one for what listens to the size of the window.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = state.extent === "whole" ? Math.min(whole, tallest) : size.height;
  const clip = { x: 0, y: 0, width: size.width, height };
  const picture = smallPng(await page.screenshot({ type: "png", fullPage: true, clip, animations: "disabled" }));
  if (picture.byteLength > largestBytes) throw new RangeError(`${state.id} takes ${picture.byteLength} bytes`);
  return picture;
}

async function photographState(page: Page, state: ScreenState): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  const one = state.looks === "one";
  for (const theme of one ? [themes[0]] : themes) {
    await page.evaluate((name) => (document.documentElement.dataset["theme"] = name), theme);
    for (const size of one ? [sizes[1]] : sizes) {
      const picture = await photograph(page, state, size);
      const file = `${String(state.place).padStart(2, "0")}-${state.id}-${size.width}-${theme}.png`;
      await writeFile(join(folder, file), picture);
      pictures.push({ state, theme, width: size.width, file, bytes: picture.byteLength });
    }
  }
  return pictures;
}

/** The index: every state with its four pictures. */
function readme(pictures: readonly Picture[]): string {
  const alongThePath = screenStates.toSorted((a, b) => a.place - b.place);
  const sections = alongThePath.map((state) => {
    const own = pictures.filter((picture) => picture.state.id === state.id);
    const cells = own.map(({ file, width, theme }) => `[![${state.title}, ${width} px, ${theme}](${file})](${file})`);
    const titles = own.map(({ width, theme }) => `${width} px, ${theme}`);
    const table = [titles, titles.map(() => "---"), cells].map((row) => `| ${row.join(" | ")} |`).join("\n");
    return `## ${state.title}\n\n${table}\n`;
  });
  return `# Screens\n\nEvery step of the path at 390 and 1280 px, in two themes; then the insight of the six example homes, each with an\ninstallation of its own. Made by \`npm run screens\`.\n\n${sections.join("\n")}`;
}

async function takeScreens(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (name.endsWith(".png")) await rm(join(folder, name));
  const data = await makeDataFolder();
  const server = await startServer({ dataFolder: data.path });
  const browser = await launchBrowser();
  try {
    const freshPage = async (): Promise<Page> => {
      const context = await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce", viewport: sizes[1] });
      return context.newPage();
    };
    const path = await freshPage();
    const pictures: Picture[] = [];
    for (const state of screenStates) {
      const page = state.looks === "one" ? await freshPage() : path;
      await state.reach(page, server.address);
      pictures.push(...(await photographState(page, state)));
      if (page === path) await page.setViewportSize(sizes[1]);
      else await page.context().close();
      process.stderr.write(`${state.id}\n`);
    }
    await writeFile(join(folder, "README.md"), readme(pictures));
    const bytes = pictures.reduce((sum, picture) => sum + picture.bytes, 0);
    process.stdout.write(`${pictures.length} pictures, ${Math.round(bytes / 1000)} kB, in ${folder}\n`);
  } finally {
    await browser.close();
    await server.stop();
    await data.remove();
  }
}

await takeScreens();
