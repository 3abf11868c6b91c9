import { type MouseEvent, type ReactElement, useMemo } from "react";
import { useNarrow } from "../drawing/use-narrow.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { carpetShades, monthLengths, summariseMonths, weaveCarpet } from "./carpet.ts";
import type { YearCarpetProps } from "./props.ts";

const left = 52;
const top = 8;
const plotHeight = 190;
/** The picture and, in its legend, each shade of the scale. */
const frames = { wide: { width: 640, shade: 24 }, narrow: { width: 390, shade: 22 } } as const;

/** Every hour of the year: days across, hours down, colour for the value. */
export function YearCarpet(props: YearCarpetProps): ReactElement {
  const { values, startsAt, timeZoneHours, minimum, maximum, colourOf, day, onDay, labels } = props;
  const carpet = useMemo(
    () => weaveCarpet(values, startsAt, timeZoneHours, minimum, maximum),
    [values, startsAt, timeZoneHours, minimum, maximum],
  );
  const months = useMemo(() => summariseMonths(values), [values]);
  const rows = months.map((month) => [
    labels.months[month.month] ?? "",
    labels.value(month.lowest),
    labels.value(month.mean),
    labels.value(month.highest),
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
      <svg viewBox={`0 0 ${frame.width} ${top + plotHeight + 76}`} role="img" aria-label={labels.description}>
        <g transform={`translate(${left} ${top}) scale(${dayWidth} ${plotHeight / 24})`} shapeRendering="crispEdges">
          {carpet.paths.map((path, shade) =>
            path === "" ? null : (
              <path key={valueOf(shade, minimum, maximum)} d={path} fill={colourOf(valueOf(shade, minimum, maximum))} />
            ),
          )}
        </g>
        <rect className="carpet-frame" x={left} y={top} width={plotWidth} height={plotHeight} />
        {[0, 6, 12, 18, 24].map((hour) => (
          <text key={hour} className="chart-words" x={left - 8} y={top + (hour / 24) * plotHeight + 5} textAnchor="end">
            {labels.hour(hour)}
          </text>
        ))}
        <Months labels={labels} hours={values.length} plotWidth={plotWidth} />
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
        <Legend {...props} shadeWidth={frame.shade} />
      </svg>
    </ChartFigure>
  );
}

function valueOf(shade: number, minimum: number, maximum: number): number {
  return minimum + ((shade + 0.5) / carpetShades) * (maximum - minimum);
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

/** The scale of colours, its ends in words, and the limit if there is one. */
function Legend({
  minimum,
  maximum,
  colourOf,
  mark,
  shadeWidth,
  labels,
}: YearCarpetProps & { readonly shadeWidth: number }): ReactElement {
  const y = top + plotHeight + 36;
  const width = carpetShades * shadeWidth;
  return (
    <g>
      {Array.from({ length: carpetShades }, (_, shade) => (
        <rect
          key={valueOf(shade, minimum, maximum)}
          x={left + shade * shadeWidth}
          y={y}
          width={shadeWidth + 0.5}
          height={14}
          fill={colourOf(valueOf(shade, minimum, maximum))}
        />
      ))}
      <text className="chart-words" x={left} y={y + 32}>
        {labels.value(minimum)} {labels.lower}
      </text>
      {mark === null ? null : (
        <path className="carpet-mark" d={`M${left + ((mark - minimum) / (maximum - minimum)) * width} ${y - 4} v22`} />
      )}
      <text className="chart-words" x={left + width} y={y + 32} textAnchor="end">
        {labels.value(maximum)} {labels.higher}
      </text>
    </g>
  );
}
