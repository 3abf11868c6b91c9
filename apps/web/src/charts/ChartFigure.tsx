import { type ReactElement, type ReactNode, useId, useState } from "react";
import "./charts.css";
import type { ChartLabels } from "./props.ts";

export interface ChartTable {
  readonly columns: readonly string[];
  /** First cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** A picture with its heading and, one tap away, the same facts as a table. */
export function ChartFigure({
  labels,
  table,
  name,
  children,
}: {
  labels: ChartLabels;
  table: ChartTable;
  name: string;
  children: ReactNode;
}): ReactElement {
  const [open, setOpen] = useState(false);
  const tableId = useId();
  const headingId = useId();
  return (
    <figure className={`chart chart-${name}`} aria-labelledby={headingId}>
      <figcaption id={headingId} className="chart-title">
        {labels.title}
      </figcaption>
      <p className="chart-description">{labels.description}</p>
      {children}
      <button
        type="button"
        className="chart-toggle"
        aria-expanded={open}
        aria-controls={tableId}
        onClick={() => setOpen(!open)}
      >
        {open ? labels.hideTable : labels.showTable}
      </button>
      <div id={tableId} hidden={!open} className="chart-table">
        <table aria-labelledby={headingId}>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, index) =>
                  index === 0 ? (
                    <th key={table.columns[index]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={table.columns[index]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
