import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";
import { languageOf } from "../src/language.ts";
import { run } from "../src/run.ts";
import type { Terminal } from "../src/terminal.ts";

export const program = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const examples = fileURLToPath(new URL("../examples", import.meta.url));

/** The examples that the documentation speaks of. */
export const model = join(examples, "two-zone-house.json");
export const claims = join(examples, "terraced-house-1970.json");

/** Placeholders in what a result must look like. */
export const aNumber: unknown = expect.any(Number);
export const aText: unknown = expect.stringMatching(/\w/);
export const anInstant: unknown = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:00:00/);

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a person would, and waits for its end. */
export function keukentafel(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const env = { ...process.env, LANG: "nl_NL.UTF-8", LC_ALL: "", KEUKENTAFEL_TOKEN: "", ...environment };
  const child = spawn(process.execPath, [program, ...argv], { env, stdio: ["ignore", "pipe", "pipe"] });
  const streams = { out: "", err: "" };
  child.stdout.on("data", (data: Buffer) => (streams.out += data.toString("utf8")));
  child.stderr.on("data", (data: Buffer) => (streams.err += data.toString("utf8")));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...streams }));
  });
}

/** The same without a process of its own, which takes longer to start than a refusal. */
export async function inThisProcess(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const streams = { out: "", err: "" };
  const terminal: Terminal = {
    out: (text) => void (streams.out += text),
    err: (text) => void (streams.err += text),
    interactive: false,
    language: languageOf(argv, environment),
  };
  return { code: await run(argv, environment, terminal, "2026-05-01T10:00:00Z"), ...streams };
}

/** What every refusal has in common: nothing on standard output, no stack trace, the code for bad input. */
export async function refusal(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const ended = await inThisProcess(argv, environment);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).not.toMatch(/^\s+at |node:internal/m);
  return ended.err;
}

/** A folder for the files of one test file. */
export function ownFolder(): { readonly path: string } {
  const folder = { path: "" };
  beforeAll(async () => {
    folder.path = await mkdtemp(join(tmpdir(), "keukentafel-cli-"));
  });
  afterAll(() => rm(folder.path, { recursive: true, force: true }));
  return folder;
}

interface ModelDocument {
  readonly surfaces: Record<string, unknown>[];
  readonly windows: Record<string, unknown>[];
}

/** The example with something else in it. */
export async function changedModel(
  folder: string,
  name: string,
  change: (document: ModelDocument) => void,
): Promise<string> {
  const document = JSON.parse(await readFile(model, "utf8")) as ModelDocument;
  change(document);
  return file(folder, name, JSON.stringify(document));
}

export async function file(folder: string, name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
