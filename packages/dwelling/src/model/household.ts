import { useData } from "../data/use.ts";
import type { Dwelling, UseType } from "../dwelling.ts";
import { profileMean, stepProfile, type DayProfile } from "./day-profiles.ts";

/** A weekday and a weekend day. */
export interface WeekProfile {
  readonly weekday: DayProfile;
  readonly weekend: DayProfile;
}

/** Share of the household in a zone through the day, 0…1. */
export function presence(type: UseType, zone: "living" | "sleeping"): WeekProfile {
  const use = useData.types[type];
  const { weekday, weekend } = zone === "living" ? use.livingPresence : use.sleepingPresence;
  return { weekday: stepProfile(0, weekday), weekend: stepProfile(0, weekend) };
}

/** 1 in the hours in which a household wants it warm, else 0. */
export function heatedHours(type: UseType): WeekProfile {
  const { weekday, weekend } = useData.types[type].heatedHours;
  const ones = (periods: readonly (readonly [number, number])[]): DayProfile =>
    stepProfile(
      0,
      periods.map(([from, until]) => [from, until, 1] as const),
    );
  return { weekday: ones(weekday), weekend: ones(weekend) };
}

export function weekMean(profile: WeekProfile): number {
  return (5 * profileMean(profile.weekday) + 2 * profileMean(profile.weekend)) / 7;
}

/** Mean heat people give off at home over the week, W per person. */
export function meanMetabolicWPerPerson(type: UseType): number {
  const { awake, asleep } = useData.metabolicW;
  return weekMean(presence(type, "living")) * awake.value + weekMean(presence(type, "sleeping")) * asleep.value;
}

/** People in a zone through the week. */
export function peopleIn(
  dwelling: { readonly use: Pick<Dwelling["use"], "type" | "occupants"> },
  zone: "living" | "sleeping",
): WeekProfile {
  const share = presence(dwelling.use.type, zone);
  const scale = (profile: DayProfile): DayProfile =>
    profile.map(([hour, value]) => [hour, value * dwelling.use.occupants]);
  return { weekday: scale(share.weekday), weekend: scale(share.weekend) };
}

/** Gas for cooking, m³ a year; 0 for those who cook on electricity. */
export function cookingGasM3(dwelling: Pick<Dwelling, "electricity">): number {
  return dwelling.electricity.cooking === "gas" ? useData.gasCookingM3PerYear.value : 0;
}
