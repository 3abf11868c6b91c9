import { type MouseEvent, type ReactElement, useMemo } from "react";
import { tintOf } from "../drawing/tint.ts";
import { useNarrow } from "../drawing/use-narrow.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { carpetShades, monthLengths, summariseMonths, weaveCarpet } from "./carpet.ts";
import type { YearCarpetProps } from "./props.ts";

const left = 52;
const top = 8;
const plotHeight = 190;
/** The picture and, in its legend, each shade of the scale. */
const frames = { wide: { width: 640, shade: 17 }, narrow: { width: 390, shade: 8 } } as const;

/** Every hour of the year: days across, hours down, colour for temperature. */
export function YearCarpet(props: YearCarpetProps): ReactElement {
  const { temperaturesC, startsAt, timeZoneHours, minimumC, maximumC, day, onDay, labels } = props;
  const carpet = useMemo(
    () => weaveCarpet(temperaturesC, startsAt, timeZoneHours, minimumC, maximumC),
    [temperaturesC, startsAt, timeZoneHours, minimumC, maximumC],
  );
  const months = useMemo(() => summariseMonths(temperaturesC), [temperaturesC]);
  const rows = months.map((month) => [
    labels.months[month.month] ?? "",
    labels.temperature(month.lowestC),
    labels.temperature(month.meanC),
    labels.temperature(month.highestC),
  ]);
  const columns = [labels.columnMonth, labels.columnLowest, labels.columnMean, labels.columnHighest];
  const frame = frames[useNarrow() ? "narrow" : "wide"];
  const plotWidth = frame.width - left - 8;
  const dayWidth = plotWidth / carpet.days;
  const pick = (event: MouseEvent<SVGRectElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onDay?.(Math.min(carpet.days - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * carpet.days))));
  };
  return (
    <ChartFigure name="carpet" labels={labels} table={{ columns, rows }}>
      <svg viewBox={`0 0 ${frame.width} ${top + plotHeight + 66}`} role="img" aria-label={labels.description}>
        <g transform={`translate(${left} ${top}) scale(${dayWidth} ${plotHeight / 24})`} shapeRendering="crispEdges">
          {carpet.paths.map((path, shade) =>
            path === "" ? null : (
              <path
                key={celsiusOf(shade, minimumC, maximumC)}
                d={path}
                fill={tintOf(celsiusOf(shade, minimumC, maximumC))}
              />
            ),
          )}
        </g>
        <rect className="carpet-frame" x={left} y={top} width={plotWidth} height={plotHeight} />
        {[0, 6, 12, 18, 24].map((hour) => (
          <text key={hour} className="chart-words" x={left - 8} y={top + (hour / 24) * plotHeight + 5} textAnchor="end">
            {labels.hour(hour)}
          </text>
        ))}
        <Months labels={labels} hours={temperaturesC.length} plotWidth={plotWidth} />
        {day === null ? null : (
          <rect
            className="carpet-day"
            x={left + day * dayWidth - 1}
            y={top - 4}
            width={Math.max(3, dayWidth + 2)}
            height={plotHeight + 8}
          />
        )}
        {onDay ? (
          <rect className="carpet-pick" x={left} y={top} width={plotWidth} height={plotHeight} onClick={pick} />
        ) : null}
        <Legend minimumC={minimumC} maximumC={maximumC} shadeWidth={frame.shade} labels={labels} />
      </svg>
    </ChartFigure>
  );
}

function celsiusOf(shade: number, minimumC: number, maximumC: number): number {
  return minimumC + ((shade + 0.5) / carpetShades) * (maximumC - minimumC);
}

function Months({
  labels,
  hours,
  plotWidth,
}: {
  labels: YearCarpetProps["labels"];
  hours: number;
  plotWidth: number;
}): ReactElement {
  const lengths = monthLengths(hours);
  const total = lengths.reduce((sum, days) => sum + days, 0);
  return (
    <g>
      {lengths.map((days, month) => {
        const before = lengths.slice(0, month).reduce((sum, length) => sum + length, 0);
        return (
          <text
            key={labels.months[month]}
            className="chart-words"
            x={left + ((before + days / 2) / total) * plotWidth}
            y={top + plotHeight + 20}
            textAnchor="middle"
          >
            {labels.months[month]}
          </text>
        );
      })}
    </g>
  );
}

function Legend({
  minimumC,
  maximumC,
  shadeWidth,
  labels,
}: {
  minimumC: number;
  maximumC: number;
  shadeWidth: number;
  labels: YearCarpetProps["labels"];
}): ReactElement {
  const y = top + plotHeight + 36;
  return (
    <g>
      <text className="chart-words" x={left} y={y + 13}>
        {labels.colder} {labels.temperature(minimumC)}
      </text>
      {Array.from({ length: carpetShades }, (_, shade) => (
        <rect
          key={celsiusOf(shade, minimumC, maximumC)}
          x={left + 118 + shade * shadeWidth}
          y={y}
          width={shadeWidth + 0.5}
          height={16}
          fill={tintOf(celsiusOf(shade, minimumC, maximumC))}
        />
      ))}
      <text className="chart-words" x={left + 118 + carpetShades * shadeWidth + 10} y={y + 13}>
        {labels.temperature(maximumC)} {labels.warmer}
      </text>
    </g>
  );
}
