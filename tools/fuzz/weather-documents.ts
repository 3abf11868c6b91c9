import type { ReadOptions, WeatherYear } from "@keukentafel/climate";
import { readEpw, readKnmiHourly, readWeatherFile, weatherChecks } from "@keukentafel/climate";
import { validateModel } from "@keukentafel/simulation";
import { epwHeader, madeEpw, madeHours, madeKnmi } from "../../packages/climate/test-support/made-files.ts";
import { box, doubleGlazing } from "../../packages/simulation/test-support/models.ts";
import type { Dice } from "./dice.ts";
import { mutateBytes, mutateText } from "./mutate-text.ts";
import { runModel } from "./run-model.ts";
import type { Verdict } from "./verdict.ts";
import { defect, refusal, whenRead } from "./verdict.ts";

/** A day, two months with a leap day, three days. */
const spans = [
  { hours: madeHours(2017, 1), leap: "No", period: " 1/ 1, 1/ 1" },
  { hours: madeHours(2016, 61), leap: "Yes", period: " 1/ 1, 3/ 1" },
  { hours: madeHours(2017, 3), leap: "No", period: " 1/ 1, 1/ 3" },
];
const epwTexts = spans.map(({ hours, ...header }) => madeEpw(hours, epwHeader(header)));
const knmiTexts = spans.map(({ hours }) => madeKnmi(hours));

const room = validateModel(
  box({
    glazings: [doubleGlazing],
    windows: [{ id: "window", zone: "room", glazing: "double", areaM2: 6, azimuthDeg: 180 }],
    airFlows: [{ kind: "leakage", id: "cracks", to: "room", from: "outdoors", flowAt10PaM3PerH: 100, heightM: 3 }],
  }),
);

function someOptions(dice: Dice): ReadOptions {
  return {
    ...(dice.chance(0.5) ? { fillGaps: true } : {}),
    ...(dice.chance(0.2)
      ? { years: dice.pick(["all", { from: 2016, to: 2017 }, { from: 2018, to: 2001 }] as const) }
      : {}),
    ...(dice.chance(0.1) ? { station: dice.pick([260, 0, -1, 99_999]) } : {}),
    ...(dice.chance(0.1) ? { timeZoneHours: dice.pick([-12, 0, 1, 5.5, 14]) } : {}),
  };
}

/** Weather that a reader let pass is whole, within physical limits, and carries a room through it. */
function runWeather(weather: WeatherYear): Verdict {
  const { site, source, startsAt, hours, ...columns } = weather;
  if (!Number.isFinite(Date.parse(startsAt))) return defect("weather without a start", startsAt);
  for (const [name, values] of Object.entries(columns)) {
    if (values.length !== hours) return defect("column of another length", `${name} ${source.kind}`);
    if (name !== "windDirectionDeg" && !values.every(Number.isFinite)) return defect("hole in accepted weather", name);
  }
  const outside = weatherChecks(columns);
  if (outside.length > 0) return defect("accepted weather out of range", JSON.stringify(outside[0]));
  if (![site.latitudeDeg, site.longitudeDeg, site.altitudeM, site.timeZoneHours].every(Number.isFinite))
    return defect("place without coordinates", JSON.stringify(site));
  if (!room.ok) return refusal(room.problems);
  // What fills gaps may make years of a few rows; the run needs no more than it can end in time.
  return hours <= 2000 ? runModel(room.value, weather) : { kind: "accepted" };
}

export function epwText(dice: Dice): { readonly text: string; readonly options: ReadOptions } {
  return { text: mutateText(dice.pick(epwTexts), dice), options: someOptions(dice) };
}

export function knmiText(dice: Dice): { readonly text: string; readonly options: ReadOptions } {
  return { text: mutateText(dice.pick(knmiTexts), dice), options: someOptions(dice) };
}

export function readEpwDocument({ text, options }: ReturnType<typeof epwText>): Verdict {
  return whenRead(readEpw(text, options), runWeather);
}

export function readKnmiDocument({ text, options }: ReturnType<typeof knmiText>): Verdict {
  return whenRead(readKnmiHourly(text, options), runWeather);
}

const encoder = new TextEncoder();
const files = [...epwTexts.slice(0, 1), ...knmiTexts.slice(0, 1)].map((text) => encoder.encode(text));

/** A weather file by its bytes: plain text, or an archive of one stored file. */
export function weatherBytes(dice: Dice): Uint8Array {
  const file = dice.pick(files);
  return mutateBytes(dice.chance(0.5) ? file : storedInZip("weather.epw", file), dice);
}

export function readWeatherBytes(bytes: Uint8Array): Verdict {
  return whenRead(readWeatherFile(bytes, "file"), runWeather);
}

/** A ZIP archive of one file without compression (APPNOTE 6.3.9, 4.3.6 … 4.3.16). */
function storedInZip(name: string, content: Uint8Array): Uint8Array {
  const nameBytes = encoder.encode(name);
  const number = (value: number, bytes: number) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 255);
  const common = [
    ...number(20, 2),
    ...number(0, 2),
    ...number(0, 2),
    ...number(0, 4),
    ...number(0, 4),
    ...number(content.length, 4),
    ...number(content.length, 4),
    ...number(nameBytes.length, 2),
    ...number(0, 2),
  ];
  const local = [...number(0x04034b50, 4), ...common, ...nameBytes];
  const central = [
    ...number(0x02014b50, 4),
    ...number(20, 2),
    ...common,
    ...number(0, 2),
    ...number(0, 2),
    ...number(0, 2),
    ...number(0, 4),
    ...number(0, 4),
    ...nameBytes,
  ];
  const end = [
    ...number(0x06054b50, 4),
    ...number(0, 4),
    ...number(1, 2),
    ...number(1, 2),
    ...number(central.length, 4),
    ...number(local.length + content.length, 4),
    ...number(0, 2),
  ];
  return Uint8Array.from([...local, ...content, ...central, ...end]);
}
