import { scaleLinear } from "d3-scale";
import { type ReactElement, useId, useMemo } from "react";
import { useNarrow } from "../drawing/use-narrow.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { daysOf, smoothLine, stacked, stepBand, stepLine } from "./heat-week-layout.ts";
import type { HeatPart, HeatWeekProps } from "./props.ts";

const frames = { wide: { width: 640, left: 58, ticks: 4 }, narrow: { width: 390, left: 52, ticks: 3 } } as const;
const right = 8;
/** Two panels under each other, each with its name above it. */
const temperaturePanel = { top: 26, height: 118 };
const heatPanel = { top: 184, height: 150 };
const height = heatPanel.top + heatPanel.height + 28;

/** Of the week's heat, what can be seen in the picture. */
const visibleShare = 0.005;

function sum(series: Float32Array): number {
  return series.reduce((before, value) => before + value, 0);
}

/** A week hour by hour: how cold it is and how warm the room stays, and where the heat comes from. */
export function HeatWeek({ outdoorC, livingC, heatW, parts, startsAt, labels }: HeatWeekProps): ReactElement {
  const { width, left, ticks } = frames[useNarrow() ? "narrow" : "wide"];
  const stripes = useId();
  const hours = heatW.length;
  const days = useMemo(() => daysOf(hours), [hours]);
  const x = scaleLinear([0, Math.max(1, hours)], [left, width - right]);
  const celsius = scaleLinear(
    [Math.min(0, ...outdoorC), Math.max(21, ...livingC)],
    [temperaturePanel.top + temperaturePanel.height, temperaturePanel.top],
  ).nice(ticks);
  const watt = scaleLinear([0, Math.max(1000, ...heatW)], [heatPanel.top + heatPanel.height, heatPanel.top]).nice(
    ticks,
  );
  const bands = stacked(parts.map(({ powerW }) => powerW));
  const dayAt = (hour: number): string => labels.day(new Date(Date.parse(startsAt) + hour * 3_600_000).toISOString());
  const total = sum(heatW);
  const shown = parts.filter(({ powerW }) => sum(powerW) > visibleShare * total);
  const columns = [
    labels.columnDay,
    labels.columnOutdoors,
    labels.columnLiving,
    labels.heatAxis,
    ...shown.map(({ id }) => labels.parts[id]),
  ];
  const rows = days.map((day) => [
    dayAt(day.hour + 12),
    labels.temperature(day.lowest(outdoorC)),
    labels.temperature(day.lowest(livingC)),
    labels.energy(day.kwh(heatW)),
    ...shown.map(({ powerW }) => labels.energy(day.kwh(powerW))),
  ]);
  return (
    <ChartFigure name="heat-week" labels={labels} table={{ columns, rows }}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={labels.description}>
        <defs>
          <pattern id={stripes} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="week-backUp-ground" width="6" height="6" />
            <rect className="week-backUp-stripe" width="2.5" height="6" />
          </pattern>
        </defs>
        <Panel name={labels.temperatureAxis} top={temperaturePanel.top} left={left}>
          {celsius.ticks(ticks).map((tick) => (
            <Rule
              key={tick}
              y={celsius(tick)}
              left={left}
              end={width - right}
              words={labels.temperature(tick)}
              strong={tick === 0}
            />
          ))}
        </Panel>
        <Panel name={labels.heatAxis} top={heatPanel.top} left={left}>
          {watt.ticks(ticks).map((tick) => (
            <Rule
              key={tick}
              y={watt(tick)}
              left={left}
              end={width - right}
              words={labels.power(tick)}
              strong={tick === 0}
            />
          ))}
        </Panel>
        {days.map((day) => (
          <g key={day.hour}>
            <path
              className="chart-rule"
              d={`M${x(day.hour)} ${temperaturePanel.top} v${temperaturePanel.height} M${x(day.hour)} ${heatPanel.top} v${heatPanel.height}`}
            />
            <text className="chart-words" x={x(day.hour + 12)} y={height - 8} textAnchor="middle">
              {dayAt(day.hour + 12)}
            </text>
          </g>
        ))}
        {parts.map(({ id }, place) => {
          const band = bands[place];
          return band === undefined ? null : (
            <path
              key={id}
              className={`week-${id}`}
              d={stepBand(band.from, band.to, x, watt)}
              {...(id === "backUp" ? { style: { fill: `url(#${stripes})` } } : {})}
            />
          );
        })}
        <path className="week-line week-heat" d={stepLine(heatW, x, watt)} />
        <path className="week-line week-outdoors" d={smoothLine(outdoorC, x, celsius)} />
        <path className="week-line week-living" d={smoothLine(livingC, x, celsius)} />
      </svg>
      <ul className="chart-legend">
        <li>
          <span className="swatch-line week-living" aria-hidden="true" /> {labels.living}
        </li>
        <li>
          <span className="swatch-line week-outdoors" aria-hidden="true" /> {labels.outdoors}
        </li>
        {shown.map(({ id }) => (
          <li key={id}>
            <Swatch part={id} /> {labels.parts[id]}
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

function Swatch({ part }: { readonly part: HeatPart }): ReactElement {
  return <span className={`swatch week-swatch-${part}`} aria-hidden="true" />;
}

function Panel({
  name,
  top,
  left,
  children,
}: {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly children: readonly ReactElement[];
}): ReactElement {
  return (
    <g>
      <text className="chart-heading" x={left} y={top - 10}>
        {name}
      </text>
      {children}
    </g>
  );
}

function Rule({
  y,
  left,
  end,
  words,
  strong,
}: {
  readonly y: number;
  readonly left: number;
  readonly end: number;
  readonly words: string;
  readonly strong: boolean;
}): ReactElement {
  return (
    <g>
      <line className={strong ? "chart-rule week-zero" : "chart-rule"} x1={left} x2={end} y1={y} y2={y} />
      <text className="chart-words" x={left - 8} y={y + 5} textAnchor="end">
        {words}
      </text>
    </g>
  );
}
