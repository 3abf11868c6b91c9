import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { referenceYear } from "@keukentafel/climate";
import type { SimulationSummary } from "@keukentafel/simulation";
import { caseFileModel } from "./case-files.ts";
import type { Check } from "./check.ts";
import { checked } from "./check.ts";
import type { Runner } from "./engine.ts";
import { runnerOn } from "./engine.ts";
import { jsonText } from "./json-text.ts";
import { caseNames } from "./make-cases/all-cases.ts";

const file = fileURLToPath(new URL("../../validation/golden/de-bilt.json", import.meta.url));

/** Yearly figures of one zone: kWh, kW and °C with six decimals. */
type ZoneFigures = Readonly<Record<string, number>>;

interface Golden {
  readonly about: string;
  readonly engineVersion: string;
  readonly cases: Readonly<Record<string, Readonly<Record<string, ZoneFigures>>>>;
}

const decimals = 6;

/** What is kept of a run, rounded. */
function figuresOf(summary: SimulationSummary): Readonly<Record<string, ZoneFigures>> {
  const round = (value: number) => Number(value.toFixed(decimals));
  return Object.fromEntries(
    summary.zones.map((zone) => [
      zone.id,
      {
        heatingKwh: round(zone.heatingKwh),
        coolingKwh: round(zone.coolingKwh),
        peakHeatingKw: round(zone.peakHeatingKw),
        peakCoolingKw: round(zone.peakCoolingKw),
        minTemperatureC: round(zone.minTemperatureC),
        maxTemperatureC: round(zone.maxTemperatureC),
        meanTemperatureC: round(zone.meanTemperatureC),
      },
    ]),
  );
}

/** Runs cases on the project's own weather. */
export function goldenRunner(): Runner {
  return runnerOn(referenceYear("de-bilt"));
}

/** Each figure of a case on the project's own weather against the committed one: equal in every digit. */
export function goldenChecks(name: string, run: Runner): Check[] {
  const expected = readGolden()?.cases[name];
  const summary = run(caseFileModel(name));
  return Object.entries(figuresOf(summary)).flatMap(([zone, figures]) =>
    Object.entries(figures).map(([quantity, ours]) => {
      const known = expected?.[zone]?.[quantity] ?? Number.NaN;
      return checked({
        group: "own weather, digit by digit",
        case: name,
        quantity: `${quantity} of ${zone}`,
        unit: quantity.endsWith("C") ? "°C" : quantity.endsWith("Kw") ? "kW" : "kWh",
        ours,
        low: known,
        high: known,
        mean: known,
      });
    }),
  );
}

function readGolden(): Golden | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Golden) : undefined;
}

/** Writes the figures of all cases as they are now. */
export function writeGolden(run: Runner): void {
  const summaries = caseNames.map((name) => [name, run(caseFileModel(name))] as const);
  const golden: Golden = {
    about: "Cases of ASHRAE 140-2020 on the built-in year reference:de-bilt, solver full, hourly step",
    engineVersion: summaries[0]?.[1].engine.version ?? "",
    cases: Object.fromEntries(summaries.map(([name, summary]) => [name, figuresOf(summary)])),
  };
  writeFileSync(file, jsonText(golden));
}
