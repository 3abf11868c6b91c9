import type { WebFetch, WebRequest, WebResponse } from "../src/http/web-platform.ts";

/** What a scripted network does with one request. */
export type Scene =
  | { readonly status: number; readonly text?: string; readonly headers?: Readonly<Record<string, string>> }
  | "no connection"
  | "never answers";

/** A network that plays its scenes one after the other, and repeats the last one. */
export interface ScriptedFetch {
  readonly fetch: WebFetch;
  readonly sent: { readonly address: string; readonly request: WebRequest }[];
}

export function scriptedFetch(...scenes: readonly Scene[]): ScriptedFetch {
  const sent: { address: string; request: WebRequest }[] = [];
  const fetch: WebFetch = (address, request) => {
    const scene = scenes[Math.min(sent.length, scenes.length - 1)];
    sent.push({ address, request });
    if (scene === undefined || scene === "no connection") {
      return Promise.reject(new TypeError(`fetch failed: ${address} ${JSON.stringify(request.headers)}`));
    }
    if (scene === "never answers") {
      return new Promise((_, reject) => {
        request.signal.addEventListener("abort", () => reject(new Error(`aborted ${address}`)));
      });
    }
    return Promise.resolve(responseOf(scene));
  };
  return { fetch, sent };
}

function responseOf(scene: Exclude<Scene, string>): WebResponse {
  const headers = new Headers(scene.headers ?? {});
  return { status: scene.status, headers, text: () => Promise.resolve(scene.text ?? '{"ok":true}') };
}
