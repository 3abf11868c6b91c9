import registers from "../data/registers.json" with { type: "json" };
import type { ServiceSettings, ServiceSurroundings } from "./http/service-client.ts";
import type { RegisterName } from "./register-source.ts";

/** How a register is reached. Everything may be left out; then `data/registers.json` counts. */
export interface RegisterOptions extends ServiceSurroundings {
  /** Another address, such as that of a server of one's own that passes questions on. */
  readonly baseUrl?: string;
  readonly timeOutMs?: number;
  readonly shortestIntervalMs?: number;
  readonly attempts?: number;
  readonly firstRetryMs?: number;
  readonly longestRetryMs?: number;
  readonly quietMs?: number;
  readonly cacheMs?: number;
}

/** A register that wants a key; without one it is `unavailable` and nothing is sent. */
export interface KeyedRegisterOptions extends RegisterOptions {
  readonly key: string | undefined;
}

/** The settings of one register: what is published or chosen, and what the caller sets instead. */
export function settingsOf(
  register: RegisterName,
  options: RegisterOptions,
  extra: Pick<ServiceSettings, "key" | "dayLimitHeader"> = {},
): ServiceSettings {
  const known = registers[register];
  const { patience } = registers;
  return {
    name: known.name,
    baseUrl: (options.baseUrl ?? known.baseUrl.value).replace(/\/+$/, ""),
    timeOutMs: options.timeOutMs ?? known.timeOutMs.value,
    shortestIntervalMs: options.shortestIntervalMs ?? known.shortestIntervalMs.value,
    attempts: options.attempts ?? patience.attempts.value,
    firstRetryMs: options.firstRetryMs ?? patience.firstRetryMs.value,
    longestRetryMs: options.longestRetryMs ?? patience.longestRetryMs.value,
    quietMs: options.quietMs ?? patience.quietMs.value,
    cacheMs: options.cacheMs ?? patience.cacheMs.value,
    cacheEntries: patience.cacheEntries.value,
    largestAnswer: patience.largestAnswer.value,
    ...extra,
  };
}
