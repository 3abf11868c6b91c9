import { execFile } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { createStorelessApp } from "../testing/test-app.ts";
import { createTestFolder } from "../testing/test-database.ts";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const reference = process.env["KEUKENTAFEL_REFERENCE"] ?? resolve(repository, "../shared");
const ruleset = join(reference, "interfaces", "nlgov-api-design-rules", "linter.yaml");

interface Linted {
  readonly failed: boolean;
  readonly output: string;
}

function lint(document: string): Promise<Linted> {
  const spectral = join(
    dirname(createRequire(import.meta.url).resolve("@stoplight/spectral-cli/package.json")),
    "dist/index.js",
  );
  const options = ["lint", "--ruleset", ruleset, "--fail-severity", "hint", document];
  return new Promise((done) => {
    execFile(process.execPath, [spectral, ...options], (error, stdout, stderr) =>
      done({ failed: error !== null, output: stdout + stderr }),
    );
  });
}

describe.runIf(existsSync(ruleset))("the Dutch API design rules", () => {
  const { app } = createStorelessApp();
  const folder = createTestFolder();
  afterAll(() => rmSync(folder, { recursive: true }));

  const describeInterface = async (): Promise<string> => (await app.request("/v1/openapi.json")).text();

  it("are kept by the description of the interface, without a warning", async () => {
    const path = join(folder, "openapi.json");
    writeFileSync(path, await describeInterface());
    const { failed, output } = await lint(path);
    expect(output).toContain("No results with a severity");
    expect(failed).toBe(false);
  }, 30_000);

  it("are seen to be broken when they are", async () => {
    const path = join(folder, "broken.json");
    const described = await describeInterface();
    writeFileSync(path, described.replaceAll('"/neighbourhoods"', '"/Neighbour_Hoods"'));
    const { failed, output } = await lint(path);
    expect(failed).toBe(true);
    expect(output).toContain("nlgov:paths-kebab-case");
  }, 30_000);
});
