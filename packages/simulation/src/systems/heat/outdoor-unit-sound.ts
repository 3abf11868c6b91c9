import { log10, pow } from "@keukentafel/repeatable";
import { heatData } from "./heat-data.ts";

export type SoundPlacement = "free" | "ground" | "wall" | "corner";

/** An outdoor unit as it stands. */
export interface OutdoorUnitSound {
  /** Sound power L_WA at the highest speed of the setting by day, dB(A); not the label's value, which is at part load. */
  readonly dayPowerDb: number;
  /** The same of the setting from 19:00 to 7:00. */
  readonly nightPowerDb: number;
  /** Penalty for tones, 0…6 dB (NEN-ISO 1996-2 annex J). */
  readonly tonalPenaltyDb: number;
  /** Taken away by an enclosure, dB. */
  readonly enclosureDb: number;
  /** Planes around it that throw the sound back. */
  readonly placement: SoundPlacement;
}

/** A usual outdoor unit of a home at a place, by the data file; with a unit's own figures laid over it. */
export function typicalOutdoorUnit(placement: SoundPlacement, own: Partial<OutdoorUnitSound> = {}): OutdoorUnitSound {
  const { usualDayPowerDb, usualNightPowerDb, usualTonalPenaltyDb } = heatData.sound;
  return {
    dayPowerDb: usualDayPowerDb.value,
    nightPowerDb: usualNightPowerDb.value,
    tonalPenaltyDb: usualTonalPenaltyDb.value,
    enclosureDb: 0,
    placement,
    ...own,
  };
}

/**
 * Sound pressure at a distance, dB(A): `L_p = L_W + 10 log₁₀(Q/(4π r²))`, Q doubling with each reflecting
 * plane: free 1, on the ground 2, before a wall 4, in a corner 8. Over hard ground and without screens.
 *
 * @param distanceM from the middle of the unit, m, above 0
 */
export function soundPressureDb(soundPowerDb: number, placement: SoundPlacement, distanceM: number): number {
  const directivity = heatData.sound.directivity.value[placement];
  return soundPowerDb + 10 * log10(directivity / (4 * Math.PI * distanceM * distanceM));
}

export interface SoundAtBoundary {
  /** Rating level with the penalty for tones, dB(A). */
  readonly dayDb: number;
  readonly nightDb: number;
  /** What the rules leave, dB; negative: too loud. */
  readonly dayRoomDb: number;
  readonly nightRoomDb: number;
  /** Nearest the boundary may be for day and night, m. */
  readonly leastDistanceM: number;
}

/**
 * Rating level at the boundary of the plot against 45 dB(A) by day and 40 dB(A) from 19:00 to 7:00 (Besluit
 * bouwwerken leefomgeving 4.107). A first estimate: the ministry's calculation tool also counts screens,
 * other façades and the heights of unit and ear.
 */
export function soundAtBoundary(unit: OutdoorUnitSound, distanceM: number): SoundAtBoundary {
  const { dayLimitDb, nightLimitDb, largestTonalPenaltyDb, directivity } = heatData.sound;
  const extra = Math.min(largestTonalPenaltyDb.value, Math.max(0, unit.tonalPenaltyDb)) - unit.enclosureDb;
  const dayDb = soundPressureDb(unit.dayPowerDb + extra, unit.placement, distanceM);
  const nightDb = soundPressureDb(unit.nightPowerDb + extra, unit.placement, distanceM);
  const excessDb = Math.max(unit.dayPowerDb - dayLimitDb.value, unit.nightPowerDb - nightLimitDb.value) + extra;
  return {
    dayDb,
    nightDb,
    dayRoomDb: dayLimitDb.value - dayDb,
    nightRoomDb: nightLimitDb.value - nightDb,
    leastDistanceM: Math.sqrt((directivity.value[unit.placement] * pow(10, excessDb / 10)) / (4 * Math.PI)),
  };
}
