/** Groups in which heat comes and goes; always adds up to zero with `stored`. */
export type HeatGroup =
  | "roof"
  | "facade"
  | "floor"
  | "glazing"
  | "door"
  | "joints"
  | "draught"
  | "ventilation"
  | "airing"
  | "neighbours"
  | "sun"
  | "people_and_appliances"
  | "heating"
  | "cooling"
  | "stored";

/** What one state of a home does in one year of weather. Physics only: no money. */
export interface Indicators {
  readonly energy: {
    /** m³ of natural gas (35.17 MJ/m³ upper value), split by purpose. */
    readonly gasM3: {
      readonly heating: number;
      readonly hotWater: number;
      readonly cooking: number;
      readonly total: number;
    };
    /** Electricity used, kWh, split by purpose (household includes cooking on electricity). */
    readonly electricityKwh: {
      readonly heating: number;
      readonly hotWater: number;
      readonly ventilation: number;
      readonly household: number;
      readonly total: number;
    };
    readonly solarKwh: { readonly produced: number; readonly usedAtHome: number; readonly fedIn: number };
    /** From the grid: used − used at home. */
    readonly boughtKwh: number;
  };
  readonly heat: {
    /** Heat given to the rooms, kWh. */
    readonly livingKwh: number;
    readonly sleepingKwh: number;
    readonly totalKwh: number;
    /** Highest hourly heat, W. */
    readonly peakW: number;
    /** Over the days on which the home is heated: kWh by group, gains positive, losses negative; sums to 0. */
    readonly balanceKwh: Readonly<Record<HeatGroup, number>>;
  };
  readonly comfort: {
    /** Occupied hours in which the living zone stays more than 0.5 K below its set point. */
    readonly coldHoursLiving: number;
    /** Hours above 26 °C operative. */
    readonly warmHoursLiving: number;
    readonly warmHoursSleeping: number;
    /** Operative temperature of the living zone at the coldest occupied hour. */
    readonly coldestLivingC: number;
    readonly warmestLivingC: number;
    readonly warmestSleepingC: number;
  };
  readonly air: {
    /** Occupied hours above 1200 ppm CO₂. */
    readonly stuffyHoursLiving: number;
    readonly stuffyHoursSleeping: number;
    /** 95th percentile of occupied hours, ppm. */
    readonly co2P95LivingPpm: number;
    readonly co2P95SleepingPpm: number;
    readonly insufficient: boolean;
  };
  readonly moisture: {
    /** Highest monthly mean relative humidity at the coldest corner, %. */
    readonly surfaceHumidityPct: number;
    readonly mouldRisk: boolean;
  };
  readonly lowTemperature: {
    /** Lowest supply temperature (55, 50, 45, 35) at which a cold spell stays within 0.5 K of set point, or null. */
    readonly readyAtC: 55 | 50 | 45 | 35 | null;
  };
  readonly standard: {
    /** Estimate of the net heat demand under norm use, kWh/m². */
    readonly netHeatDemandKwhPerM2: number;
    readonly standardKwhPerM2: number;
    readonly meetsStandard: boolean;
  };
}
