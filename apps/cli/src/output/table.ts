/** A column of a table for people: numbers stand right, words left. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

/** A table in plain text; columns as wide as their widest cell, two spaces apart. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, c) =>
    rows.reduce((width, row) => Math.max(width, (row[c] ?? "").length), column.title.length),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, c) => {
        const cell = cells[c] ?? "";
        return align === "right" ? cell.padStart(widths[c] ?? 0) : cell.padEnd(widths[c] ?? 0);
      })
      .join("  ")
      .trimEnd();
  return [line(columns.map(({ title }) => title)), ...rows.map(line)].map((text) => `${text}\n`).join("");
}
