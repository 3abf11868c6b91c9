import type { ReactElement } from "react";
import { ChartFigure } from "./ChartFigure.tsx";
import type { InAndOutProps } from "./props.ts";

/** What an appliance gets and what it gives, each as one bar on the same scale, with the amounts under it. */
export function InAndOut({ bars, labels }: InAndOutProps): ReactElement {
  const sums = bars.map(({ parts }) => parts.reduce((sum, { kwh }) => sum + kwh, 0));
  const longest = Math.max(...sums, 1);
  const rows = bars.flatMap(({ label, parts }) =>
    parts.map(({ id, kwh }) => [`${label}: ${labels.parts[id]}`, labels.energy(kwh)]),
  );
  return (
    <ChartFigure name="in-and-out" labels={labels} table={{ columns: [labels.columnPart, labels.columnKwh], rows }}>
      {bars.map(({ id, label, parts }) => (
        <div key={id} className="energy-bar">
          <p className="energy-bar-name">{label}</p>
          <div className="energy-bar-track" aria-hidden="true">
            {parts.map((part) => (
              <span
                key={part.id}
                className={`energy-part energy-${part.id}`}
                style={{ inlineSize: `${(100 * part.kwh) / longest}%` }}
              />
            ))}
          </div>
          <ul className="chart-legend">
            {parts.map((part) => (
              <li key={part.id}>
                <span className={`swatch energy-${part.id}`} aria-hidden="true" /> {labels.parts[part.id]}{" "}
                <span className="energy-amount">{labels.energy(part.kwh)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </ChartFigure>
  );
}
