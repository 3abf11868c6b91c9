import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Check } from "./check.ts";
import { reasonOf } from "./explained.ts";
import { deviationText } from "./print.ts";
import type { ValidationRecord } from "./record.ts";
import { insideShare, statisticsOf } from "./statistics.ts";

export const pageFile = fileURLToPath(new URL("../../docs/method/validation.md", import.meta.url));
const templateFile = fileURLToPath(new URL("page-template.md", import.meta.url));

/** Page of the method: words from the template, numbers from the record. */
export function pageText(record: ValidationRecord): string {
  const full = record.full?.checks ?? [];
  const dense = record.dense?.checks ?? [];
  const parts: Readonly<Record<string, () => string>> = {
    version: () => record.full?.engineVersion ?? "–",
    "version-dense": () => record.dense?.engineVersion ?? "–",
    inside: () => insideText(full),
    "inside-dense": () => insideText(dense),
    statistics: () => statisticsTable(full, dense),
    outside: () => outsideTable(full, dense),
    loads: () => loadsTable(full, dense),
    sun: () => checksTable(full.filter(({ group }) => group === "programs: sun")),
    acceptance: () => countText(full, "acceptance limits 140-2023"),
    "exact-sun": () => countText(full, "exact: sun"),
    exact: () => checksTable(full.filter(({ group }) => group.startsWith("exact") && group !== "exact: sun")),
    difference: () => differenceText(full, dense),
    convergence: () => convergenceTable(record),
  };
  return readFileSync(templateFile, "utf8").replaceAll(/\{\{([a-z-]+)\}\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new RangeError(`page-template.md: unknown part ${name}`);
    return part();
  });
}

function insideText(checks: readonly Check[]): string {
  const { inside, values } = insideShare(checks);
  if (values === 0) return "–";
  return `${inside} of ${values} (${((100 * inside) / values).toFixed(1)} %)`;
}

function countText(checks: readonly Check[], group: Check["group"]): string {
  const ofGroup = checks.filter((check) => check.group === group);
  return `${ofGroup.filter(({ passed }) => passed).length} of ${ofGroup.length}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function statisticsTable(full: readonly Check[], dense: readonly Check[]): string {
  const other = new Map(statisticsOf(dense).map((row) => [row.quantity, row]));
  const cells = (row: { inside: number; values: number; meanDeviation: number; bias: number } | undefined) =>
    row === undefined
      ? ["–", "–", "–"]
      : [`${row.inside}/${row.values}`, row.meanDeviation.toFixed(2), row.bias.toFixed(2)];
  return table(
    ["quantity", "full: inside", "mean deviation", "bias", "dense: inside", "mean deviation", "bias"],
    statisticsOf(full).map((row) => [row.quantity, ...cells(row), ...cells(other.get(row.quantity))]),
  );
}

const number = (value: number) => value.toFixed(Math.abs(value) >= 1000 ? 0 : 3);
const rangeText = ({ low, high }: Check) => `${number(low)} … ${number(high)}`;

function outsideTable(full: readonly Check[], dense: readonly Check[]): string {
  const rows = (
    [
      ["full", full],
      ["dense", dense],
    ] as const
  ).flatMap(([engine, checks]) =>
    checks
      .filter(({ passed }) => !passed)
      .map((check) => [
        engine,
        check.case,
        check.quantity,
        `${number(check.ours)} ${check.unit}`,
        rangeText(check),
        deviationText(check),
        reasonOf(check, engine) ?? "not explained",
      ]),
  );
  return rows.length === 0
    ? "Nothing."
    : table(["solver", "case", "quantity", "ours", "range", "from the mean", "why"], rows);
}

function loadsTable(full: readonly Check[], dense: readonly Check[]): string {
  const rows = full.filter(({ group }) => group === "programs: loads, peaks, free float");
  return table(
    ["case", "quantity", "full", "dense", "range of the programs", "full from the mean", ""],
    rows.map((check) => {
      const other = dense.find((each) => each.case === check.case && each.quantity === check.quantity);
      return [
        check.case,
        `${check.quantity}, ${check.unit}`,
        number(check.ours),
        other === undefined ? "–" : number(other.ours),
        rangeText(check),
        deviationText(check),
        check.passed ? "" : "**out**",
      ];
    }),
  );
}

function checksTable(checks: readonly Check[]): string {
  return table(
    ["case", "quantity", "ours", "expected or range", "deviation"],
    checks.map((check) => [
      check.case,
      `${check.quantity}, ${check.unit}`,
      number(check.ours),
      check.group.startsWith("exact") ? number(check.mean) : rangeText(check),
      deviationText(check),
    ]),
  );
}

/** How far `dense` with films that follow temperatures lies from `full`. */
function differenceText(full: readonly Check[], dense: readonly Check[]): string {
  const kinds = ["heating", "cooling", "peak heating", "peak cooling", "highest", "lowest", "mean"];
  return table(
    ["quantity", "mean difference", "largest", "case"],
    kinds.flatMap((quantity) => {
      const pairs = full.flatMap((check) => {
        const other = dense.find(
          (each) => each.group === check.group && each.case === check.case && each.quantity === check.quantity,
        );
        if (check.quantity !== quantity || other === undefined || check.group.startsWith("acceptance")) return [];
        if (check.unit === "°C") return [{ name: check.case, size: other.ours - check.ours, unit: "K" }];
        return check.mean < 0.1 ? [] : [{ name: check.case, size: 100 * (other.ours / check.ours - 1), unit: "%" }];
      });
      const largest = pairs.toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size))[0];
      if (largest === undefined) return [];
      const mean = pairs.reduce((sum, { size }) => sum + Math.abs(size), 0) / pairs.length;
      return [
        [quantity, `${mean.toFixed(1)} ${largest.unit}`, `${largest.size.toFixed(1)} ${largest.unit}`, largest.name],
      ];
    }),
  );
}

function convergenceTable({ convergence = [] }: ValidationRecord): string {
  return table(
    [
      "home",
      "step, min",
      "heat, kWh",
      "against 10 min",
      "peak of the home, kW",
      "against 10 min",
      "peak of a room, worst",
      "warmest hour, °C",
    ],
    convergence.map((row) => {
      const finest = convergence.find((each) => each.home === row.home && each.stepMinutes === 10) ?? row;
      const against = (value: number, fine: number) => `${(100 * (value / fine - 1)).toFixed(1)} %`;
      const rooms = row.roomPeaksKw.flatMap((peak, room) => {
        const fine = finest.roomPeaksKw[room] ?? 0;
        return fine > 0 ? [100 * (peak / fine - 1)] : [];
      });
      const worst = rooms.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? 0;
      return [
        row.home,
        String(row.stepMinutes),
        row.heatKwh.toFixed(0),
        against(row.heatKwh, finest.heatKwh),
        row.peakKw.toFixed(2),
        against(row.peakKw, finest.peakKw),
        `${worst.toFixed(1)} %`,
        row.warmestC.toFixed(1),
      ];
    }),
  );
}
