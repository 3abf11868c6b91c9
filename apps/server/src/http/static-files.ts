import type { Context } from "hono";
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { AppEnvironment } from "./environment.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

/** Files of the bundle carry a hash of their contents in their name, so that they never change. */
const hashedFolder = `${sep}assets${sep}`;

/**
 * Answers with a file of the built pages; any address that is not a file gets the first page, which
 * finds its own way. Null when a file is asked for that is not there.
 */
export async function answerFile(context: Context<AppEnvironment>, root: string): Promise<Response | null> {
  const path = filePath(root, context.req.path);
  if (path === null) return null;
  const file = await readIfFile(path);
  if (file !== null) return answer(context, path, file);
  if (extname(path) !== "") return null;
  const page = join(root, "index.html");
  const contents = await readIfFile(page);
  return contents === null ? null : answer(context, page, contents);
}

/** The place of a requested file, never outside `root`. */
function filePath(root: string, requested: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(requested);
  } catch {
    return null;
  }
  if (decoded.includes("\0")) return null;
  const path = normalize(join(root, decoded));
  return path === normalize(root) || path.startsWith(normalize(root) + sep) ? path : null;
}

async function readIfFile(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    if (!(await stat(path)).isFile()) return null;
    return new Uint8Array(await readFile(path));
  } catch {
    return null;
  }
}

function answer(context: Context<AppEnvironment>, path: string, contents: Uint8Array<ArrayBuffer>): Response {
  // Weak, because the same contents also go out compressed.
  const tag = `W/"${createHash("sha256").update(contents).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "Content-Type": mediaTypes[extname(path)] ?? "application/octet-stream",
    "Cache-Control": path.includes(hashedFolder) ? "public, max-age=31536000, immutable" : "no-cache",
    ETag: tag,
  };
  if (context.req.header("if-none-match") === tag) return context.body(null, 304, headers);
  return context.body(contents, 200, headers);
}
