import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { useNarrow } from "../drawing/use-narrow.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { billParts, partOf, spent, stackParts } from "./bill-stack.ts";
import type { BillBar, BillBarsProps } from "./props.ts";

interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  /** Top of the bar in its row. */
  readonly barY: number;
  /** Whether the name of a bar stands above it (phone) or before it. */
  readonly nameAbove: boolean;
}

const frames: Readonly<Record<"wide" | "narrow", Frame>> = {
  wide: { width: 640, left: 150, right: 110, rowHeight: 74, barY: 8, nameAbove: false },
  narrow: { width: 390, left: 16, right: 84, rowHeight: 92, barY: 26, nameAbove: true },
};
const barHeight = 40;

/** One bar per state on one scale from zero; the thin line is the range, the words give the sum. */
export function BillBars({ bars, labels }: BillBarsProps): ReactElement {
  const frame = frames[useNarrow() ? "narrow" : "wide"];
  const { width, left, right, rowHeight, barY } = frame;
  const largest = Math.max(...bars.map((bar) => Math.max(spent(bar), bar.range?.high ?? 0)), 1);
  const scale = scaleLinear([0, largest], [0, width - left - right]).nice();
  const ticks = scale.ticks(frame.nameAbove ? 3 : 4);
  const height = bars.length * rowHeight + 30;
  const columns = [
    labels.columnState,
    ...billParts.map((part) => labels.parts[part]),
    labels.columnTotal,
    labels.columnRange,
  ];
  const rows = bars.map((bar) => [
    bar.label,
    ...billParts.map((part) => labels.euro(partOf(bar, part))),
    labels.euro(bar.totalEuro),
    bar.range ? labels.between(bar.range.low, bar.range.high) : "–",
  ]);
  return (
    <ChartFigure name="bill" labels={labels} table={{ columns, rows }}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={labels.description}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="chart-rule" x1={left + scale(tick)} x2={left + scale(tick)} y1={0} y2={height - 26} />
            <text className="chart-words" x={left + scale(tick)} y={height - 8} textAnchor="middle">
              {labels.euro(tick)}
            </text>
          </g>
        ))}
        {bars.map((bar, index) => (
          <Bar
            key={bar.id}
            bar={bar}
            y={index * rowHeight + barY}
            frame={frame}
            position={(euro) => left + scale(euro)}
            labels={labels}
          />
        ))}
      </svg>
      <ul className="chart-legend">
        {billParts
          .filter((part) => bars.some((bar) => partOf(bar, part) !== 0))
          .map((part) => (
            <li key={part}>
              <span className={`swatch bill-${part}`} aria-hidden="true" /> {labels.parts[part]}
            </li>
          ))}
      </ul>
    </ChartFigure>
  );
}

function Bar({
  bar,
  y,
  frame,
  position,
  labels,
}: {
  bar: BillBar;
  y: number;
  frame: Frame;
  position: (euro: number) => number;
  labels: BillBarsProps["labels"];
}): ReactElement {
  const end = position(Math.max(spent(bar), bar.range?.high ?? 0));
  return (
    <g>
      <text
        className="chart-words chart-strong"
        x={frame.nameAbove ? frame.left : frame.left - 12}
        y={frame.nameAbove ? y - 8 : y + barHeight / 2 + 5}
        textAnchor={frame.nameAbove ? "start" : "end"}
      >
        {bar.label}
      </text>
      {stackParts(bar).map(({ part, from, to, comesBack }) => (
        <rect
          key={part}
          className={`bill-${part}`}
          x={position(from)}
          y={comesBack ? y + barHeight - 10 : y}
          width={Math.max(1, position(to) - position(from))}
          height={comesBack ? 10 : barHeight}
        />
      ))}
      {bar.range ? (
        <path
          className="chart-whisker"
          d={`M${position(bar.range.low)} ${y + barHeight + 5} v8 m0 -4 H${position(bar.range.high)} m0 -4 v8`}
        />
      ) : null}
      <text className="chart-words chart-strong" x={end + 10} y={y + barHeight / 2 + 5}>
        {labels.euro(bar.totalEuro)}
      </text>
    </g>
  );
}
