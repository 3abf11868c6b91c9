import type { Check } from "./check.ts";
import { deviationPct } from "./check.ts";
import type { QuantityStatistics } from "./statistics.ts";

/** Values that agree in every digit are not listed one by one. */
const quietGroups = new Set(["own weather, digit by digit", "exact: sun"]);

/** The checks as text: group by group, one line per value. */
export function checksText(checks: readonly Check[], reasonFor: (check: Check) => string | undefined): string {
  return [...new Set(checks.map(({ group }) => group))]
    .map((group) => {
      const ofGroup = checks.filter((check) => check.group === group);
      const listed = quietGroups.has(group) ? ofGroup.filter(({ passed }) => !passed) : ofGroup;
      const good = ofGroup.filter(({ passed }) => passed).length;
      const lines = listed.map((check) => lineOf(check, reasonFor(check)));
      return [`== ${group}: ${good} of ${ofGroup.length}`, ...lines].join("\n");
    })
    .join("\n\n");
}

function lineOf(check: Check, reason: string | undefined): string {
  const number = (value: number) => value.toFixed(Math.abs(value) >= 1000 ? 1 : 3);
  const deviation = deviationText(check);
  return [
    check.passed ? "in " : "OUT",
    check.case.padEnd(24),
    check.quantity.padEnd(24),
    `${number(check.ours)} ${check.unit}`.padStart(16),
    `[${number(check.low)}, ${number(check.high)}]`.padStart(22),
    deviation.padStart(8),
    reason === undefined ? "" : ` ${reason}`,
  ]
    .join(" ")
    .trimEnd();
}

/** From the mean of the programs or the exact value: per cent, kelvin for temperatures. */
export function deviationText(check: Check): string {
  const signed = (value: number) => `${value >= 0 ? "+" : "−"}${Math.abs(value).toFixed(1)}`;
  if (check.unit === "°C" || check.unit === "°")
    return `${signed(check.ours - check.mean)} ${check.unit.replace("°C", "K")}`;
  const deviation = deviationPct(check);
  return Number.isNaN(deviation) ? "–" : `${signed(deviation)} %`;
}

export function statisticsText(statistics: readonly QuantityStatistics[]): string {
  return statistics
    .map(({ quantity, values, inside, meanDeviation, bias }) =>
      [
        quantity.padEnd(16),
        `${inside} of ${values} inside`.padEnd(18),
        `mean deviation ${meanDeviation.toFixed(2)}, bias ${bias.toFixed(2)}`,
      ].join(" "),
    )
    .join("\n");
}
