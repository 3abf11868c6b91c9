import { airData } from "../data/air.ts";
import type { Dwelling } from "../dwelling.ts";
import { ventilationFlowM3PerH } from "../physics/heat-loss.ts";
import { scaledProfile } from "./day-profiles.ts";
import { presence, weekMean, type WeekProfile } from "./household.ts";

/**
 * Flow of the ventilation system into a zone through the week, m³/h. With demand control it follows
 * presence: straight from the lowest stand with nobody there to the full flow with the whole household,
 * its weekly mean being the flow of the dwelling. Other systems run at one flow.
 */
export function ventilationWeek(
  dwelling: Pick<Dwelling, "floorAreaM2" | "ventilation" | "use">,
  zone: "living" | "sleeping",
): WeekProfile {
  const mean = ventilationFlowM3PerH(dwelling)[zone];
  if (dwelling.ventilation.system !== "demand_extract") {
    const steady = [[0, mean] as [number, number], [24, mean] as [number, number]];
    return { weekday: steady, weekend: steady };
  }
  const people = presence(dwelling.use.type, zone);
  const least = airData.ventilation.demandLeastShare.value;
  const full = mean / (least + (1 - least) * weekMean(people));
  const flow = (profile: WeekProfile["weekday"]): WeekProfile["weekday"] =>
    scaledProfile(profile, (1 - least) * full, least * full);
  return { weekday: flow(people.weekday), weekend: flow(people.weekend) };
}
