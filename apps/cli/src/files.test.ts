import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStream, readBytes, readJson, writeWhole } from "./files.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keukentafel-files-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("reading", () => {
  it("says which file is not there, is a folder, or is no JSON", async () => {
    const missing = join(folder, "missing.json");
    expect(await readJson(missing)).toMatchObject({
      ok: false,
      problems: [{ code: "file.unreadable", path: missing, value: "ENOENT" }],
    });
    expect(await readBytes(folder)).toMatchObject({ ok: false, problems: [{ value: "EISDIR" }] });
    expect(await openStream(folder)).toMatchObject({ ok: false, problems: [{ value: "EISDIR" }] });
    const broken = join(folder, "broken.json");
    await writeFile(broken, '{"version": 1,');
    expect(await readJson(broken)).toMatchObject({ ok: false, problems: [{ code: "file.not-json", path: broken }] });
    await writeFile(broken, Uint8Array.of(0x22, 0xff, 0x22));
    expect(await readJson(broken)).toMatchObject({ ok: false, problems: [{ code: "file.not-json" }] });
  });

  it("takes JSON with a byte order mark", async () => {
    const marked = join(folder, "marked.json");
    await writeFile(marked, "\uFEFF[1]");
    expect(await readJson(marked)).toMatchObject({ ok: true, value: [1] });
  });
});

describe("writeWhole", () => {
  it("replaces a file by one that is complete", async () => {
    const path = join(folder, "whole.csv");
    await writeFile(path, "old");
    expect(await writeWhole(path, ["a", "b"])).toMatchObject({ ok: true });
    expect(await readFile(path, "utf8")).toBe("ab");
  });

  it("leaves what was there when the source fails half way, and no half file beside it", async () => {
    const path = join(folder, "kept.csv");
    await writeFile(path, "old");
    const failing = function* (): Generator<string> {
      yield "half";
      throw new RangeError("source failed");
    };
    await expect(writeWhole(path, failing())).rejects.toThrow("source failed");
    expect(await readFile(path, "utf8")).toBe("old");
    expect((await readdir(folder)).filter((name) => name.includes("kept"))).toEqual(["kept.csv"]);
  });

  it("names a place that cannot be written", async () => {
    const path = join(folder, "nowhere", "out.csv");
    expect(await writeWhole(path, ["a"])).toMatchObject({
      ok: false,
      problems: [{ code: "file.unwritable", path, value: "ENOENT" }],
    });
  });
});
