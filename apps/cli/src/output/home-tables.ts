import type { WeatherYear } from "@keukentafel/climate";
import type { DescribedFact, DescribedInput, Description } from "@keukentafel/dwelling";
import type { Insight } from "@keukentafel/insight";
import { quantileOf } from "@keukentafel/repeatable";
import type { Session } from "../command.ts";
import { table } from "./table.ts";
import { weatherInWords } from "./weather-words.ts";

type Spoken = Pick<Session, "words" | "text">;

const left = (title: string) => ({ title, align: "left" as const });
const right = (title: string) => ({ title, align: "right" as const });

/** What is known of a home and how it works, in tables for people. */
export function homeTables(description: Description, insight: Insight, weather: WeatherYear, session: Spoken): string {
  const { home } = session.words;
  const { draws, seed, engine } = insight.provenance;
  return [
    `${home.facts}\n${knownTable(description, session)}`,
    `${home.insight}\n${insightTable(insight, session)}`,
    `${home.heat}\n${heatTable(insight.central, session)}`,
    ...(insight.whatMatters.length === 0 ? [] : [`${home.matters}\n${mattersTable(insight, session)}`]),
    `${home.provenance(weatherInWords(weather, session), draws, seed, `${engine.name} ${engine.version}`)}\n${session.words.plan.calculation}\n`,
  ].join("\n");
}

function knownTable({ facts, inputs }: Description, session: Spoken): string {
  const { home } = session.words;
  const origin = ({ from, source }: Pick<DescribedInput, "from" | "source">): string =>
    from === "claim" ? home.said : home.usual(source);
  const { common, format } = session.text;
  const valueOf = (value: DescribedFact<unknown>["likely"]): string =>
    typeof value === "boolean" ? (value ? common.yes : common.no) : String(value);
  const factRows = Object.entries(facts).map(([name, fact]: [string, DescribedFact<unknown>]) => [
    name,
    valueOf(fact.likely),
    fact.alternatives.map(({ value, share }) => `${valueOf(value)} ${format.share(share)}`).join(", "),
    origin(fact),
  ]);
  const inputRows = Object.values(inputs).map((input) => [
    input.key,
    `${format.number(input.likely, 2)} ${input.unit}`,
    input.spread === null
      ? ""
      : [0.1, 0.9].map((p) => format.number(quantileOf(input.likely, input.spread ?? noSpread, p), 2)).join(" – "),
    origin(input),
  ]);
  return table([left(home.what), right(home.value), left(home.range), left(home.source)], [...factRows, ...inputRows]);
}

const noSpread = { kind: "uniform", low: 0, high: 0 } as const;

/** The rows of the insight: words, path of the indicator, decimals. */
function insightTable({ central, ranges }: Insight, session: Spoken): string {
  const { home } = session.words;
  const { number } = session.text.format;
  // All reports are in when the table is made; what one did not say stays blank.
  const { standard, lowTemperature } = central;
  const rows: readonly (readonly [string, string, number | undefined, number])[] = [
    [home.gas, "energy.gasM3.total", central.energy.gasM3.total, 0],
    [home.bought, "energy.boughtKwh", central.energy.boughtKwh, 0],
    [home.heatDemand, "heat.totalKwh", central.heat.totalKwh, 0],
    [home.coldHours, "comfort.coldHoursLiving", central.comfort.coldHoursLiving, 0],
    [home.warmHours, "comfort.warmHoursSleeping", central.comfort.warmHoursSleeping, 0],
    [home.co2, "air.co2P95SleepingPpm", central.air.co2P95SleepingPpm, 0],
    [home.demand, "standard.netHeatDemandKwhPerM2", standard?.netHeatDemandKwhPerM2, 0],
  ];
  const cells = rows.map(([name, path, likely, digits]) => {
    const range = ranges?.[path];
    return [
      name,
      range === undefined ? "" : number(range.p10, digits),
      likely === undefined ? "" : number(likely, digits),
      range === undefined ? "" : number(range.p90, digits),
    ];
  });
  const ready = lowTemperature?.readyAtC;
  return table(
    [left(home.what), right(home.low), right(home.likely), right(home.high)],
    [
      ...cells,
      [home.standard, "", standard === null ? "" : number(standard.standardKwhPerM2), ""],
      [home.readyAt, "", ready === undefined ? "" : ready === null ? home.notReady : number(ready), ""],
    ],
  );
}

function heatTable({ heat }: Insight["central"], { words, text }: Spoken): string {
  const groups: Readonly<Record<string, string>> = text.indicators.heat;
  return table(
    [left(words.home.what), right("kWh")],
    Object.entries(heat.balanceKwh)
      .filter(([, kwh]) => Math.abs(kwh) >= 0.5)
      .map(([group, kwh]) => [groups[group] ?? group, text.format.number(kwh)]),
  );
}

function mattersTable({ whatMatters }: Insight, { words, text }: Spoken): string {
  return table(
    [left(words.home.what), right("%")],
    whatMatters.map(({ input, share }) => [input, text.format.number(share * 100)]),
  );
}
