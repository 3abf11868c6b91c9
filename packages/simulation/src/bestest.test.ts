import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readEpw } from "@keukentafel/climate";
import { hasReference, readReference } from "../test-support/reference.ts";
import { validateModel } from "./model/validate.ts";
import { simulate } from "./simulate.ts";
import { summarise } from "./summary.ts";
import { createSimulationCache } from "./weather/simulation-cache.ts";

const weatherFile = "bestest/weather/725650TMY3.epw";
const present = hasReference(weatherFile);

function loadReference() {
  const read = readEpw(readReference(weatherFile));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { weather: read.value, cache: createSimulationCache(read.value) };
}

const reference = present ? loadReference() : undefined;

/** A committed case of ASHRAE 140-2020, run on its weather. */
function run(name: string) {
  const { weather, cache } = reference!;
  const text = readFileSync(new URL(`../../../validation/cases/${name}.json`, import.meta.url), "utf8");
  const model = validateModel(JSON.parse(text));
  if (!model.ok) throw new Error(JSON.stringify(model.problems));
  const summary = summarise(simulate(model.value, weather, { cache, keepPaths: false }), model.value, weather);
  for (const { largestHourlyResidualW } of summary.balance) expect(largestHourlyResidualW).toBeLessThan(1e-3);
  return summary.zones.map((zone) => ({
    ...zone,
    heatingMwh: zone.heatingKwh / 1000,
    coolingMwh: zone.coolingKwh / 1000,
  }));
}

/** `npm run validate` holds every value against the programs; here only what must never go wrong unseen. */
describe.runIf(present)("ASHRAE 140-2020 in differences (skipped without the reference data)", () => {
  it("answers mass, shade, set-back and ventilation as the programs do", () => {
    const [base, heavy, shaded, setback, ventilated] = ["600", "900", "610", "640", "650"].map((name) => run(name)[0]!);
    // Mean of the six programs: 900 − 600 heating −2.587, cooling −3.390; 610 − 600 cooling −1.600; 640 − 600 heating −1.601; 650 − 600 cooling −1.212 MWh.
    expect(Math.abs(heavy!.heatingMwh - base!.heatingMwh + 2.587)).toBeLessThan(0.2);
    expect(Math.abs(heavy!.coolingMwh - base!.coolingMwh + 3.39)).toBeLessThan(0.2);
    expect(Math.abs(shaded!.coolingMwh - base!.coolingMwh + 1.6)).toBeLessThan(0.2);
    expect(Math.abs(setback!.heatingMwh - base!.heatingMwh + 1.601)).toBeLessThan(0.2);
    expect(Math.abs(ventilated!.coolingMwh - base!.coolingMwh + 1.212)).toBeLessThan(0.1);
  });

  it("floats where the programs float", () => {
    // Ranges of the six programs.
    const [light] = run("600ff");
    expect(light!.maxTemperatureC).toBeGreaterThan(62.4);
    expect(light!.maxTemperatureC).toBeLessThan(68.4);
    const [heavy] = run("900ff");
    expect(heavy!.maxTemperatureC).toBeGreaterThan(43.2);
    expect(heavy!.maxTemperatureC).toBeLessThan(46);
  });

  it("runs the sunspace of case 960: heating and cooling of the order of 2.5 and 0.8 MWh (earlier editions 2.1…3.4 and 0.4…1.0)", () => {
    const [back, sunspace] = run("960");
    expect(back!.heatingMwh).toBeGreaterThan(2);
    expect(back!.heatingMwh).toBeLessThan(3.4);
    expect(back!.coolingMwh).toBeGreaterThan(0.3);
    expect(back!.coolingMwh).toBeLessThan(1.2);
    expect(sunspace!.maxTemperatureC).toBeGreaterThan(45);
  });
});
