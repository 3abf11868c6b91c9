import { createStream } from "@keukentafel/repeatable";
import { coldWaterC } from "./cold-water.ts";
import { placeDraws } from "./draw-events.ts";
import type { HouseholdClock } from "./household-clock.ts";
import { heatPerLitreKelvinWh, hotWaterData } from "./hot-water-data.ts";
import type { ShowerRecovery } from "./shower-recovery.ts";
import { savedShareByColdC } from "./shower-recovery.ts";

/** Temperature at which litres are counted, °C: mixed water as it is used, 40. */
export const mixedC = hotWaterData.tank.usefulC.value;
/** Hot water at a mixer when nothing else is known, °C. */
const usualHotC = 60;
/** Cold water against which `litresPerDayAt60C` is meant (NTA 8800, EN 16147), °C. */
const countedColdC = 10;

export interface HotWaterUse {
  /**
   * Litres a day of the whole household, as hot water of 60 °C against cold water of 10 °C, ≥ 0. Left out:
   * what the data say for so many persons.
   */
  readonly litresPerDayAt60C?: number | undefined;
  /** 1, 2 … (may be broken, a mean). */
  readonly persons: number;
  /**
   * Left out: every day the same but for weekend and season. Given: showers and baths fall on this or that
   * day and hour.
   */
  readonly seed?: number | undefined;
  readonly recovery?: ShowerRecovery | undefined;
  /** Hot water at the shower's mixer, °C, only for recovery; 60 unless given. */
  readonly hotC?: number | undefined;
}

/** Hot water taken from the taps, hour by hour. */
export interface DrawOff {
  /** Mixed water of 40 °C with the same heat, L in the hour, what a shower exchanger saves already taken off. */
  readonly litresAt40C: Float64Array;
  /** Cold water of the season, °C. */
  readonly coldC: Float64Array;
  /** Heat in that water above the cold water, W mean over the hour. */
  readonly heatW: Float64Array;
  /** Heat that a shower exchanger gave back, W. */
  readonly recoveredW: Float64Array;
  /** Times a tap was opened for hot water, mean number in the hour. */
  readonly starts: Float64Array;
}

type Draws = typeof hotWaterData.draws;
type DrawKind = keyof Draws;
const kinds: readonly DrawKind[] = ["shower", "bath", "kitchen", "basin"];
/** Kinds large and rare enough that it matters on which day they fall. */
const single: ReadonlySet<DrawKind> = new Set<DrawKind>(["shower", "bath"]);

/** Litres a day at 60 °C (from 10 °C) that the data give for so many persons. */
export function usualLitresPerDayAt60C(persons: number): number {
  let kelvinLitres = 0;
  for (const kind of kinds) {
    const draw = hotWaterData.draws[kind];
    kelvinLitres += draw.litresPerPersonDay.value * (draw.mixedC.value - countedColdC);
  }
  return (persons * kelvinLitres) / (60 - countedColdC);
}

/** Share of a week's mean day that falls on a working day and on a weekend day. */
function dayFactors(weekendFactor: number): readonly [number, number] {
  const workday = 7 / (5 + 2 * weekendFactor);
  return [workday, workday * weekendFactor];
}

/**
 * Litres of one kind in each hour of a working day (0…23) and of a weekend day (24…47), mixed as that kind
 * is used.
 */
function weekLitres(kind: DrawKind, litresPerDay: number): Float64Array {
  const { hourShare, weekendFactor } = hotWaterData.draws[kind];
  const [workday, weekend] = dayFactors(weekendFactor.value);
  const litres = new Float64Array(48);
  for (let hour = 0; hour < 24; hour += 1) {
    litres[hour] = litresPerDay * workday * hourShare.workday.value[hour]!;
    litres[24 + hour] = litresPerDay * weekend * hourShare.weekend.value[hour]!;
  }
  return litres;
}

/** Slot of a week's table for every hour. */
function weekSlots(clock: HouseholdClock): Uint8Array {
  const slots = new Uint8Array(clock.hours);
  for (let k = 0; k < clock.hours; k += 1) slots[k] = clock.hourOfDay[k]! + (clock.weekday[k]! > 5 ? 24 : 0);
  return slots;
}

/**
 * Hot water of a household: shower, bath, kitchen and wash basin with their litres, temperatures and
 * hours of the day (Vewin 2016; Jordan & Vajen 2001), more at weekends, against cold water of the
 * season. With a seed, showers and baths fall whole on days and hours (counter-based: the same seed,
 * the same year); the sum over the period stays what it was without.
 *
 * Hot water left in pipes is part of the litres, as surveys count what runs.
 */
export function drawOff(use: HotWaterUse, clock: HouseholdClock): DrawOff {
  const { hours } = clock;
  const usual = usualLitresPerDayAt60C(use.persons);
  const scale = use.litresPerDayAt60C === undefined ? 1 : usual > 0 ? use.litresPerDayAt60C / usual : 0;
  const coldC = coldWaterC(clock);
  const litresAt40C = new Float64Array(hours);
  const heatW = new Float64Array(hours);
  const recoveredW = new Float64Array(hours);
  const starts = new Float64Array(hours);
  const slots = weekSlots(clock);
  const saved =
    use.recovery === undefined
      ? undefined
      : savedShareByColdC(
          use.recovery,
          hotWaterData.draws.shower.mixedC.value,
          Math.max(use.hotC ?? usualHotC, mixedC + 1),
        );
  for (const kind of kinds) {
    const draw = hotWaterData.draws[kind];
    const perDraw = draw.litresPerDraw.value;
    const week = weekLitres(kind, draw.litresPerPersonDay.value * use.persons * scale);
    const placed =
      use.seed !== undefined && single.has(kind)
        ? placeDraws(week, slots, perDraw, clock, createStream(use.seed, `hot-water.${kind}`))
        : undefined;
    const tapC = draw.mixedC.value;
    const exchanger = kind === "shower" ? saved : undefined;
    for (let k = 0; k < hours; k += 1) {
      const litres = placed === undefined ? week[slots[k]!]! : placed[k]!;
      let heat = litres * heatPerLitreKelvinWh * (tapC - coldC[k]!);
      if (exchanger !== undefined) {
        const back = heat * alongDegrees(exchanger, coldC[k]!);
        recoveredW[k] = back;
        heat -= back;
      }
      heatW[k]! += heat;
      starts[k]! += litres / perDraw;
    }
  }
  for (let k = 0; k < hours; k += 1) litresAt40C[k] = heatW[k]! / (heatPerLitreKelvinWh * (mixedC - coldC[k]!));
  return { litresAt40C, coldC, heatW, recoveredW, starts };
}

/** Straight between whole degrees 0 … 30. */
function alongDegrees(table: Float64Array, degrees: number): number {
  const at = Math.max(0, Math.min(29.999, degrees));
  const low = Math.floor(at);
  return table[low]! + (table[low + 1]! - table[low]!) * (at - low);
}
