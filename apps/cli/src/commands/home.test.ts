import { describe, expect, it } from "vitest";
import {
  aNumber,
  aText,
  claims,
  file,
  inThisProcess,
  model,
  ownFolder,
  refusal,
} from "../../test-support/run-program.ts";

const folder = ownFolder();

describe("keukentafel home", () => {
  it("describes a home with sources, and shows how it works with ranges", async () => {
    const ended = await inThisProcess(["home", claims, "--json", "--draws", "2"]);
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out)).toMatchObject({
      description: {
        facts: { form: { likely: "mid_terrace", from: "claim" } },
        inputs: {
          "envelope.roof.rc": { from: "default", source: aText, unit: aText },
        },
      },
      insight: {
        central: { energy: { gasM3: { total: aNumber } } },
        ranges: {
          "energy.gasM3.total": { likely: aNumber, p10: aNumber, p90: aNumber },
        },
        provenance: { seed: 1, draws: 2 },
      },
    });
  });

  it("gives the same bytes for the same seed, and other ranges for another one", async () => {
    const argv = ["home", claims, "--json", "--draws", "1", "--seed"];
    const [first, again, other] = [
      await inThisProcess([...argv, "7"]),
      await inThisProcess([...argv, "7"]),
      await inThisProcess([...argv, "8"]),
    ];
    expect(again.out).toBe(first.out);
    expect(other.out).not.toBe(first.out);
  }, 120_000);

  it("names the answer that cannot be, at its place in the file", async () => {
    const answers = { "home.form": "castle", "home.constructionYear": 1492, "home.colour": "red" };
    const wrong = await file(
      folder.path,
      "claims.json",
      JSON.stringify({ format: "keukentafel/claims", version: 1, answers }),
    );
    const told = await refusal(["home", wrong, "--language", "en"]);
    expect(told).toMatch(/\/answers\/home\.form: .castle.*mid_terrace/);
    expect(told).toMatch(/\/answers\/home\.constructionYear: 1492.*1600.*2026/);
    expect(told).toMatch(/\/answers\/home\.colour.*home\.form/);
    expect(await refusal(["home", model])).toContain("keukentafel/claims");
  });
});
