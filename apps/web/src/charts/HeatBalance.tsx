import type { ReactElement } from "react";
import { ChartFigure } from "./ChartFigure.tsx";
import { type BalanceBand, balanceSides, spreadWords } from "./heat-balance-layout.ts";
import type { HeatBalanceProps } from "./props.ts";

const width = 700;
const top = 34;
const height = 300;
const columnWidth = 34;
const leftColumn = 232;
const rightColumn = width - 212 - columnWidth;
const gap = 2;

/** Heat in on the left, heat out on the right, of equal height: what comes in goes out. */
export function HeatBalance({ balanceKwh, labels }: HeatBalanceProps): ReactElement {
  const sides = balanceSides(balanceKwh);
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
        <Side bands={sides.into} x={leftColumn} wordsX={leftColumn - 10} anchor="end" labels={labels} />
        <Side
          bands={sides.out}
          x={rightColumn}
          wordsX={rightColumn + columnWidth + 10}
          anchor="start"
          labels={labels}
        />
      </svg>
    </ChartFigure>
  );
}

function Side({
  bands,
  x,
  wordsX,
  anchor,
  labels,
}: {
  bands: readonly BalanceBand[];
  x: number;
  wordsX: number;
  anchor: "start" | "end";
  labels: HeatBalanceProps["labels"];
}): ReactElement {
  const middles = bands.map((band) => top + (band.top + band.height / 2) * height);
  const places = spreadWords(middles, 24, top + height);
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
          <text className="chart-words" x={wordsX} y={(places[index] ?? 0) + 5} textAnchor={anchor}>
            <tspan className="chart-strong">{labels.groups[band.group]}</tspan> {labels.energy(band.kwh)}
          </text>
        </g>
      ))}
    </g>
  );
}
