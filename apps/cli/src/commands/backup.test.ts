import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { file, ownFolder, refusal } from "../../test-support/run-program.ts";

const folder = ownFolder();

describe("keukentafel backup and restore", () => {
  it("ask for a token and a server, and never repeat the token", async () => {
    const backup = join(folder.path, "backup.ndjson");
    expect(await refusal(["backup", backup])).toContain("KEUKENTAFEL_TOKEN");
    const short = await file(folder.path, "token", "too-short-to-be-one");
    expect(await refusal(["backup", backup, "--token-file", short])).not.toContain("too-short-to-be-one");
    const token = "t".repeat(43);
    expect(await refusal(["backup", backup, "--server", "kitchen"], { KEUKENTAFEL_TOKEN: token })).toMatch(
      /--server.*kitchen/,
    );
    const unreachable = await refusal(["backup", backup, "--server", "http://127.0.0.1:1"], {
      KEUKENTAFEL_TOKEN: token,
    });
    expect(unreachable).toContain("http://127.0.0.1:1");
    expect(unreachable).not.toContain(token);
    expect(existsSync(backup)).toBe(false);
    expect(await refusal(["restore", join(folder.path, "none.ndjson")], { KEUKENTAFEL_TOKEN: token })).toContain(
      "none.ndjson",
    );
  });
});
