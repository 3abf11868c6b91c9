import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds the whole repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What the walls test reads of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly exports?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** What the walls test reads of a `tsconfig.json`. */
export interface TypeScriptSettings {
  readonly extends?: string;
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
  readonly references?: readonly { readonly path: string }[];
}

/** One import, type import, re-export or dynamic import. */
export interface ImportOf {
  /** File that holds it, relative to the repository root. */
  readonly file: string;
  readonly specifier: string;
  /** Types only: nothing of it is left at run time. */
  readonly typesOnly: boolean;
}

/** Folders of the parts, such as `packages/climate`, sorted. */
export function partFolders(): readonly string[] {
  return ["apps", "packages"].flatMap((group) =>
    readdirSync(join(root, group))
      .filter((name) => existsSync(join(root, group, name, "package.json")))
      .map((name) => `${group}/${name}`)
      .toSorted(),
  );
}

/** @throws when the file is missing or is not JSON. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
}

/** @throws when the file is missing or is not JSON. */
export function readTypeScriptSettings(path: string): TypeScriptSettings {
  return JSON.parse(readFileSync(join(root, path), "utf8")) as TypeScriptSettings;
}

/** Source and test files of a part, relative to the repository root, without what is built or installed. */
export function codeFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/\/(?:node_modules|dist)\//u.test(path))
    .toSorted();
}

const importPattern =
  /(?:^|[;}\s])(?:import|export)\s(type\s)?(?:[^"'`;]*?\sfrom\s*)?["']([^"']+)["']|\bimport\s*\(\s*["']([^"']+)["']\s*\)/gu;

/** Everything a file imports, in the order of the file. Comments are left out. */
export function importsOf(file: string): readonly ImportOf[] {
  const code = readFileSync(join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, "");
  return [...code.matchAll(importPattern)].map((match) => ({
    file,
    specifier: match[2] ?? match[3] ?? "",
    typesOnly: match[1] !== undefined,
  }));
}

/** True for files that exist for tests only. */
export function isTestFile(file: string): boolean {
  return /\.test\.tsx?$/u.test(file) || file.includes("/test-support/");
}
