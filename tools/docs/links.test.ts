import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../walls/repository.ts";

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

describe.each(pages)("%s", (page) => {
  it("points at files that exist", () => {
    const text = readFileSync(join(root, page), "utf8");
    const targets = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/gu)].map((match) => match[1] ?? "");
    const missing = targets.filter((target) => !existsSync(join(root, dirname(page), target)));
    expect(missing.map((target) => relative(".", target))).toEqual([]);
  });
});
