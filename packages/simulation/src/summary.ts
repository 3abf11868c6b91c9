import type { WeatherYear } from "@keukentafel/climate";
import type { Problem } from "@keukentafel/quantities";
import type { BuildingModel } from "./model/building-model.ts";
import type { EngineIdentity, SimulationResult, ZoneBalance } from "./result.ts";
import { hourOfInstant, standardTimeText } from "./schedule/local-clock.ts";

export interface ZoneSummary {
  readonly id: string;
  readonly heatingKwh: number;
  readonly coolingKwh: number;
  /** Hour means; `…At` is the beginning of that hour, local standard time with offset; null when never in use. */
  readonly peakHeatingKw: number;
  readonly peakHeatingAt: string | null;
  readonly peakCoolingKw: number;
  readonly peakCoolingAt: string | null;
  /** Of the air. */
  readonly minTemperatureC: number;
  readonly minTemperatureAt: string;
  readonly maxTemperatureC: number;
  readonly maxTemperatureAt: string;
  readonly meanTemperatureC: number;
}

/** What `keukentafel simulate` tells of a run. */
export interface SimulationSummary {
  readonly engine: EngineIdentity;
  readonly zones: readonly ZoneSummary[];
  readonly surfaces: readonly { readonly id: string; readonly incidentSolarKwhPerM2: number }[];
  readonly windows: readonly { readonly id: string; readonly transmittedSolarKwhPerM2: number }[];
  readonly balance: readonly ZoneBalance[];
  readonly warnings: readonly Problem[];
}

/** Yearly figures, peaks and extremes of a result. Surfaces listed are those towards outdoors. */
export function summarise(result: SimulationResult, model: BuildingModel, weather: WeatherYear): SimulationSummary {
  const start = hourOfInstant(result.startsAt);
  const at = (hour: number) => standardTimeText(start + hour, weather.site.timeZoneHours);
  return {
    engine: result.engine,
    zones: result.zones.map((zone) => {
      const heating = extreme(zone.heatingPowerW, 1);
      const cooling = extreme(zone.coolingPowerW, 1);
      const warmest = extreme(zone.airTemperatureC, 1);
      const coldest = extreme(zone.airTemperatureC, -1);
      return {
        id: zone.id,
        heatingKwh: sum(zone.heatingPowerW) / 1000,
        coolingKwh: sum(zone.coolingPowerW) / 1000,
        peakHeatingKw: heating.value / 1000,
        peakHeatingAt: heating.value > 0 ? at(heating.hour) : null,
        peakCoolingKw: cooling.value / 1000,
        peakCoolingAt: cooling.value > 0 ? at(cooling.hour) : null,
        minTemperatureC: coldest.value,
        minTemperatureAt: at(coldest.hour),
        maxTemperatureC: warmest.value,
        maxTemperatureAt: at(warmest.hour),
        meanTemperatureC: sum(zone.airTemperatureC) / result.hours,
      };
    }),
    surfaces: model.surfaces.flatMap(({ id }) => {
      const incidentSolarKwhPerM2 = result.incidentSolarKwhPerM2[id];
      return incidentSolarKwhPerM2 === undefined ? [] : [{ id, incidentSolarKwhPerM2 }];
    }),
    windows: model.windows.map(({ id }) => ({
      id,
      transmittedSolarKwhPerM2: result.transmittedSolarKwhPerM2[id] ?? 0,
    })),
    balance: result.balance,
    warnings: result.warnings,
  };
}

function sum(series: Float64Array): number {
  return series.reduce((total, value) => total + value, 0);
}

/** Largest (sign 1) or smallest (sign −1) value and the first hour it occurs. */
function extreme(series: Float64Array, sign: 1 | -1): { readonly value: number; readonly hour: number } {
  let hour = 0;
  for (let k = 1; k < series.length; k += 1) if (sign * series[k]! > sign * series[hour]!) hour = k;
  return { value: series[hour] ?? 0, hour };
}
