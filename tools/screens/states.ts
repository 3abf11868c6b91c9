import type { Page } from "playwright-core";
import { addressOfPlan, dossierOf, saveDossier } from "../../e2e/support/dossiers.ts";
import { calculated, calculationMs, dutch, expectHeading } from "../../e2e/support/resident.ts";
import { demoHome } from "./demo-home.ts";
import { sixHomes } from "./six-homes.ts";

/** One screen of the path, and how to get there. Later ones go on in the page that the earlier ones left. */
export interface ScreenState {
  readonly id: string;
  /** Where it comes along the path: the order of the index. */
  readonly place: number;
  readonly title: string;
  /** `whole`: from top to bottom; else what is seen without scrolling. */
  readonly extent: "first-view" | "whole";
  /** `one`: once, on a desk in the first theme, in a browser that knows nothing yet; all sizes and themes when absent. */
  readonly looks?: "one";
  readonly reach: (page: Page, address: string) => Promise<void>;
}

const stepLink = (page: Page, step: keyof typeof dutch.common.steps) =>
  page.getByRole("navigation").getByRole("link", { name: dutch.common.steps[step] }).click();

async function openQuestion(page: Page, address: string, path: keyof typeof dutch.questions): Promise<void> {
  await page.goto(`${address}/mijn-huis?vraag=${path}`);
  await expectHeading(page, dutch.questions[path].title);
}

async function openWeather(page: Page, address: string, search: string): Promise<void> {
  await page.goto(`${address}/weer${search}`);
  await expectHeading(page, dutch.weather.title);
  await page.getByRole("columnheader", { name: dutch.weather.climates.coldestWeek }).waitFor();
}

/** In this order: first without a word told, then with the demo home. */
export const screenStates: readonly ScreenState[] = [
  {
    id: "front",
    place: 1,
    title: "Wat wil je met je huis?",
    extent: "whole",
    reach: async (page, address) => {
      await page.goto(address);
      await expectHeading(page, dutch.front.title);
    },
  },
  {
    id: "first-question",
    place: 2,
    title: "Mijn huis: de eerste vraag",
    extent: "first-view",
    reach: (page, address) => openQuestion(page, address, "home.form"),
  },
  {
    id: "number-refused",
    place: 3,
    title: "Mijn huis: een getal dat niet kan",
    extent: "first-view",
    reach: async (page, address) => {
      await openQuestion(page, address, "home.constructionYear");
      await page.getByRole("textbox").fill("1492");
      await page.getByRole("button", { name: dutch.common.next, exact: true }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  {
    id: "insight-empty",
    place: 7,
    title: "Inzicht, als er nog niets bekend is",
    extent: "first-view",
    reach: async (page, address) => {
      await page.goto(`${address}/inzicht`);
      await expectHeading(page, dutch.insight.empty.title);
    },
  },
  {
    id: "weather",
    place: 18,
    title: "Het weer waarop een huis is getest",
    extent: "whole",
    reach: (page, address) => openWeather(page, address, ""),
  },
  {
    id: "weather-2050",
    place: 19,
    title: "Het weer: De Kooy, een hete zomer in 2050",
    extent: "whole",
    reach: (page, address) => openWeather(page, address, "?plaats=de-kooy&jaar=hete-zomer&klimaat=2050-hoog-droog"),
  },
  {
    id: "plan-empty",
    place: 10,
    title: "Mijn plan, nog leeg",
    extent: "first-view",
    reach: async (page, address) => {
      await page.goto(`${address}/mijn-plan`);
      await expectHeading(page, dutch.plan.empty.title);
    },
  },
  {
    id: "plan",
    place: 9,
    title: "Mijn plan",
    extent: "whole",
    reach: async (page, address) => {
      const link = await saveDossier(address, dossierOf(demoHome).events);
      await page.goto(addressOfPlan(address, link));
      await expectHeading(page, dutch.plan.titleOf(demoHome.resident));
      await page.getByRole("heading", { level: 2, name: dutch.plan.totals }).waitFor({ timeout: calculationMs });
      await calculated(page);
    },
  },
  {
    id: "saved",
    place: 11,
    title: "Bewaard, met een geheime link",
    extent: "whole",
    reach: async (page) => {
      await page.getByRole("link", { name: dutch.plan.save, exact: true }).click();
      await expectHeading(page, dutch.save.savedTitle);
    },
  },
  {
    id: "insight",
    place: 6,
    title: "Inzicht",
    extent: "whole",
    reach: async (page) => {
      await stepLink(page, "insight");
      await page.getByRole("heading", { level: 2, name: dutch.insight.heat.title }).waitFor({ timeout: calculationMs });
      await calculated(page);
    },
  },
  {
    id: "possibilities",
    place: 8,
    title: "Mogelijkheden",
    extent: "whole",
    reach: async (page) => {
      await stepLink(page, "possibilities");
      await page.getByText(dutch.possibilities.waysTitle).waitFor({ timeout: calculationMs });
      await calculated(page);
    },
  },
  {
    id: "answers",
    place: 5,
    title: "Al mijn antwoorden",
    extent: "whole",
    reach: async (page, address) => {
      await page.goto(`${address}/mijn-huis/antwoorden`);
      await expectHeading(page, dutch.home.reviewTitle);
    },
  },
  {
    id: "question",
    place: 4,
    title: "Mijn huis: een vraag, met het huis zover het bekend is",
    extent: "first-view",
    reach: (page, address) => openQuestion(page, address, "envelope.glazing.sleeping"),
  },
  ...sixHomes.map((home, index): ScreenState => ({
    id: home.id,
    place: 12 + index,
    title: `Inzicht: ${home.title}`,
    extent: "whole",
    looks: "one",
    reach: async (page, address) => {
      const link = await saveDossier(address, dossierOf(home).events);
      await page.goto(addressOfPlan(address, link));
      await expectHeading(page, dutch.plan.empty.title);
      await stepLink(page, "insight");
      await page
        .getByRole("heading", { level: 2, name: dutch.systems.heating.title })
        .waitFor({ timeout: calculationMs });
      await calculated(page);
    },
  })),
];
