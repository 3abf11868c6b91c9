import type { Dwelling } from "@keukentafel/dwelling";
import {
  drawOff,
  recoveryEffectiveness,
  usualLitresPerDayAt60C,
  type DrawOff,
  type SimulationCache,
} from "@keukentafel/simulation";
import { clockOf } from "./hours.ts";
import type { InstallationWork } from "./installation-work.ts";
import { systemsData } from "./systems-data.ts";

/**
 * Hot water of a household at its taps, by the hour: showers and baths fall whole on days and hours, as
 * those of a household of as many whole people, each as long as the household's litres make it. Heat
 * that a shower exchanger gives back is taken off.
 */
export function tapsOf(
  dwelling: Pick<Dwelling, "hotWater" | "use">,
  cache: SimulationCache,
  work: InstallationWork,
): DrawOff {
  const { litresPerDayAt60C, showerRecovery } = dwelling.hotWater;
  const persons = Math.max(1, Math.round(dwelling.use.occupants));
  const pattern = cache.remember(`taps ${persons} ${showerRecovery ?? "none"}`, () =>
    drawOff(
      {
        persons,
        seed: systemsData.people.seed.value,
        ...(showerRecovery === undefined
          ? {}
          : { recovery: { effectiveness: recoveryEffectiveness(showerRecovery), connection: "both" as const } }),
      },
      clockOf(cache),
    ),
  );
  const factor = litresPerDayAt60C / usualLitresPerDayAt60C(persons);
  const { litresAt40C, tapW, recoveredW } = work;
  for (let k = 0; k < tapW.length; k++) {
    litresAt40C[k] = factor * pattern.litresAt40C[k]!;
    tapW[k] = factor * pattern.heatW[k]!;
    recoveredW[k] = factor * pattern.recoveredW[k]!;
  }
  return { litresAt40C, coldC: pattern.coldC, heatW: tapW, recoveredW, starts: pattern.starts };
}
