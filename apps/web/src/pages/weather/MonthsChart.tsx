import type { WeatherMonth } from "@keukentafel/climate";
import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { ChartFigure } from "../../charts/ChartFigure.tsx";
import { useNarrow } from "../../drawing/use-narrow.ts";
import { useText } from "../../words.tsx";
import { Axis } from "./Axis.tsx";
import { outdoorScaleC } from "./outdoor-tint.ts";

const frames = { wide: { width: 640, left: 56 }, narrow: { width: 390, left: 50 } } as const;
const right = 8;
const temperaturePanel = { top: 30, height: 150 };
const sunPanel = { top: 226, height: 100 };
const height = sunPanel.top + sunPanel.height + 28;
/** Room for the sunniest month in any climate, kWh/m². */
const mostSunKwh = 200;

/** Month by month: the coldest, mean and hottest hour, and the sun. */
export function MonthsChart({
  months,
  title,
}: {
  readonly months: readonly WeatherMonth[];
  readonly title: string;
}): ReactElement {
  const { weather: words, format, common } = useText();
  const { width, left } = frames[useNarrow() ? "narrow" : "wide"];
  const step = (width - left - right) / 12;
  const celsius = scaleLinear(
    [outdoorScaleC.minimum, outdoorScaleC.maximum],
    [temperaturePanel.top + temperaturePanel.height, temperaturePanel.top],
  ).nice(5);
  const sun = scaleLinear([0, mostSunKwh], [sunPanel.top + sunPanel.height, sunPanel.top]);
  const perSquareMetre = (kwh: number): string => `${format.number(kwh)}\u00a0${words.kwhPerM2}`;
  const name = (month: number): string => format.shortMonths[month - 1] ?? "";
  const labels = {
    title,
    description: words.months.description,
    showTable: common.showTable,
    hideTable: common.hideTable,
  };
  const columns = [words.months.month, words.lowest, words.mean, words.highest, words.sun];
  const rows = months.map((month) => [
    name(month.month),
    format.temperature(month.minimumTemperatureC),
    format.temperature(month.meanTemperatureC),
    format.temperature(month.maximumTemperatureC),
    perSquareMetre(month.globalRadiationKwhPerM2),
  ]);
  return (
    <ChartFigure name="weather-months" labels={labels} table={{ columns, rows }}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={labels.description}>
        <Axis
          name={words.temperatureAxis}
          scale={celsius}
          ticks={5}
          left={left}
          end={width - right}
          words={format.temperature}
        />
        <Axis
          name={`${words.sunAxis} (${words.kwhPerM2})`}
          scale={sun}
          ticks={4}
          left={left}
          end={width - right}
          words={(kwh) => format.number(kwh)}
        />
        {months.map((month, index) => {
          const middle = left + (index + 0.5) * step;
          const top = sun(month.globalRadiationKwhPerM2);
          return (
            <g key={month.month}>
              <line
                className="weather-span"
                x1={middle}
                x2={middle}
                y1={celsius(month.minimumTemperatureC)}
                y2={celsius(month.maximumTemperatureC)}
              />
              <circle className="weather-mean" cx={middle} cy={celsius(month.meanTemperatureC)} r="5" />
              <rect
                className="weather-sun"
                x={middle - step * 0.32}
                y={top}
                width={step * 0.64}
                height={sunPanel.top + sunPanel.height - top}
              />
              <text className="chart-words" x={middle} y={height - 8} textAnchor="middle">
                {width < 500 ? name(month.month).slice(0, 1) : name(month.month)}
              </text>
            </g>
          );
        })}
      </svg>
    </ChartFigure>
  );
}
