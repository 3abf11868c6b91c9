import type { BrowserContext, Request } from "playwright-core";

/** What a browser sent since it was opened. */
export interface SentRequests {
  readonly all: () => readonly Request[];
  /** Requests that are anything else than fetching a page, script, style, letter or picture of the server itself. */
  readonly telling: (address: string) => readonly string[];
}

/** Notes every request of every page and worker of a browser context. */
export function noteRequests(context: BrowserContext): SentRequests {
  const requests: Request[] = [];
  context.on("request", (request) => requests.push(request));
  return {
    all: () => requests,
    telling: (address) =>
      requests
        .filter((request) => {
          const url = new URL(request.url());
          if (url.protocol === "data:" || url.protocol === "blob:") return false;
          const isPage = url.origin === address && request.method() === "GET" && request.postData() === null;
          return !isPage || url.pathname.startsWith("/v1/") || url.search !== "";
        })
        .map((request) => `${request.method()} ${request.url()}`),
  };
}
