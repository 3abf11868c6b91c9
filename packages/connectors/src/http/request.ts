import type { StopSignal } from "./web-platform.ts";

/** One value of a query or form; `undefined` leaves it out. A list repeats the name. */
export type QueryValue = string | number | boolean | undefined | readonly string[];

/** A question to a service, relative to its base address. */
export interface ServiceRequest {
  /** Path after the base address, with its leading `/`; parts from outside must be encoded already. */
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** Sent as a form by POST; without it the request is a GET. */
  readonly form?: Readonly<Record<string, QueryValue>>;
  readonly accept?: string;
  readonly signal?: StopSignal | undefined;
}

/** `a=1&b=x%20y`, in the order given. */
export function encodeQuery(query: Readonly<Record<string, QueryValue>>): string {
  return Object.entries(query)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      const values = typeof value === "object" ? value : [String(value)];
      return values.map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(each)}`);
    })
    .join("&");
}
