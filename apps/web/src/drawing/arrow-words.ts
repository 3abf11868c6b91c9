import type { HeatGroup } from "@keukentafel/insight";
import { spreadWords } from "../charts/heat-balance-layout.ts";
import type { HeatArrow } from "./arrows.ts";
import { type DrawingLayout, round, type Spot } from "./layout.ts";
import type { HouseSection } from "./section.ts";

/** An arrow as drawn, picture units. */
export interface DrawnArrow {
  readonly arrow: HeatArrow;
  readonly points: string;
  readonly start: Spot;
  readonly tip: Spot;
  readonly width: number;
}

export interface ArrowWords extends Spot {
  readonly group: HeatGroup;
  readonly kwh: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Gives every arrow its words where they are free: columns left and right of the house, above, below, or beside it in the room. */
export function placeWords(
  arrows: readonly DrawnArrow[],
  section: HouseSection,
  layout: DrawingLayout,
): readonly ArrowWords[] {
  const leftX =
    Math.min(
      layout.place([section.bounds.minY, 0]).x,
      ...arrows.filter(({ arrow }) => arrow.words === "left").flatMap(({ start, tip }) => [tip.x, start.x]),
    ) - 8;
  const rightX =
    Math.max(
      layout.place([section.bounds.maxY, 0]).x,
      ...arrows.filter(({ arrow }) => arrow.words === "right").flatMap(({ start, tip }) => [tip.x, start.x]),
    ) + 8;
  // Two lines of words stand clear of the line of the ground.
  const groundY = layout.place([section.bounds.minY, Math.max(0, section.bounds.minZ)]).y;
  return [
    ...column(arrows, "left", leftX, "end", groundY, layout),
    ...column(arrows, "right", rightX, "start", groundY, layout),
    ...arrows.flatMap((drawn) => single(drawn, section, layout)),
  ];
}

/** Where the words of an arrow would like to stand: at its outer end. */
function outerY({ arrow, start, tip }: DrawnArrow): number {
  return arrow.kwh > 0 ? start.y : tip.y;
}

function column(
  arrows: readonly DrawnArrow[],
  side: "left" | "right",
  x: number,
  anchor: "start" | "end",
  groundY: number,
  layout: DrawingLayout,
): readonly ArrowWords[] {
  const own = arrows.filter(({ arrow }) => arrow.words === side).sort((a, b) => outerY(a) - outerY(b));
  const ys = spreadWords(
    own.map((drawn) => outerY(drawn) - layout.fontSize * 0.15),
    layout.fontSize * 2.15,
    groundY - layout.fontSize * 1.3,
  );
  return own.map(({ arrow }, index) => ({
    group: arrow.group,
    kwh: arrow.kwh,
    x: round(x),
    y: round(ys[index]!),
    anchor,
  }));
}

function single(
  { arrow, start, tip, width }: DrawnArrow,
  section: HouseSection,
  layout: DrawingLayout,
): readonly ArrowWords[] {
  const size = layout.fontSize;
  const words = { group: arrow.group, kwh: arrow.kwh };
  switch (arrow.words) {
    case "above":
      return [
        {
          ...words,
          x: tip.x + (arrow.towards[0] === 0 ? -6 : 4),
          y: round(tip.y - (arrow.towards[0] === 0 ? size * 1.5 : size * 0.4)),
          anchor: arrow.towards[0] === 0 ? "end" : "start",
        },
      ];
    case "below":
      return [{ ...words, x: round(tip.x + width / 2 + 10), y: round(tip.y - size * 0.6), anchor: "start" }];
    case "beside":
      return [{ ...words, x: round(start.x + width * 0.7 + 8), y: round((start.y + tip.y) / 2), anchor: "start" }];
    case "under_floor": {
      const floor = layout.place([section.bounds.minY, section.bounds.minZ]);
      return [{ ...words, x: start.x, y: round(floor.y + size * 2), anchor: "middle" }];
    }
    case "left":
    case "right":
      return [];
  }
}
