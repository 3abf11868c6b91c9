import type { SimulationResult, ZoneBalance } from "./result.ts";

type BalanceInput = Pick<SimulationResult, "hours" | "zones" | "paths" | "airCapacityJPerK" | "startAirTemperatureC">;

/**
 * Energy balance of every zone, recomputed from outputs alone: heat by all paths plus heating less
 * cooling must be what the air took up, `C (T_end − T_start)/3600 s`, in every hour.
 *
 * The control volume is the air with the massless faces around it; heat stored in walls is theirs.
 */
export function energyBalance(result: BalanceInput): ZoneBalance[] {
  return result.zones.map((zone, z) => {
    const sums = { surface: 0, window: 0, thermalBridge: 0, airFlow: 0, gain: 0, solar: 0 };
    const paths = result.paths.filter((path) => path.zone === zone.id);
    const capacity = result.airCapacityJPerK[z]!;
    let heating = 0;
    let cooling = 0;
    let stored = 0;
    let largest = 0;
    let before = result.startAirTemperatureC[z]!;
    for (let k = 0; k < result.hours; k += 1) {
      const after = zone.airTemperatureAtEndC[k]!;
      const store = (capacity * (after - before)) / 3600;
      before = after;
      heating += zone.heatingPowerW[k]!;
      cooling += zone.coolingPowerW[k]!;
      stored += store;
      let residual = zone.heatingPowerW[k]! - zone.coolingPowerW[k]! - store;
      for (const path of paths) {
        const heat = path.heatW[k]!;
        sums[path.kind] += heat;
        residual += heat;
      }
      // A NaN must not pass as closed.
      if (!(Math.abs(residual) <= largest)) largest = Math.abs(residual);
    }
    return {
      zone: zone.id,
      heatingKwh: heating / 1000,
      coolingKwh: cooling / 1000,
      solarKwh: sums.solar / 1000,
      gainsKwh: sums.gain / 1000,
      surfacesKwh: sums.surface / 1000,
      windowsKwh: sums.window / 1000,
      thermalBridgesKwh: sums.thermalBridge / 1000,
      airKwh: sums.airFlow / 1000,
      storedKwh: stored / 1000,
      largestHourlyResidualW: largest,
    };
  });
}
