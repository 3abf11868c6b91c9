import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { ChartFigure } from "../../charts/ChartFigure.tsx";
import { daysOf, smoothLine, stepBand } from "../../charts/heat-week-layout.ts";
import { useNarrow } from "../../drawing/use-narrow.ts";
import { useText } from "../../words.tsx";
import { Axis } from "./Axis.tsx";
import { instantAfter, type WeatherWeek } from "./weather-story.ts";

const frames = { wide: { width: 640, left: 56 }, narrow: { width: 390, left: 50 } } as const;
const right = 8;
const temperaturePanel = { top: 30, height: 150 };
const sunPanel = { top: 226, height: 80 };
const bottom = sunPanel.top + sunPanel.height;
const height = bottom + 28;
/** The brightest hour there can be on level ground here, W/m². */
const mostSunW = 1000;
/** Degrees between two rules, and the picture shows four at least: a calm week is not blown up into a wild one. */
const ruleC = 5;
const leastRules = 4;

/** A week hour by hour: the temperature outdoors, and the sun. */
export function WeekChart({
  week,
  kind,
  title,
  description,
}: {
  readonly week: WeatherWeek;
  readonly kind: "cold" | "hot";
  readonly title: string;
  readonly description: string;
}): ReactElement {
  const { weather: words, format, common } = useText();
  const { width, left } = frames[useNarrow() ? "narrow" : "wide"];
  const hours = week.temperatureC.length;
  const x = scaleLinear([0, hours], [left, width - right]);
  const lowest = Math.floor(week.lowestC / ruleC) * ruleC;
  const highest = Math.max(Math.ceil(week.highestC / ruleC) * ruleC, lowest + leastRules * ruleC);
  const celsius = scaleLinear(
    [lowest, highest],
    [temperaturePanel.top + temperaturePanel.height, temperaturePanel.top],
  );
  const watt = scaleLinear([0, mostSunW], [bottom, sunPanel.top]);
  const days = daysOf(hours);
  const dayAt = (hour: number): string => format.shortDay(instantAfter(week.startsAt, hour + 12));
  const labels = { title, description, showTable: common.showTable, hideTable: common.hideTable };
  const columns = [words.week.day, words.lowest, words.mean, words.highest, words.sun];
  const rows = days.map(({ hour, kwh }) => {
    const ofDay = week.temperatureC.subarray(hour, hour + 24);
    const mean = ofDay.reduce((sum, value) => sum + value, 0) / ofDay.length;
    return [
      dayAt(hour),
      format.temperature(Math.min(...ofDay)),
      format.temperature(mean),
      format.temperature(Math.max(...ofDay)),
      `${format.number(kwh(week.sunWPerM2), 1)}\u00a0${words.kwhPerM2}`,
    ];
  });
  // Temperatures stand at the ends of their hours, the line's points in the middle of a step: half an hour on.
  const atEnd = (hour: number): number => x(hour + 0.5);
  return (
    <ChartFigure name="weather-week" labels={labels} table={{ columns, rows }}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}. ${description}`}>
        <Axis
          name={words.temperatureAxis}
          scale={celsius}
          ticks={4}
          left={left}
          end={width - right}
          words={format.temperature}
        />
        <Axis
          name={`${words.sunAxis} (W/m²)`}
          scale={watt}
          ticks={2}
          left={left}
          end={width - right}
          words={(value) => format.number(value)}
        />
        {days.map(({ hour }) => (
          <g key={hour}>
            <path
              className="chart-rule"
              d={`M${x(hour)} ${temperaturePanel.top} v${temperaturePanel.height} M${x(hour)} ${sunPanel.top} v${sunPanel.height}`}
            />
            <text className="chart-words" x={x(hour + 12)} y={height - 8} textAnchor="middle">
              {dayAt(hour)}
            </text>
          </g>
        ))}
        <path className="weather-sun" d={stepBand(new Float32Array(hours), week.sunWPerM2, x, watt)} />
        <path
          className={`week-line ${kind === "cold" ? "week-outdoors" : "week-living"}`}
          d={smoothLine(week.temperatureC, atEnd, celsius)}
        />
      </svg>
    </ChartFigure>
  );
}
