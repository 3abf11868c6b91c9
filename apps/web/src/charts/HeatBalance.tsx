import type { ReactElement } from "react";
import { useNarrow } from "../drawing/use-narrow.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { type BalanceBand, balanceSides, spreadWords } from "./heat-balance-layout.ts";
import type { HeatBalanceProps } from "./props.ts";

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly columnWidth: number;
  readonly leftColumn: number;
  readonly rightColumn: number;
  /** Name and energy on one line, or under each other where there is little width. */
  readonly lines: 1 | 2;
}

const frames: Readonly<Record<"wide" | "narrow", Frame>> = {
  wide: { width: 700, height: 300, columnWidth: 34, leftColumn: 232, rightColumn: 454, lines: 1 },
  narrow: { width: 390, height: 400, columnWidth: 18, leftColumn: 146, rightColumn: 224, lines: 2 },
};
const top = 34;
const gap = 2;

/** Heat in on the left, heat out on the right, of equal height: what comes in goes out. */
export function HeatBalance({ balanceKwh, labels }: HeatBalanceProps): ReactElement {
  const sides = balanceSides(balanceKwh);
  const frame = frames[useNarrow() ? "narrow" : "wide"];
  const { width, height, columnWidth, leftColumn, rightColumn } = frame;
  const rows = [...sides.into, ...sides.out.map((band) => ({ ...band, kwh: -band.kwh }))].map((band) => [
    labels.groups[band.group],
    labels.energy(band.kwh),
    labels.share(band.share),
  ]);
  const columns = [labels.columnGroup, labels.columnKwh, "%"];
  return (
    <ChartFigure name="heat-balance" labels={labels} table={{ columns, rows }}>
      <svg viewBox={`0 0 ${width} ${top + height + 16}`} role="img" aria-label={labels.description}>
        <text className="chart-heading" x={leftColumn + columnWidth} y={20} textAnchor="end">
          {labels.heatIn}
        </text>
        <text className="chart-heading" x={rightColumn} y={20}>
          {labels.heatOut}
        </text>
        <path
          className="balance-middle"
          d={`M${leftColumn + columnWidth} ${top} H${rightColumn} V${top + height} H${leftColumn + columnWidth} Z`}
        />
        <Side bands={sides.into} x={leftColumn} anchor="end" frame={frame} labels={labels} />
        <Side bands={sides.out} x={rightColumn} anchor="start" frame={frame} labels={labels} />
      </svg>
    </ChartFigure>
  );
}

function Side({
  bands,
  x,
  anchor,
  frame,
  labels,
}: {
  bands: readonly BalanceBand[];
  x: number;
  anchor: "start" | "end";
  frame: Frame;
  labels: HeatBalanceProps["labels"];
}): ReactElement {
  const { height, columnWidth, lines } = frame;
  const wordsX = anchor === "end" ? x - 10 : x + columnWidth + 10;
  const middles = bands.map((band) => top + (band.top + band.height / 2) * height);
  const places = spreadWords(middles, lines === 1 ? 24 : 36, top + height);
  return (
    <g>
      {bands.map((band, index) => (
        <g key={band.group}>
          <rect
            className={`balance-band band-${band.group} ${anchor === "end" ? "is-in" : "is-out"}`}
            x={x}
            y={top + band.top * height}
            width={columnWidth}
            height={Math.max(0.5, band.height * height - gap)}
          />
          <path
            className="balance-lead"
            d={`M${anchor === "end" ? x : x + columnWidth} ${middles[index]} L${anchor === "end" ? wordsX + 4 : wordsX - 4} ${places[index]}`}
          />
          <text
            className="chart-words"
            x={wordsX}
            y={(places[index] ?? 0) + (lines === 1 ? 5 : -3)}
            textAnchor={anchor}
          >
            <tspan className="chart-strong">{labels.groups[band.group]}</tspan>{" "}
            <tspan {...(lines === 2 ? { x: wordsX, dy: 16 } : {})}>{labels.energy(band.kwh)}</tspan>
          </text>
        </g>
      ))}
    </g>
  );
}
