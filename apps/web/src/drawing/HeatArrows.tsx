import type { HeatGroup } from "@keukentafel/insight";
import type { ReactElement } from "react";
import { type HeatArrow, heatArrows } from "./arrows.ts";
import { type DrawingLayout, round } from "./layout.ts";
import type { HouseDrawingLabels } from "./props.ts";
import type { HouseSection } from "./section.ts";

/** Widest arrow, as a share of a metre of the cut. */
const widestM = 0.85;
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
  return (
    <g aria-hidden="true">
      {heatArrows(section, flowsKwh).map((arrow) => (
        <Arrow key={arrow.group} arrow={arrow} layout={layout} widest={widest} labels={labels} />
      ))}
    </g>
  );
}

function Arrow({
  arrow,
  layout,
  widest,
  labels,
}: {
  arrow: HeatArrow;
  layout: DrawingLayout;
  widest: number;
  labels: HouseDrawingLabels;
}): ReactElement {
  const width = Math.max(
    narrowestPx,
    (Math.min(Math.abs(arrow.kwh) / widest, 1.2) * widestM * layout.scale) as number,
  );
  const start = layout.place(arrow.from);
  const [dx, dy] = [arrow.towards[0], -arrow.towards[1]];
  const [nx, ny] = [-dy, dx];
  const head = Math.max(width * 0.75, 7);
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
  return (
    <g className={`heat-arrow heat-${arrow.group} ${arrow.kwh < 0 ? "is-loss" : "is-gain"}`}>
      <polygon points={points} />
      <ArrowWords arrow={arrow} layout={layout} reach={shaft + head} labels={labels} />
    </g>
  );
}

function ArrowWords({
  arrow,
  layout,
  reach,
  labels,
}: {
  arrow: HeatArrow;
  layout: DrawingLayout;
  reach: number;
  labels: HouseDrawingLabels;
}): ReactElement {
  const start = layout.place(arrow.from);
  const vertical = Math.abs(arrow.towards[1]) > Math.abs(arrow.towards[0]);
  const inward = arrow.group === "sun";
  const away = inward ? -10 : reach + 8;
  const x = start.x + arrow.towards[0] * away + (vertical && !inward ? 0 : 0);
  const y =
    start.y -
    arrow.towards[1] * away +
    (arrow.towards[1] < -0.5 && !inward
      ? layout.fontSize
      : arrow.towards[1] > 0.5
        ? -layout.fontSize * 1.1
        : inward
          ? -layout.fontSize
          : -2);
  const anchor = arrow.words === "middle" || (vertical && !inward) ? "middle" : arrow.words;
  return (
    <text
      className="arrow-words"
      x={round(x)}
      y={round(y)}
      fontSize={layout.fontSize * 0.9}
      textAnchor={anchor}
    >
      <tspan x={round(x)} className="arrow-name">
        {labels.heat[arrow.group]}
      </tspan>
      <tspan x={round(x)} dy={round(layout.fontSize * 1.05)}>
        {labels.energy(Math.abs(arrow.kwh))}
      </tspan>
    </text>
  );
}
