/** The coldest week of a trial, 168 hours. */
export interface TrialWeek {
  /** First hour of the week, counted from the start of the weather. */
  readonly startHour: number;
  readonly outdoorC: Float32Array;
  /** Operative temperature of the living zone. */
  readonly livingC: Float32Array;
  /** Heat to the rooms. */
  readonly heatW: Float32Array;
  /** Of it by the compressor, and by the electric back-up heater. */
  readonly pumpHeatW: Float32Array;
  readonly backUpW: Float32Array;
}

/** Would a heat pump manage in this home as it is? */
export interface HeatPumpTrial {
  /** Rated heat of the unit tried, at 7 °C outdoors, W. */
  readonly unitPowerW: number;
  /** Heat to the rooms by all electricity for it, back-up and pumps included. */
  readonly performance: number;
  /** All electricity of the installation in a year, hot water included. */
  readonly electricityKwh: number;
  readonly backUpHours: number;
  readonly backUpKwh: number;
  /** Hours in which the rooms asked for noticeably more than emitters and source could give. */
  readonly unmetHours: number;
  /** Operative temperature of the living zone at the coldest occupied hour. */
  readonly coldestLivingC: number;
  /** Occupied hours in which the living zone stays more than 0.5 K below its set point. */
  readonly coldHoursLiving: number;
  /** Flow that the emitters would need on the design day, and the warmest that the heating curve was given. */
  readonly warmestNeededFlowC: number;
  readonly warmestFlowC: number;
  /** Sound of a usual outdoor unit at the boundary of the plot, at a usual distance, against the rules. */
  readonly soundAtBoundary: {
    readonly distanceM: number;
    readonly nightDb: number;
    readonly nightLimitDb: number;
    /** Nearest the boundary may be for day and night, m. */
    readonly leastDistanceM: number;
  };
  readonly coldWeek: TrialWeek;
}
