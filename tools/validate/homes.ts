import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describeHome, drawDwelling, toBuildingModel } from "@keukentafel/dwelling";
import type { BuildingModel } from "@keukentafel/simulation";

interface HomeShapes {
  readonly rows: readonly {
    readonly exampleHome?: string;
    readonly form: string;
    readonly yearFrom: number;
    readonly yearTo: number;
    readonly floorAreaM2: number;
  }[];
}

const shapes = fileURLToPath(new URL("../../packages/dwelling/data/home-shapes.json", import.meta.url));

/** The example homes as form, year and floor area alone describe them, first draw. */
export function exampleHomeModels(): { readonly id: string; readonly model: BuildingModel }[] {
  const { rows } = JSON.parse(readFileSync(shapes, "utf8")) as HomeShapes;
  return rows.flatMap(({ exampleHome, form, yearFrom, yearTo, floorAreaM2 }) => {
    if (exampleHome === undefined) return [];
    const claim = (path: string, value: string | number) =>
      ({
        id: `${exampleHome} ${path}`,
        path,
        value,
        source: "resident",
        observedAt: "2026-01-01T00:00:00Z",
        recordedAt: "2026-01-01T00:00:00Z",
        by: "validation",
      }) as const;
    const described = describeHome([
      claim("home.form", form),
      claim("home.constructionYear", Math.floor((yearFrom + yearTo) / 2)),
      claim("home.floorAreaM2", floorAreaM2),
    ]);
    if (!described.ok) throw new Error(JSON.stringify(described.problems));
    return [{ id: exampleHome, model: toBuildingModel(drawDwelling(described.value, 1, 0)) }];
  });
}
