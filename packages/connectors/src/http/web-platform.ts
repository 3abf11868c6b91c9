/** What may stop a request: the platform's `AbortSignal`, or anything that behaves like it. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What is handed to {@link WebFetch}; a subset of the platform's `RequestInit`. */
export interface WebRequest {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly redirect: "error";
  readonly credentials: "omit";
  readonly referrerPolicy: "no-referrer";
  readonly signal: StopSignal;
}

/** What comes back; a subset of the platform's `Response`. */
export interface WebResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The platform's `fetch`, or one of a test. Rejects when there is no connection or the signal stops it. */
export type WebFetch = (address: string, request: WebRequest) => Promise<WebResponse>;

interface WebPlatform {
  readonly fetch: WebFetch;
  readonly AbortController: new () => { readonly signal: StopSignal; abort(): void };
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/**
 * The few functions that Node and every browser share, typed here so that nothing else of either is
 * within reach. Read at every use, so that the clock of a test counts.
 */
export function webPlatform(): WebPlatform {
  return globalThis as unknown as WebPlatform;
}

/** Waits; ends early, without an error, when the signal stops it. */
export function pause(milliseconds: number, signal?: StopSignal): Promise<void> {
  if (milliseconds <= 0 || signal?.aborted === true) return Promise.resolve();
  const platform = webPlatform();
  return new Promise((resolve) => {
    const end = (): void => {
      platform.clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = platform.setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
