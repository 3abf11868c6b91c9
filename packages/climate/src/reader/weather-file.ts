import type { Outcome, Problem } from "@keukentafel/quantities";
import { strFromU8, unzipSync } from "fflate";
import type { WeatherYear } from "../weather-year.ts";
import { readEpw } from "./epw.ts";
import { readKnmiHourly } from "./knmi-hourly.ts";
import { looksLikeKnmiHourly } from "./knmi-rows.ts";
import type { ReadOptions } from "./options.ts";

/** Larger texts than this are no weather file (a station's whole history since 1901 is under 150 MB). */
const largestText = 200_000_000;

/** KNMI's daily files look like the hourly ones but have no hours. */
const dailyHeader = /^#?\s*STN,\s*YYYYMMDD,\s*DDVEC/m;

/** Kinds that are recognised, for messages. */
const knownKinds = ["epw", "knmi-hourly", "zip"] as const;

/**
 * Reads a weather file of any known kind, by its content: EPW, KNMI hourly text, or a zip that holds
 * one of them. Text is UTF-8 or Latin-1.
 *
 * @param name file name, for messages and for the description of the source
 *
 * Problems: `weather.empty`, `weather.zip-damaged`, `weather.zip-without-weather`,
 * `weather.zip-several`, `weather.too-large`, `weather.not-recognised`, `weather.daily-values`, and
 * those of the readers.
 */
export function readWeatherFile(bytes: Uint8Array, name: string, options: ReadOptions = {}): Outcome<WeatherYear> {
  if (bytes.length === 0) return refused("weather.empty", name, 0, { minimumBytes: 1 });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readZip(bytes, name, options);
  if (bytes.length > largestText)
    return refused("weather.too-large", name, bytes.length, { maximumBytes: largestText });
  const text = textOf(bytes);
  if (text.trim() === "") return refused("weather.empty", name, bytes.length, { minimumBytes: 1 });
  if (dailyHeader.test(text)) return refused("weather.daily-values", name, "YYYYMMDD", ["YYYYMMDD", "HH"]);
  const reader = readerFor(text);
  return reader === undefined
    ? refused("weather.not-recognised", name, text.slice(0, 60), knownKinds)
    : named(reader(text, options), name);
}

function refused(
  code: string,
  path: string,
  value: unknown,
  allowed: unknown,
): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ code, path, value, allowed }] };
}

/** Puts the file's name before what it holds. */
function named(outcome: Outcome<WeatherYear>, name: string): Outcome<WeatherYear> {
  if (!outcome.ok) return outcome;
  const { source } = outcome.value;
  return {
    ...outcome,
    value: { ...outcome.value, source: { ...source, description: `${name} (${source.description})` } },
  };
}

function readerFor(text: string): ((text: string, options: ReadOptions) => Outcome<WeatherYear>) | undefined {
  if (/^\s*LOCATION\s*,/i.test(text.slice(0, 200))) return readEpw;
  return looksLikeKnmiHourly(text) ? readKnmiHourly : undefined;
}

/** UTF-8 (with or without mark) when it is valid, else Latin-1: station names, the only place where it matters. */
function textOf(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = marked ? bytes.subarray(3) : bytes;
  if (content.every((byte) => byte < 0x80)) return strFromU8(content, true);
  const text = strFromU8(content);
  return text.includes("\uFFFD") ? strFromU8(content, true) : text;
}

function readZip(bytes: Uint8Array, name: string, options: ReadOptions): Outcome<WeatherYear> {
  let tooLarge = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        if (file.originalSize > largestText) tooLarge = file.originalSize;
        return file.originalSize <= largestText && /\.(epw|txt|csv)$/i.test(file.name);
      },
    });
  } catch {
    return refused("weather.zip-damaged", name, bytes.length, null);
  }
  const readable = Object.entries(files)
    .map(([entry, content]) => ({ entry, text: textOf(content) }))
    .filter(({ text }) => readerFor(text) !== undefined);
  if (readable.length > 1)
    return refused(
      "weather.zip-several",
      name,
      readable.map(({ entry }) => entry),
      { weatherFiles: 1 },
    );
  const only = readable[0];
  if (only === undefined) {
    if (tooLarge > 0) return refused("weather.too-large", name, tooLarge, { maximumBytes: largestText });
    return refused("weather.zip-without-weather", name, Object.keys(files), knownKinds);
  }
  return named(readerFor(only.text)!(only.text, options), name);
}
