import { apiVersion } from "@keukentafel/contract";
import type { MiddlewareHandler } from "hono";

/** Pages take everything from this server itself, and nothing may frame them. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const everywhere: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  // Browsers ignore it over plain HTTP and on loopback; behind TLS it holds.
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
};

/** Headers of every answer of the interface. */
export function apiHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    setAll(context.res.headers, {
      ...everywhere,
      "API-Version": apiVersion,
      "Cache-Control": "no-store",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    });
  };
}

/** Headers of every page and file: everything outside the interface. */
export function pageHeaders(underApi: (path: string) => boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (underApi(context.req.path)) return;
    setAll(context.res.headers, { ...everywhere, "Content-Security-Policy": pagePolicy });
  };
}

function setAll(headers: Headers, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    headers.set(name, value);
  }
}
