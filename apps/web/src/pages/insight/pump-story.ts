import type { GrowingIndicators, HeatPumpTrial, ReplaySeries } from "@keukentafel/insight";
import type { HeatWeekProps } from "../../charts/props.ts";
import { extremeWeek, firstLocalMidnight, instantOf, replayHours, timeZoneHours } from "./replay.ts";

/** `cold`: people would notice; `costly`: warm enough, but with much electricity; `helped`: with the back-up heater. */
export type PumpVerdict = "warm" | "helped" | "costly" | "cold";

/** Hours a year that somebody notices. */
const noticeableHours = 100;
/** A living room that never gets colder than this is not called cold, °C. */
const stillWarmC = 18;
/** Heat by electricity below which a heat pump takes more than it is bought for. */
const sparingPerformance = 2.5;
/** Of the electricity for heat, what may go to the back-up heater without a word: a tank is made hot every week. */
const usualBackUpShare = 0.05;

export interface PumpYear {
  readonly coldHoursLiving: number;
  /** At the coldest hour with people. */
  readonly coldestLivingC: number;
  /** Heat by electricity. */
  readonly performance: number;
  readonly backUpKwh: number;
  /** All electricity for heat and hot water, that of the back-up heater included. */
  readonly electricityKwh: number;
}

/** How a heat pump does in a home, beside how warm the home is now (`coldHoursNow`; 0 for its own). */
export function pumpVerdict(pump: PumpYear, coldHoursNow: number): PumpVerdict {
  if (pump.coldHoursLiving > coldHoursNow + noticeableHours && pump.coldestLivingC < stillWarmC) return "cold";
  if (pump.performance < sparingPerformance) return "costly";
  return pump.backUpKwh > usualBackUpShare * pump.electricityKwh ? "helped" : "warm";
}

/** The series of a picture of a week. */
export type HeatWeekSeries = Omit<HeatWeekProps, "labels">;

/** The coldest week of a trial. */
export function trialWeek(trial: HeatPumpTrial, startsAt: string): HeatWeekSeries {
  const { coldWeek } = trial;
  return {
    outdoorC: coldWeek.outdoorC,
    livingC: coldWeek.livingC,
    heatW: coldWeek.heatW,
    parts: [
      { id: "pump", powerW: coldWeek.pumpHeatW },
      { id: "backUp", powerW: coldWeek.backUpW },
    ],
    startsAt: instantOf(startsAt, coldWeek.startHour),
  };
}

/**
 * The coldest week of a home that has a heat pump. Beside a boiler it is told which hours are the
 * boiler's alone; without one, what the back-up heater gives.
 */
export function ownWeek(replay: ReplaySeries, hybrid: boolean): HeatWeekSeries {
  const start = extremeWeek(replay.outdoorC, "cold", firstLocalMidnight(replay.startsAt, timeZoneHours));
  const cut = (series: Float32Array): Float32Array => series.subarray(start, start + replayHours);
  const heatW = cut(replay.heatingW);
  const pumpW = cut(replay.heatPumpW);
  const backUpW = cut(replay.backUpW);
  const others = heatW.map((heat, hour) => {
    if (hybrid) return pumpW[hour]! > 0 ? 0 : heat;
    return Math.min(heat, backUpW[hour]!);
  });
  return {
    outdoorC: cut(replay.outdoorC),
    livingC: cut(replay.livingC),
    heatW,
    parts: [
      { id: "pump", powerW: heatW.map((heat, hour) => heat - others[hour]!) },
      { id: hybrid ? "boiler" : "backUp", powerW: others },
    ],
    startsAt: instantOf(replay.startsAt, start),
  };
}

/** Whether the home makes heat with a heat pump and a boiler together. */
export function isHybrid(central: GrowingIndicators): boolean {
  return central.installation.heatPump !== null && central.energy.gasM3.heating + central.energy.gasM3.hotWater > 1;
}
