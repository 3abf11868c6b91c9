import { uniform } from "@keukentafel/repeatable";
import { validateModel } from "@keukentafel/simulation";
import { describe, expect, it } from "vitest";
import { claimPaths } from "./claim-paths.ts";
import { drawDwelling } from "./describe/draw-dwelling.ts";
import { claimOf, describedBy } from "./example-homes.fixture.ts";
import { toBuildingModel } from "./model/to-building-model.ts";

/** An answer somewhere in what is allowed, its limits included; null: not answered. */
function someAnswer(home: number, { path, answer }: (typeof claimPaths)[number]): string | number | boolean | null {
  const u = uniform(home, 1, path);
  if (uniform(home, 0, path) < 0.4) return null;
  switch (answer.kind) {
    case "choice":
      return answer.options[Math.floor(u * answer.options.length)] ?? null;
    case "boolean":
      return u < 0.5;
    case "number":
      return Math.min(
        answer.maximum,
        Math.max(answer.minimum, answer.minimum + (1.4 * u - 0.2) * (answer.maximum - answer.minimum)),
      );
  }
}

describe("any home that may be claimed", () => {
  it.each(Array.from({ length: 60 }, (_, home) => home))("makes a model that can be simulated (home %i)", (home) => {
    const claims = claimPaths.map((definition) => claimOf(definition.path, someAnswer(home, definition)));
    const description = describedBy(claims);
    for (const index of [0, 1, 2]) {
      const dwelling = drawDwelling(description, home, index);
      expect(dwelling.geometry.surfaces.filter(({ areaM2 }) => !(areaM2 > 0))).toEqual([]);
      expect(validateModel(toBuildingModel(dwelling))).toMatchObject({ ok: true });
    }
  });
});
