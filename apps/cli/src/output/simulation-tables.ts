import type { SimulationSummary } from "@keukentafel/simulation";
import type { Session } from "../command.ts";
import { table } from "./table.ts";

/** A run in tables for people: zones, heat balance and sun. */
export function simulationTables(
  summary: SimulationSummary,
  title: string,
  session: Pick<Session, "words" | "text">,
): string {
  const words = session.words.simulation;
  const { number } = session.text.format;
  const { version, solver, stepsPerHour } = summary.engine;
  const left = (name: string) => ({ title: name, align: "left" as const });
  const right = (name: string) => ({ title: name, align: "right" as const });
  const zones = table(
    [
      left(words.zone),
      ...[words.heating, words.peakHeating].map(right),
      left(words.at),
      ...[words.cooling, words.peakCooling].map(right),
      left(words.at),
      right(words.minimum),
      left(words.at),
      right(words.mean),
      right(words.maximum),
      left(words.at),
    ],
    summary.zones.map((zone) => [
      zone.id,
      number(zone.heatingKwh, 1),
      number(zone.peakHeatingKw, 2),
      zone.peakHeatingAt ?? "",
      number(zone.coolingKwh, 1),
      number(zone.peakCoolingKw, 2),
      zone.peakCoolingAt ?? "",
      number(zone.minTemperatureC, 1),
      zone.minTemperatureAt,
      number(zone.meanTemperatureC, 1),
      number(zone.maxTemperatureC, 1),
      zone.maxTemperatureAt,
    ]),
  );
  const balance = table(
    [
      left(words.zone),
      ...[
        words.heating,
        words.cooling,
        words.solar,
        words.gains,
        words.surfaces,
        words.windows,
        words.bridges,
        words.air,
        words.stored,
        words.residual,
      ].map(right),
    ],
    summary.balance.map((zone) => [
      zone.zone,
      ...[
        zone.heatingKwh,
        -zone.coolingKwh,
        zone.solarKwh,
        zone.gainsKwh,
        zone.surfacesKwh,
        zone.windowsKwh,
        zone.thermalBridgesKwh,
        zone.airKwh,
        zone.storedKwh,
      ].map((kwh) => number(kwh, 1)),
      zone.largestHourlyResidualW.toExponential(1),
    ]),
  );
  const sun = table(
    [left(words.sunTitle), right("kWh/m²")],
    [
      ...summary.surfaces.map(({ id, incidentSolarKwhPerM2 }) => [words.sunOn(id), number(incidentSolarKwhPerM2, 1)]),
      ...summary.windows.map(({ id, transmittedSolarKwhPerM2 }) => [
        words.sunThrough(id),
        number(transmittedSolarKwhPerM2, 1),
      ]),
    ],
  );
  const engine = words.engine(version, solver, stepsPerHour);
  return `${title}\n${engine}\n\n${zones}\n${words.balanceTitle}\n${balance}\n${sun}`;
}
