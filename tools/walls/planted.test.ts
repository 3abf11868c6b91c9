import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./repository.ts";

/** A small house with the walls of the real one, in which things may be planted. */
let house = "";

beforeAll(() => {
  house = realpathSync(mkdtempSync(join(tmpdir(), "keukentafel-walls-")));
  symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
  for (const file of ["package.json", "oxlint.config.ts", "tsconfig.base.json"]) {
    copyFileSync(join(root, file), join(house, file));
  }
  cpSync(join(root, "tools", "walls"), join(house, "tools", "walls"), { recursive: true });
  for (const part of ["packages/climate", "packages/simulation", "packages/quantities"]) {
    mkdirSync(join(house, part, "src"), { recursive: true });
    copyFileSync(join(root, part, "package.json"), join(house, part, "package.json"));
  }
  writeFileSync(
    join(house, "packages/climate/tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.base.json",
      compilerOptions: { composite: false, declaration: false, emitDeclarationOnly: false, noEmit: true },
      include: ["src"],
    }),
  );
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

function run(program: string, args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const result = spawnSync(process.execPath, [join(root, "node_modules", program), ...args], {
    cwd: house,
    encoding: "utf8",
  });
  return { status: result.status, output: result.stdout + result.stderr };
}

/** Writes one file, runs the linter over it and takes the file away again. */
function lint(file: string, code: string): { readonly status: number | null; readonly output: string } {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  const result = run("oxlint/bin/oxlint", ["--format=json", file]);
  rmSync(path);
  return result;
}

const clean = "/** Half. */\nexport function half(value: number): number {\n  return value / 2;\n}\n";

/** What is planted, where, and the words with which the linter must answer. */
const plants: readonly (readonly [what: string, file: string, code: string, answer: string])[] = [
  [
    "a part that lies above",
    "packages/simulation/src/planted.ts",
    'import { measures } from "@keukentafel/measures";\nexport const planted = measures;\n',
    "packages/simulation may not use measures",
  ],
  [
    "a type of a part that lies above",
    "packages/climate/src/planted.ts",
    'import type { BuildingModel } from "@keukentafel/simulation";\nexport type Planted = BuildingModel;\n',
    "packages/climate may not use simulation",
  ],
  [
    "the inside of an allowed part",
    "packages/simulation/src/planted.ts",
    'import { sunPosition } from "@keukentafel/climate/src/sun-position.ts";\nexport const planted = sunPosition;\n',
    "Import from the package's entry",
  ],
  [
    "another part by a path",
    "packages/simulation/src/planted.ts",
    'import { sunPosition } from "../../climate/src/sun-position.ts";\nexport const planted = sunPosition;\n',
    "Do not reach into another part's source",
  ],
  [
    "the file system",
    "packages/climate/src/planted.ts",
    'import { readFileSync } from "node:fs";\nexport const planted = readFileSync;\n',
    "pass bytes and text in from an app",
  ],
  [
    "a function of Math that differs between engines",
    "packages/climate/src/planted.ts",
    "export const planted = Math.exp(1);\n",
    "use exp from @keukentafel/repeatable",
  ],
  [
    "the same, taken out of Math first",
    "packages/climate/src/planted.ts",
    "const { sin } = Math;\nexport const planted = sin(1);\n",
    "use sin from @keukentafel/repeatable",
  ],
  [
    "chance without a seed",
    "packages/climate/src/planted.ts",
    "export const planted = Math.random();\n",
    "use uniform from @keukentafel/repeatable",
  ],
  [
    "the clock",
    "packages/climate/src/planted.ts",
    "export const planted = Date.now();\n",
    "take the instant as an argument",
  ],
  [
    "a file that only passes others on",
    "packages/climate/src/sky/index.ts",
    'export * from "./planted.ts";\n',
    "barrel",
  ],
  [
    "a promise nobody waits for",
    "packages/climate/src/planted.ts",
    "async function later(): Promise<void> {}\nexport function planted(): void {\n  later();\n}\n",
    "no-floating-promises",
  ],
  [
    "a value of any type",
    "packages/climate/src/planted.ts",
    "export function planted(value: any): number {\n  return 1;\n}\n",
    "no-explicit-any",
  ],
];

describe("the linter", () => {
  it("has nothing to say about honest code", () => {
    expect(lint("packages/climate/src/planted.ts", clean)).toMatchObject({ status: 0 });
  });

  it.each(plants)("tells about %s", (_what, file, code, answer) => {
    const { status, output } = lint(file, code);
    expect(output).toContain(answer);
    expect(status).toBe(1);
  });

  it("tells about files that import each other", () => {
    const other = join(house, "packages/climate/src/other.ts");
    writeFileSync(other, 'import { planted } from "./planted.ts";\nexport const other = (): number => planted();\n');
    const code = 'import { other } from "./other.ts";\nexport const planted = (): number => other();\n';
    const { status, output } = lint("packages/climate/src/planted.ts", code);
    rmSync(other);
    expect(output).toContain("no-cycle");
    expect(status).toBe(1);
  });
});

describe("the compiler, in a pure part", () => {
  function compile(code: string): { readonly status: number | null; readonly output: string } {
    writeFileSync(join(house, "packages/climate/src/planted.ts"), code);
    const result = run("typescript/bin/tsc", ["-p", "packages/climate", "--pretty", "false"]);
    rmSync(join(house, "packages/climate/src/planted.ts"));
    return result;
  }

  it("accepts honest code", () => {
    expect(compile(clean)).toEqual({ status: 0, output: "" });
  });

  it.each([
    ["window", "export const planted = window.innerWidth;\n"],
    ["document", 'export const planted = document.querySelector("p");\n'],
    ["process", 'export const planted = process.env["HOME"];\n'],
    ["node:fs", 'import { readFileSync } from "node:fs";\nexport const planted = readFileSync("x");\n'],
    ["Buffer", 'export const planted = Buffer.from("x");\n'],
    ["fetch", 'export const planted = fetch("x");\n'],
  ])("does not know %s", (name, code) => {
    const { status, output } = compile(code);
    expect(output).toContain("packages/climate/src/planted.ts");
    expect(output).toMatch(new RegExp(`Cannot find (?:name|module) '${name}'`, "u"));
    expect(status).not.toBe(0);
  });
});
