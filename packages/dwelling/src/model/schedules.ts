import type { BuildingModelInput } from "@keukentafel/simulation";
import { useData } from "../data/use.ts";
import type { Dwelling } from "../dwelling.ts";
import { ventilationWeek } from "./demand-ventilation.ts";
import { scaledProfile, stepProfile, type DayProfile } from "./day-profiles.ts";
import { heatedHours, peopleIn, presence, weekMean, type WeekProfile } from "./household.ts";

type ScheduleInput = NonNullable<BuildingModelInput["schedules"]>[number];

function schedule(id: string, week: WeekProfile): ScheduleInput {
  return { id, everyDay: week.weekday, saturday: week.weekend, sunday: week.weekend };
}

function map(week: WeekProfile, change: (profile: DayProfile) => DayProfile): WeekProfile {
  return { weekday: change(week.weekday), weekend: change(week.weekend) };
}

/** Set points, people, appliances, airing and demand-led ventilation of a household, by id. */
export function schedulesOf(dwelling: Dwelling): ScheduleInput[] {
  const { use } = dwelling;
  const heated = heatedHours(use.type);
  const setpoint = (warm: number): WeekProfile => {
    const night = Math.min(use.nightTemperatureC, warm);
    const cool =
      dwelling.heating.source === "heat_pump"
        ? Math.max(night, warm - useData.temperature.heatPumpSetbackK.value)
        : night;
    return map(heated, (profile) => scaledProfile(profile, warm - cool, cool));
  };
  const living = presence(use.type, "living");
  const meanPresence = weekMean(living);
  const livingAppliances = use.applianceGainsW * useData.livingApplianceShare.value;
  // Half of the electricity runs on by itself, half goes with people being in the room.
  const appliances = map(living, (profile) =>
    scaledProfile(profile, (0.5 * livingAppliances) / meanPresence, 0.5 * livingAppliances),
  );
  const night: DayProfile = stepProfile(0, [
    [0, 7, use.nightAiringM3PerH],
    [23, 24, use.nightAiringM3PerH],
  ]);
  // Daily mean given; part of it while tidying in the morning, part while cooking.
  const airingHours = 5;
  const open = (use.dayAiringM3PerH * 24) / airingHours;
  const day: DayProfile = stepProfile(0, [
    [9, 11, open],
    [17, 20, open],
  ]);
  const { awake, asleep } = useData.metabolicW;
  return [
    schedule("setpoint.living", setpoint(use.dayTemperatureC)),
    schedule("setpoint.sleeping", setpoint(use.sleepingTemperatureC)),
    schedule(
      "people.living",
      map(peopleIn(dwelling, "living"), (profile) => scaledProfile(profile, awake.value)),
    ),
    schedule(
      "people.sleeping",
      map(peopleIn(dwelling, "sleeping"), (profile) => scaledProfile(profile, asleep.value)),
    ),
    schedule("appliances.living", appliances),
    ...(dwelling.ventilation.system === "demand_extract"
      ? (["living", "sleeping"] as const).map((zone) =>
          schedule(`ventilation.${zone}`, ventilationWeek(dwelling, zone)),
        )
      : []),
    { id: "airing.sleeping", everyDay: night },
    { id: "airing.living", everyDay: day },
    { id: "windows.living", everyDay: stepProfile(0, [[7, 23, 1]]) },
  ];
}
