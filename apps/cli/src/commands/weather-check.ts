import { basename } from "node:path";
import {
  checkBuiltInWeather,
  checkWeather,
  readWeatherFile,
  stationNames,
  type WeatherCheck,
} from "@keukentafel/climate";
import { succeeded, type Outcome } from "@keukentafel/quantities";
import { oneOf, type ParsedArguments } from "../arguments.ts";
import { builtInPrefix, builtInYear } from "../built-in-weather.ts";
import { refused, type Command, type Finished, type Session } from "../command.ts";
import { readBytes } from "../files.ts";
import { table } from "../output/table.ts";

async function run({ positionals, values }: ParsedArguments, session: Session): Promise<Finished> {
  const checked = await checksOf(positionals[0] ?? "", values);
  if (!checked.ok) return refused(checked.problems);
  const { terminal } = session;
  terminal.out(
    values["json"] === true ? `${JSON.stringify(checked.value, null, 2)}\n` : checkTable(checked.value, session),
  );
  return { kind: "done", warnings: checked.warnings };
}

async function checksOf(source: string, values: ParsedArguments["values"]): Promise<Outcome<readonly WeatherCheck[]>> {
  if (source.startsWith(builtInPrefix)) {
    const year = builtInYear("weather", source);
    if (!year.ok) return year;
    const { station, kind, seed } = year.value;
    return succeeded(checkBuiltInWeather(station, kind, seed));
  }
  const station = oneOf("station", values["station"], stationNames, "de-bilt");
  if (!station.ok) return station;
  const bytes = await readBytes(source);
  if (!bytes.ok) return bytes;
  const weather = readWeatherFile(bytes.value, basename(source), {
    fillGaps: values["fill-gaps"] === true,
    years: "all",
  });
  if (!weather.ok) return weather;
  return { ok: true, value: checkWeather(weather.value, station.value), warnings: weather.warnings };
}

function checkTable(checks: readonly WeatherCheck[], { words, text }: Session): string {
  const { weather } = words;
  const number = (value: number): string => text.format.number(value, 3);
  const rows = checks.map((each) => [
    each.name,
    number(each.value),
    number(each.target),
    number(each.tolerance),
    each.ok ? weather.yes : weather.no,
  ]);
  const columns = [
    { title: weather.statistic, align: "left" },
    { title: weather.value, align: "right" },
    { title: weather.target, align: "right" },
    { title: weather.tolerance, align: "right" },
    { title: weather.fits, align: "left" },
  ] as const;
  const good = checks.filter(({ ok }) => ok).length;
  return `${table(columns, rows)}\n${weather.summary(good, checks.length)}\n`;
}

export const weatherCheckCommand: Command = {
  name: "weather check",
  positionals: ["FILE|reference:STATION[:KIND[:SEED]]"],
  options: [
    { name: "station", valueName: "NAME" },
    { name: "fill-gaps", valueName: null },
    { name: "json", valueName: null },
  ],
  example: "reference:eelde:normal",
  run,
};
