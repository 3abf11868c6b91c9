import type { Choices, DimensionId } from "@keukentafel/measures";
import type { ReactElement } from "react";
import { bandAlong } from "./bands.ts";
import { type DrawingLayout, pointsOf } from "./layout.ts";
import type { HouseSection, SectionLine } from "./section.ts";
import { isChosen } from "./Systems.tsx";

interface Layer {
  readonly dimension: DimensionId;
  readonly line: SectionLine;
  readonly inner: number;
  readonly outer: number;
}

/** Layers that a measure adds, where they belong: in the cavity, inside or outside the wall, under floor and roof. */
export function Insulation({
  section,
  layout,
  measures,
  highlight,
}: {
  section: HouseSection;
  layout: DrawingLayout;
  measures: Choices;
  highlight: DimensionId | null;
}): ReactElement {
  return (
    <g aria-hidden="true">
      {layersOf(section, measures).map(({ dimension, line, inner, outer }) => (
        <polygon
          key={`${dimension}-${line.zone}-${line.face}-${line.from.join()}-${line.to.join()}`}
          className={`insulation${highlight === dimension ? " is-pointed-out" : ""}`}
          points={pointsOf(layout, bandAlong(line, inner, outer))}
        />
      ))}
    </g>
  );
}

function layersOf(section: HouseSection, measures: Choices): readonly Layer[] {
  return section.lines.flatMap((line): Layer[] => {
    if (line.part === "roof" && isChosen(measures.roof)) {
      const outside = measures.roof?.startsWith("outside") ?? false;
      return [{ dimension: "roof", line, inner: outside ? 0.2 : -0.16, outer: outside ? 0.36 : 0 }];
    }
    if (line.part === "facade" && isChosen(measures.facade)) {
      const [inner, outer] = wallLayer(measures.facade ?? "");
      return [{ dimension: "facade", line, inner, outer }];
    }
    if (line.part === "floor" && isChosen(measures.floor))
      return [{ dimension: "floor", line, inner: 0.2, outer: 0.36 }];
    if (
      line.part === "glazing" &&
      isChosen(measures.glazing) &&
      (line.zone === "living" || !(measures.glazing ?? "").includes("living"))
    ) {
      return [{ dimension: "glazing", line, inner: 0.04, outer: 0.24 }];
    }
    return [];
  });
}

function wallLayer(level: string): readonly [number, number] {
  if (level.includes("outside")) return [0.28, 0.46];
  if (level.includes("inside")) return [-0.14, 0];
  return [0.1, 0.18];
}
