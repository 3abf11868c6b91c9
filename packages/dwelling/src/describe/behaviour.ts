import { useData } from "../data/use.ts";
import type { DescribedInput } from "./description.ts";
import { fromDatum, stated, type BehaviourKey } from "./inputs.ts";
import { choiceOf, numberOf } from "./facts.ts";
import type { Answers } from "./read-claims.ts";

/** How far a resident's own word about a temperature may be off: thermostat against room. */
const statedTemperatureSpreadK = 0.4;

/**
 * The temperatures people live at, as a prior that falls with the heat loss per m² floor area:
 * leaky homes are kept cooler and their bedrooms stay cold, which is why real gas use differs less
 * between labels than calculated use (Majcen 2013/2016, Sunikka-Blank & Galvin 2012; the fall of the
 * rest of the dwelling after SAP 2012 table 9). A resident's own answers replace it.
 *
 * @param heatLossWPerM2K Steady heat loss per m² of floor area with likely values.
 */
export function behaviourInputs(answers: Answers, heatLossWPerM2K: number): Record<BehaviourKey, DescribedInput> {
  const t = useData.temperature;
  const leakiness = Math.max(0, heatLossWPerM2K - t.dayPivotWPerM2K.value);
  const daySaid = numberOf(answers, "use.dayTemperatureC");
  const nightSaid = numberOf(answers, "use.nightTemperatureC");
  const bedrooms = choiceOf(answers, "use.bedroomsHeated");
  const near = { kind: "normal", standardDeviation: statedTemperatureSpreadK } as const;
  const day =
    daySaid === undefined
      ? { ...fromDatum("use.dayTemperatureC", t.dayC), likely: t.dayC.value - t.dayFallPerHeatLossK.value * leakiness }
      : stated("use.dayTemperatureC", daySaid, "degC", near);
  const night =
    nightSaid === undefined
      ? {
          ...fromDatum("use.nightTemperatureC", t.nightC),
          likely: Math.min(t.nightC.value - t.nightFallPerHeatLossK.value * leakiness, day.likely),
        }
      : stated("use.nightTemperatureC", nightSaid, "degC", near);
  const setback = t.bedroomSetbackBaseK.value + t.bedroomFallPerHeatLossK.value * leakiness;
  const sleeping =
    bedrooms === undefined
      ? {
          ...fromDatum("use.sleepingTemperatureC", t.bedroomFallPerHeatLossK),
          unit: "degC",
          likely: Math.max(t.bedroomAnswers.no.value, day.likely - setback),
          spread: t.bedroomUnknownSpread,
        }
      : {
          ...fromDatum("use.sleepingTemperatureC", t.bedroomAnswers[bedrooms], "claim"),
          likely: Math.min(t.bedroomAnswers[bedrooms].value, day.likely),
        };
  return { "use.dayTemperatureC": day, "use.nightTemperatureC": night, "use.sleepingTemperatureC": sleeping };
}
