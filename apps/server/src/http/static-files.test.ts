import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStorelessApp, type TestApp } from "../testing/test-app.ts";
import { createTestFolder } from "../testing/test-database.ts";

const largeScript = "export const warm = true;\n".repeat(200);

describe("the pages", () => {
  const folder = createTestFolder();
  const root = join(folder, "dist");
  let test: TestApp;
  const get = async (path: string, headers = {}): Promise<Response> => test.app.request(path, { headers });

  beforeAll(() => {
    mkdirSync(join(root, "assets"), { recursive: true });
    writeFileSync(join(root, "index.html"), "<!doctype html><title>first page</title>");
    writeFileSync(join(root, "assets", "main-abc123.js"), "export {};");
    writeFileSync(join(root, "assets", "large-abc123.js"), largeScript);
    writeFileSync(join(folder, "master.key"), "secret");
    test = createStorelessApp({ webRoot: root });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("answer at their address, and at every address that is no file", async () => {
    for (const path of ["/", "/index.html", "/mijn-huis", "/plan/stappen"]) {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
      expect(await response.text()).toContain("first page");
    }
  });

  it("take everything from this server itself", async () => {
    const policy = (await get("/")).headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  it("are kept by the browser as long as they cannot change", async () => {
    const asset = await get("/assets/main-abc123.js");
    expect(asset.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(asset.headers.get("Cache-Control")).toContain("immutable");
    const page = await get("/");
    expect(page.headers.get("Cache-Control")).toBe("no-cache");
    const tag = page.headers.get("ETag") ?? "";
    expect((await get("/", { "If-None-Match": tag })).status).toBe(304);
  });

  it("go out compressed to who takes them so", async () => {
    const response = await get("/assets/large-abc123.js", { "Accept-Encoding": "gzip" });
    expect(response.headers.get("Content-Encoding")).toBe("gzip");
    const unpacked = response.body?.pipeThrough(new DecompressionStream("gzip"));
    expect(await new Response(unpacked).text()).toBe(largeScript);
  });

  it.each([
    "/assets/missing.js",
    "/../master.key",
    "/%2e%2e/master.key",
    "/..%2fmaster.key",
    "/assets/..%2f..%2fmaster.key",
    "/%00.html",
    "/%E0%A4%A.js",
  ])("give nothing for %s", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("secret");
  });
});
