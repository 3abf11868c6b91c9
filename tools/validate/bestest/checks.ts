import type { SimulationSummary, ZoneSummary } from "@keukentafel/simulation";
import type { Check } from "../check.ts";
import { checked } from "../check.ts";
import type { PublishedResults } from "../reference-data.ts";

interface Quantity {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly value: (zone: ZoneSummary) => number;
}

/** What is compared of every case; a case has the rows for which programs told a result. */
export const quantities: readonly Quantity[] = [
  { key: "annual_heating_MWh", name: "heating", unit: "MWh", value: (zone) => zone.heatingKwh / 1000 },
  { key: "annual_cooling_MWh", name: "cooling", unit: "MWh", value: (zone) => zone.coolingKwh / 1000 },
  { key: "peak_heating_kW", name: "peak heating", unit: "kW", value: (zone) => zone.peakHeatingKw },
  { key: "peak_cooling_kW", name: "peak cooling", unit: "kW", value: (zone) => zone.peakCoolingKw },
  { key: "free_float_max_C", name: "highest", unit: "°C", value: (zone) => zone.maxTemperatureC },
  { key: "free_float_min_C", name: "lowest", unit: "°C", value: (zone) => zone.minTemperatureC },
  { key: "free_float_mean_C", name: "mean", unit: "°C", value: (zone) => zone.meanTemperatureC },
];

/** Loads, peaks and temperatures of one case against the six programs. */
export function loadChecks(name: string, { zones }: SimulationSummary, published: PublishedResults): Check[] {
  const [zone] = zones;
  if (zone === undefined) throw new RangeError(`case ${name} has no zone`);
  return quantities.flatMap(({ key, name: quantity, unit, value }) => {
    const range = published.range(key, name.toUpperCase());
    if (range === undefined) return [];
    const { min, max, mean } = range;
    return [
      checked({
        group: "programs: loads, peaks, free float",
        case: name,
        quantity,
        unit,
        ours: value(zone),
        low: min,
        high: max,
        mean,
      }),
    ];
  });
}

/** Annual loads within the limits of 140-2023 addendum b, where it has some. */
export function acceptanceChecks(name: string, { zones }: SimulationSummary, published: PublishedResults): Check[] {
  const tables = Object.entries(published.acceptance.tables);
  return quantities.slice(0, 2).flatMap(({ name: quantity, unit, value }) => {
    const [, table] = tables.find(([title]) => title.toLowerCase().includes(quantity)) ?? [];
    const limits = table?.[name.toUpperCase()];
    if (limits === undefined || zones[0] === undefined) return [];
    return [
      checked({
        group: "acceptance limits 140-2023",
        case: name,
        quantity,
        unit,
        ours: value(zones[0]),
        low: limits.lower,
        high: limits.upper,
        mean: (limits.lower + limits.upper) / 2,
      }),
    ];
  });
}

const incidentKeys = { roof: "HORZ.", north: "NORTH", east: "EAST", south: "SOUTH", west: "WEST" } as const;

/** Sun on the faces of case 600 and through the south windows of 600 and 610, over the year. */
export function sunChecks(name: string, summary: SimulationSummary, published: PublishedResults): Check[] {
  const check = (quantity: string, key: string, place: string, ours: number | undefined): Check[] => {
    const range = published.range(key, place);
    if (range === undefined || ours === undefined) return [];
    return [
      checked({
        group: "programs: sun",
        case: name,
        quantity,
        unit: "kWh/m²",
        ours,
        low: range.min,
        high: range.max,
        mean: range.mean,
      }),
    ];
  };
  const through = check(
    "through south windows",
    "annual_transmitted_solar_kWh_m2",
    `${name.toUpperCase()}/South`,
    meanOf(summary.windows.map((window) => window.transmittedSolarKwhPerM2)),
  );
  if (name !== "600") return through;
  const onFaces = Object.entries(incidentKeys).flatMap(([face, key]) =>
    check(
      `on ${face}`,
      "annual_incident_solar_kWh_m2",
      key,
      summary.surfaces.find(({ id }) => id === face)?.incidentSolarKwhPerM2,
    ),
  );
  return [...onFaces, ...through];
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
