import type { HomePart } from "@keukentafel/dwelling";
import type { ReactElement } from "react";
import { bandAlong } from "./bands.ts";
import { type DrawingLayout, pointsOf } from "./layout.ts";
import type { DrawingPart } from "./props.ts";
import type { HouseSection, SectionLine } from "./section.ts";

/** Which answer makes a line known. */
const askedAs: Readonly<Record<HomePart, DrawingPart>> = {
  roof: "roof",
  facade: "facade",
  floor: "floor",
  glazing: "glazing",
  door: "facade",
  party_wall: "home",
  inner_floor: "home",
  inner_wall: "home",
  crawl: "floor",
};

/** Thickness of what is cut, metres: drawn so that it reads, close to what is built. */
const thicknessM: Readonly<Record<HomePart, number>> = {
  roof: 0.2,
  facade: 0.28,
  floor: 0.2,
  glazing: 0.28,
  door: 0.28,
  party_wall: 0.2,
  inner_floor: 0.16,
  inner_wall: 0.12,
  crawl: 0.06,
};

/** Walls, floors and roof that the cut goes through: filled ink when known, pencil outline when not. */
export function Structure({
  section,
  layout,
  known,
  lit,
}: {
  section: HouseSection;
  layout: DrawingLayout;
  known: ReadonlySet<DrawingPart>;
  lit: DrawingPart | null;
}): ReactElement {
  const order: readonly HomePart[] = [
    "crawl",
    "party_wall",
    "inner_floor",
    "floor",
    "facade",
    "roof",
    "door",
    "glazing",
  ];
  const lines = [...section.lines].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
  return (
    <g>
      {lines.map((line) => (
        <Cut
          key={`${line.part}-${line.zone}-${line.face}-${line.from.join()}-${line.to.join()}`}
          line={line}
          layout={layout}
          known={known.has(askedAs[line.part])}
          lit={lit === askedAs[line.part]}
        />
      ))}
    </g>
  );
}

function Cut({
  line,
  layout,
  known,
  lit,
}: {
  line: SectionLine;
  layout: DrawingLayout;
  known: boolean;
  lit: boolean;
}): ReactElement {
  const thickness = thicknessM[line.part];
  const classes = `cut cut-${line.part} ${known ? "in-ink" : "in-pencil"}${lit ? " is-lit" : ""}`;
  if (line.part === "glazing") {
    return (
      <g className={classes}>
        <polygon className="opening" points={pointsOf(layout, bandAlong(line, -0.04, thickness + 0.04))} />
        <polygon className="pane" points={pointsOf(layout, bandAlong(line, 0.07, 0.1))} />
        <polygon className="pane" points={pointsOf(layout, bandAlong(line, 0.16, 0.19))} />
      </g>
    );
  }
  if (line.part === "door") {
    return (
      <g className={classes}>
        <polygon className="opening" points={pointsOf(layout, bandAlong(line, -0.04, thickness + 0.04))} />
        <polygon className="leaf" points={pointsOf(layout, bandAlong(line, 0.08, 0.2))} />
      </g>
    );
  }
  const pitched = line.part === "roof" && line.from[1] !== line.to[1];
  const below =
    line.part === "inner_floor" || line.part === "inner_wall" ? [-thickness / 2, thickness / 2] : [0, thickness];
  return (
    <polygon
      className={classes}
      points={pointsOf(
        layout,
        bandAlong(line, below[0]!, below[1]!, pitched ? 0.4 : 0, pitched ? ridgeOverlap(line, thickness) : 0),
      )}
    />
  );
}

/** How far the outside of a slope runs on to meet the other slope at the ridge. */
function ridgeOverlap({ from, to }: SectionLine, thickness: number): number {
  return (thickness * Math.abs(to[1] - from[1])) / Math.max(Math.abs(to[0] - from[0]), 0.1);
}
