import { problem } from "@keukentafel/quantities";
import type { Instant, Problem } from "@keukentafel/quantities";
import knmi from "../../data/knmi.json" with { type: "json" };
import { createServiceClient, type ServiceSurroundings, type Unavailable } from "../http/service-client.ts";
import type { StopSignal } from "../http/web-platform.ts";

/** Which observations are asked for: whole days of UTC, `YYYY-MM-DD`, both included. */
export interface WeatherQuestion {
  /** Number of the station, e.g. 260. */
  readonly station: number;
  readonly from: string;
  readonly to: string;
}

/** A text as KNMI gives it, for the readers of weather files; or nothing, and why. */
export type WeatherAnswer =
  | { readonly kind: "found"; readonly text: string; readonly attribution: string; readonly retrievedAt: Instant }
  | { readonly kind: "refused"; readonly problem: Problem }
  | Unavailable;

/** KNMI's service of observations. */
export interface Knmi {
  hours(question: WeatherQuestion, signal?: StopSignal): Promise<WeatherAnswer>;
  days(question: WeatherQuestion, signal?: StopSignal): Promise<WeatherAnswer>;
}

export interface KnmiOptions extends ServiceSurroundings {
  /** Another address, such as that of a server of one's own that passes questions on. */
  readonly baseUrl?: string;
  readonly timeOutMs?: number;
  readonly shortestIntervalMs?: number;
  readonly firstRetryMs?: number;
}

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
/** What is asked for of an hour: wind, temperature, dew point, sun, radiation, rain, pressure, cloud, humidity. */
const hourly = "DD:FH:T:TD:SQ:Q:RH:P:N:U";
const daily = "FG:TG:TN:TX:Q:RH:NG:UG";

/**
 * The service `daggegevens.knmi.nl` over HTTP. No key. Without a connection the answer is
 * `unavailable` with `register.offline`: everything works from files and made years as well.
 *
 * The service takes the hours of *each* day between the two it is given, so 01 and 24 are always asked.
 * Own problems: `weather.date` for dates that are none (nothing is sent), `weather.no-rows` when it has
 * nothing; those of the connection are in {@link createServiceClient}.
 */
export function createKnmi(options: KnmiOptions): Knmi {
  const client = createServiceClient(
    {
      name: knmi.name,
      baseUrl: (options.baseUrl ?? knmi.baseUrl.value).replace(/\/+$/, ""),
      timeOutMs: options.timeOutMs ?? knmi.timeOutMs.value,
      shortestIntervalMs: options.shortestIntervalMs ?? knmi.shortestIntervalMs.value,
      attempts: knmi.attempts.value,
      firstRetryMs: options.firstRetryMs ?? knmi.firstRetryMs.value,
      longestRetryMs: knmi.longestRetryMs.value,
      quietMs: knmi.quietMs.value,
      cacheMs: knmi.cacheMs.value,
      cacheEntries: knmi.cacheEntries.value,
      largestAnswer: knmi.largestAnswer.value,
    },
    options,
  );

  async function ask(
    path: string,
    vars: string,
    hours: { readonly first: string; readonly last: string },
    { station, from, to }: WeatherQuestion,
    signal: StopSignal | undefined,
  ): Promise<WeatherAnswer> {
    if (!datePattern.test(from) || !datePattern.test(to) || to < from) {
      const allowed = { date: "YYYY-MM-DD", to: ">= from" };
      return { kind: "refused", problem: problem("weather.date", "period", { from, to }, allowed) };
    }
    const query = {
      start: `${from.replaceAll("-", "")}${hours.first}`,
      end: `${to.replaceAll("-", "")}${hours.last}`,
      stns: station,
      vars,
      fmt: "csv",
    };
    const answer = await client.ask({ path, query, accept: "text/plain", signal }, (text) =>
      /^#?\s*STN\s*,\s*YYYYMMDD/m.test(text) ? { ok: true, value: text } : { ok: false, places: ["/"] },
    );
    if (answer.kind === "unavailable") return answer;
    if (answer.kind === "refused" || !/^\s*\d{3},\d{8}/m.test(answer.value))
      return { kind: "refused", problem: problem("weather.no-rows", knmi.name, 0, { minimum: 1 }) };
    return { kind: "found", text: answer.value, attribution: knmi.attribution.value, retrievedAt: answer.at };
  }

  return {
    hours: (question, signal) => ask("/uurgegevens", hourly, { first: "01", last: "24" }, question, signal),
    days: (question, signal) => ask("/daggegevens", daily, { first: "", last: "" }, question, signal),
  };
}
