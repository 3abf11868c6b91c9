import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import {
  codeFiles,
  importsOf,
  isTestFile,
  partFolders,
  readManifest,
  readTypeScriptSettings,
  root,
} from "./repository.ts";
import { findCycle } from "./cycles.ts";
import { reasons, walls } from "./table.ts";

const scope = "@keukentafel/";
const testTools = ["vitest", "fast-check", "playwright-core", "@axe-core/playwright"];
const folders = partFolders();

/** `@noble/hashes/sha2.js` → `@noble/hashes`; `react-dom/client` → `react-dom`. */
function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? "");
}

describe("the table", () => {
  it("has a row for every part and a part for every row", () => {
    expect(Object.keys(walls).toSorted()).toEqual(folders.toSorted());
  });

  it("has a reason for every package that can be refused", () => {
    const packages = folders
      .filter((folder) => folder.startsWith("packages/"))
      .map((folder) => folder.replace("packages/", ""));
    expect(Object.keys(reasons).toSorted()).toEqual(packages.toSorted());
  });

  it("has arrows in one direction only", () => {
    const arrows = Object.entries(walls).map(([folder, wall]) => [folder.split("/")[1] ?? "", wall.own] as const);
    expect(findCycle(new Map(arrows))).toBeUndefined();
  });
});

describe.each(folders)("%s", (folder) => {
  const wall = walls[folder] ?? { own: [], others: [] };
  const manifest = readManifest(folder);
  const settings = readTypeScriptSettings(`${folder}/tsconfig.json`);
  const isPure = folder.startsWith("packages/");
  const ownDependencies = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith(scope));
  const files = codeFiles(folder);

  it("is named after its folder", () => {
    expect(manifest.name).toBe(scope + folder.split("/")[1]);
  });

  it("declares nothing that its row does not allow", () => {
    const allowed = new Set([...wall.own.map((name) => scope + name), ...wall.others]);
    expect(Object.keys(manifest.dependencies ?? {}).filter((name) => !allowed.has(name))).toEqual([]);
  });

  it("tells TypeScript the same arrows as npm", () => {
    const references = (settings.references ?? []).map(({ path }) => scope + path.split("/").at(-1));
    expect(references.toSorted()).toEqual(ownDependencies.toSorted());
  });

  it("imports only what it declares, and nothing from another part's inside", () => {
    const declared = new Set(Object.keys(manifest.dependencies ?? {}));
    const strays = files.flatMap(importsOf).filter(({ file, specifier }) => {
      if (specifier.startsWith(".")) {
        const target = relative(root, join(root, dirname(file), specifier));
        return !target.startsWith(`${folder}/`);
      }
      if (specifier.startsWith(scope)) return !declared.has(specifier);
      if (specifier.startsWith("node:")) return isPure && !isTestFile(file);
      const name = packageOf(specifier);
      const isTool = Object.hasOwn(manifest.devDependencies ?? {}, name) && /\.config\.ts$|\.d\.ts$/u.test(file);
      return !(declared.has(name) || isTool || (isTestFile(file) && testTools.includes(name)));
    });
    expect(strays).toEqual([]);
  });

  it("has no files that need each other in a circle at run time", () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ specifier, typesOnly }) => specifier.startsWith(".") && !typesOnly)
          .map(({ specifier }) => relative(root, join(root, dirname(file), specifier))),
      ]),
    );
    expect(findCycle(graph)).toBeUndefined();
  });
});

describe.each(folders.filter((folder) => folder.startsWith("packages/")))("%s, a pure part,", (folder) => {
  it("has one public entry", () => {
    expect(readManifest(folder).exports).toEqual({ ".": "./src/index.ts" });
  });

  it("compiles without the browser's and Node's types", () => {
    const settings = readTypeScriptSettings(`${folder}/tsconfig.json`);
    expect(settings.extends).toBe("../../tsconfig.base.json");
    expect(Object.keys(settings.compilerOptions ?? {}).toSorted()).toEqual(["outDir", "rootDir", "tsBuildInfoFile"]);
    const base = readTypeScriptSettings("tsconfig.base.json").compilerOptions ?? {};
    expect(base["lib"]).toEqual(["ES2023"]);
    expect(base["types"]).toEqual([]);
  });
});

describe("the whole", () => {
  it("is listed in the root's TypeScript references", () => {
    const listed = (path: string) => (readTypeScriptSettings(path).references ?? []).map((reference) => reference.path);
    expect(listed("tsconfig.json")).toEqual(expect.arrayContaining([...folders]));
    expect(listed("tsconfig.tests.json")).toEqual(expect.arrayContaining([...folders]));
  });

  it("is drawn in docs/architecture.md with every part by name", () => {
    const page = readFileSync(join(root, "docs", "architecture.md"), "utf8");
    expect(folders.filter((folder) => !page.includes(`\`${folder.replace("packages/", "")}\``))).toEqual([]);
  });
});
