import type { ScaleLinear } from "d3-scale";
import type { ReactElement } from "react";

/** The rules of a panel with their values, and its name above them. */
export function Axis({
  name,
  scale,
  ticks,
  left,
  end,
  words,
}: {
  readonly name: string;
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: number;
  readonly left: number;
  readonly end: number;
  readonly words: (value: number) => string;
}): ReactElement {
  const top = Math.min(...scale.range());
  return (
    <g>
      <text className="chart-heading" x={left} y={top - 13}>
        {name}
      </text>
      {scale.ticks(ticks).map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? "chart-rule week-zero" : "chart-rule"}
            x1={left}
            x2={end}
            y1={scale(tick)}
            y2={scale(tick)}
          />
          <text className="chart-words" x={left - 8} y={scale(tick) + 5} textAnchor="end">
            {words(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
