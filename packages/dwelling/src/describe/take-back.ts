import { useData } from "../data/use.ts";
import type { Dwelling } from "../dwelling.ts";
import { heatLoss } from "../physics/heat-loss.ts";

/**
 * The household after works: when the home loses less heat, people let it become warmer, by the same
 * slopes with which leaky homes are kept cooler (data `use.json`, temperature). For a terraced house
 * made tight that is about half a kelvin in the living room and one and a half in the bedrooms, within
 * what is measured after renovations (0.5…1.5 K). Works that lose no less heat change nothing.
 *
 * @param before the home as it was; @param after the same home with works done, behaviour as before
 */
export function withTakeBack(before: Dwelling, after: Dwelling): Dwelling {
  const { temperature } = useData;
  const lossBefore = heatLoss(before).totalWPerK / before.floorAreaM2;
  const lossAfter = heatLoss(after).totalWPerK / after.floorAreaM2;
  const pivot = temperature.dayPivotWPerM2K.value;
  const gain = Math.max(0, lossBefore - pivot) - Math.max(0, lossAfter - pivot);
  if (gain <= 0) return after;
  const dayRise = temperature.dayFallPerHeatLossK.value * gain;
  const dayTemperatureC = after.use.dayTemperatureC + dayRise;
  const bedroomRise = dayRise + temperature.bedroomFallPerHeatLossK.value * gain;
  return {
    ...after,
    use: {
      ...after.use,
      dayTemperatureC,
      nightTemperatureC: Math.min(
        dayTemperatureC,
        after.use.nightTemperatureC + temperature.nightFallPerHeatLossK.value * gain,
      ),
      // Never warmer than one bedroom set-back below the living room by taking back alone.
      sleepingTemperatureC: Math.max(
        after.use.sleepingTemperatureC,
        Math.min(after.use.sleepingTemperatureC + bedroomRise, dayTemperatureC - temperature.bedroomSetbackBaseK.value),
      ),
    },
  };
}
