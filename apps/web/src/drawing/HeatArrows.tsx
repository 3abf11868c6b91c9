import type { HeatGroup } from "@keukentafel/insight";
import type { ReactElement } from "react";
import { type DrawnArrow, placeWords } from "./arrow-words.ts";
import { type HeatArrow, heatArrows } from "./arrows.ts";
import { type DrawingLayout, round } from "./layout.ts";
import type { HouseDrawingLabels } from "./props.ts";
import type { HouseSection } from "./section.ts";

/** Widest arrow, as a share of a metre of the cut. */
const widestM = 1.5;
const narrowestPx = 2;

/** Arrows whose widths are in proportion to the heat; loss and gain differ in colour, direction and word. */
export function HeatArrows({
  section,
  layout,
  flowsKwh,
  scaleKwh,
  labels,
}: {
  section: HouseSection;
  layout: DrawingLayout;
  flowsKwh: Readonly<Record<HeatGroup, number>>;
  scaleKwh: number | null;
  labels: HouseDrawingLabels;
}): ReactElement {
  const widest = scaleKwh ?? Math.max(...Object.values(flowsKwh).map(Math.abs), 1);
  const arrows = heatArrows(section, flowsKwh).map((arrow) => shapeOf(arrow, layout, widest));
  return (
    <g aria-hidden="true">
      {arrows.map(({ arrow, points }) => (
        <polygon
          key={arrow.group}
          className={`heat-arrow heat-${arrow.group} ${arrow.kwh < 0 ? "is-loss" : "is-gain"}`}
          points={points}
        />
      ))}
      {placeWords(arrows, section, layout).map(({ group, kwh, x, y, anchor }) => (
        <text
          key={group}
          className="arrow-words"
          x={x}
          y={y}
          fontSize={round(layout.fontSize * 0.9)}
          textAnchor={anchor}
        >
          <tspan x={x} className="arrow-name">
            {labels.heat[group]}
          </tspan>
          <tspan x={x} dy={round(layout.fontSize * 1.02)}>
            {labels.energy(Math.abs(kwh))}
          </tspan>
        </text>
      ))}
    </g>
  );
}

function shapeOf(arrow: HeatArrow, layout: DrawingLayout, widest: number): DrawnArrow {
  const width = Math.max(narrowestPx, Math.min(Math.abs(arrow.kwh) / widest, 1.2) * widestM * layout.scale);
  const start = layout.place(arrow.from);
  const [dx, dy] = [arrow.towards[0], -arrow.towards[1]];
  const [nx, ny] = [-dy, dx];
  const head = Math.max(width * 0.55, 7);
  const shaft = arrow.length * layout.scale;
  const at = (along: number, across: number): string =>
    `${round(start.x + dx * along + nx * across)},${round(start.y + dy * along + ny * across)}`;
  const half = width / 2;
  const points = [
    at(0, -half),
    at(shaft, -half),
    at(shaft, -half - head * 0.45),
    at(shaft + head, 0),
    at(shaft, half + head * 0.45),
    at(shaft, half),
    at(0, half),
  ].join(" ");
  const tip = { x: round(start.x + dx * (shaft + head)), y: round(start.y + dy * (shaft + head)) };
  return { arrow, points, start, tip, width };
}
