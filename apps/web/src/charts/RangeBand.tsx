import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { useNarrow } from "../drawing/use-narrow.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import type { RangeBandProps } from "./props.ts";

/** On a phone the name of a row stands above its band. */
const frames = {
  wide: { width: 640, left: 190, right: 70, rowHeight: 52, bandY: 26 },
  narrow: { width: 390, left: 30, right: 46, rowHeight: 66, bandY: 46 },
} as const;

/** A band from low to high with a dot for the likely value; every row on one scale from zero. */
export function RangeBand({ rows, labels }: RangeBandProps): ReactElement {
  const narrow = useNarrow();
  const { width, left, right, rowHeight, bandY } = frames[narrow ? "narrow" : "wide"];
  const scale = scaleLinear([0, Math.max(...rows.map((row) => row.high), 1)], [left, width - right]).nice();
  const height = rows.length * rowHeight + 34;
  const columns = [labels.columnWhat, labels.columnLow, labels.columnLikely, labels.columnHigh];
  const cells = rows.map((row) => [row.label, labels.value(row.low), labels.value(row.likely), labels.value(row.high)]);
  return (
    <ChartFigure name="range" labels={labels} table={{ columns, rows: cells }}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={labels.description}>
        {scale.ticks(3).map((tick) => (
          <g key={tick}>
            <line className="chart-rule" x1={scale(tick)} x2={scale(tick)} y1={0} y2={height - 28} />
            <text className="chart-words" x={scale(tick)} y={height - 8} textAnchor="middle">
              {labels.value(tick)}
            </text>
          </g>
        ))}
        {rows.map((row, index) => {
          const y = index * rowHeight + bandY;
          return (
            <g key={row.id}>
              <text
                className="chart-words"
                x={narrow ? 0 : left - 14}
                y={narrow ? y - 24 : y + 5}
                textAnchor={narrow ? "start" : "end"}
              >
                {row.label}
              </text>
              <rect
                className="range-band"
                x={scale(row.low)}
                y={y - 9}
                width={Math.max(2, scale(row.high) - scale(row.low))}
                height={18}
                rx={9}
              />
              <circle className="range-likely" cx={scale(row.likely)} cy={y} r={8} />
            </g>
          );
        })}
      </svg>
    </ChartFigure>
  );
}
