import type { Claim, ClaimValue } from "@keukentafel/quantities";
import { homeShapes, type HomeShapeRow } from "./data/home-shapes.ts";
import { describeHome } from "./describe/describe-home.ts";
import type { Description } from "./describe/description.ts";
import { drawDwelling } from "./describe/draw-dwelling.ts";
import type { Dwelling } from "./dwelling.ts";

let made = 0;

/** A resident's claim, each newer than the one before. */
export function claimOf(path: string, value: ClaimValue, source: Claim["source"] = "resident"): Claim {
  made++;
  const recordedAt = `2026-11-01T10:${String(Math.floor(made / 60) % 60).padStart(2, "0")}:${String(made % 60).padStart(2, "0")}Z`;
  return {
    id: `claim-${String(made).padStart(6, "0")}`,
    path,
    value,
    source,
    observedAt: recordedAt,
    recordedAt,
    by: "resident",
  };
}

/** The description of claims that are known to be good. */
export function describedBy(claims: readonly Claim[]): Description {
  const outcome = describeHome(claims);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

export interface ExampleHome {
  readonly id: string;
  readonly row: HomeShapeRow;
  readonly description: Description;
  readonly central: Dwelling;
}

/** The six example homes, described by form, year and floor area alone. */
export const exampleHomes: readonly ExampleHome[] = homeShapes.rows.flatMap((row) => {
  if (row.exampleHome === undefined) return [];
  const description = describedBy([
    claimOf("home.form", row.form),
    claimOf("home.constructionYear", Math.floor((row.yearFrom + row.yearTo) / 2)),
    claimOf("home.floorAreaM2", row.floorAreaM2),
  ]);
  return [{ id: row.exampleHome, row, description, central: drawDwelling(description, 1, 0) }];
});
